//! A line that says what something is called, and what it is.

use shared::text::Messages;
use shared::text::date::capital;

use super::block::Text;

/// The line.
pub fn about(w: Messages, label: &str, value: &str) -> Text {
    Text::Ours([capital(label).as_str(), ": ", &w.a_part(value)].concat())
}

//! The words of each language, all of which are inside the server.

use shared::text::{Lang, Messages};

/// The words of a language.
///
/// # Panics
/// Never: `server` asks `shared` for its texts.
pub fn of(lang: Lang) -> Messages {
    Messages::built_in(lang).expect("the server has every language inside")
}

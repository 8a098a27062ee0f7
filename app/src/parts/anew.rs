//! What is drawn anew when it is about something else. It does not know what it draws.

use dioxus::prelude::*;

/// A list of one. With another `of` it keeps nothing of what it was, and its heading is announced: among the entries of a list
/// alone a `key` tells one from another.
pub fn anew(of: String, it: Element) -> Element {
    rsx! {
        for it in [it] {
            Fragment { key: "{of}", {it} }
        }
    }
}

//! The door to where a code is typed: whoever comes by a link never goes through it.

use dioxus::prelude::*;

use crate::screens::account;

/// Where a code is taken.
#[component]
pub fn Pair() -> Element {
    rsx! {
        account::Pair {}
    }
}

//! A place that only leads on. Knows no screen.

use dioxus::prelude::*;

use crate::navigator::navigator;

/// Opens another address in the place of this one.
#[component]
pub fn Instead(to: String) -> Element {
    use_hook(|| navigator().replace(to));
    VNode::empty()
}

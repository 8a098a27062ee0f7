//! A link. An address that starts with `/` stays in the product; any other is left to the browser. It does not know which routes exist.

use crate::navigator::navigator;
use dioxus::html::input_data::MouseButton;
use dioxus::prelude::*;

/// A link that says itself whether it is the page being shown.
#[component]
pub fn Anchor(
    /// Where it goes: `/steps`, `tel:…`, `https://…`.
    href: String,
    #[props(default)] class: &'static str,
    /// `true` when it leads to where we are.
    #[props(default)]
    current: bool,
    /// A name for screen readers, when the words inside do not say enough.
    label: Option<String>,
    /// Its place on the way from link to link, where it has another than its own.
    tabindex: Option<&'static str>,
    /// For who has to bring it into view.
    onmounted: Option<EventHandler<MountedEvent>>,
    children: Element,
) -> Element {
    let target = href.clone();
    let follow = move |event: MouseEvent| {
        let plain =
            event.modifiers().is_empty() && event.trigger_button() == Some(MouseButton::Primary);
        if plain && target.starts_with('/') {
            event.prevent_default();
            navigator().push(&target);
        }
    };
    let current = current.then_some("page");
    let mounted = move |event| {
        if let Some(onmounted) = onmounted {
            onmounted.call(event);
        }
    };
    rsx! {
        a { class, href, aria_current: current, aria_label: label, tabindex, onclick: follow, onmounted: mounted, {children} }
    }
}

//! Rows under each other: something in front, a title with a soft line, something behind. They do not know what they list.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Icon};

/// Rows with a line between them.
#[component]
pub fn List(
    /// What it lists, for screen readers.
    label: Option<String>,
    children: Element,
) -> Element {
    rsx! {
        ul { class: "list", aria_label: label, {children} }
    }
}

/// One row. What people typed keeps its own direction in a line of the other. With `href` or `onpress` the whole row can be pressed; buttons in `leading` and `trailing` stay their own.
#[component]
pub fn Row(
    title: String,
    #[props(default)] meta: String,
    leading: Option<Element>,
    trailing: Option<Element>,
    href: Option<String>,
    onpress: Option<EventHandler<()>>,
    /// Of many, among which one is looked for: each as low as a finger allows, on two lines.
    #[props(default)]
    is_low: bool,
    /// `true` when it leads to where we are.
    #[props(default)]
    current: bool,
    /// Chips or a line under the title.
    children: Element,
) -> Element {
    let leads_on = (href.is_some() || onpress.is_some()) && trailing.is_none();
    rsx! {
        li { class: if is_low { "row list-row low" } else { "row list-row" },
            {leading}
            div { class: "grow",
                if let Some(href) = href {
                    Anchor { href, class: "row-title row-link", current, bdi { "{title}" } }
                } else if let Some(onpress) = onpress {
                    button {
                        class: "row-title row-link",
                        r#type: "button",
                        onclick: move |_| onpress.call(()),
                        bdi { "{title}" }
                    }
                } else {
                    p { class: "row-title", bdi { "{title}" } }
                }
                if !meta.is_empty() {
                    p { class: "soft", "{meta}" }
                }
                {children}
            }
            {trailing}
            if leads_on {
                span { class: "row-on", Glyph { icon: Icon::Forward } }
            }
        }
    }
}

//! One screen: a heading with a way back, content, and the main action at the foot. It does not know which screen it is.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Heading, Icon, IconButton};

/// The main part of the page.
#[component]
pub fn Screen(
    /// The heading; unseen when `header` draws its own.
    #[props(default)]
    title: String,
    /// A soft line above the heading.
    #[props(default)]
    over: String,
    /// Where the way back leads, as an address.
    back: Option<String>,
    /// Does the way back itself, instead of an address.
    onback: Option<EventHandler<()>>,
    /// What the way back is called.
    #[props(default)]
    back_label: String,
    /// Round buttons or a chip beside the heading.
    actions: Option<Element>,
    /// A header of its own, for instance a `Wave`.
    header: Option<Element>,
    /// The main action; stays in reach of the thumb.
    footer: Option<Element>,
    children: Element,
) -> Element {
    rsx! {
        main { class: "screen",
            if header.is_some() {
                {header}
            } else {
                header { class: "top",
                    if let Some(onback) = onback {
                        IconButton { icon: Icon::Back, label: back_label, onpress: move |()| onback.call(()) }
                    } else if let Some(href) = back {
                        Anchor { href, class: "round", label: back_label, Glyph { icon: Icon::Back } }
                    }
                    div { class: "top-words grow",
                        if !over.is_empty() {
                            p { class: "soft", "{over}" }
                        }
                        Heading { title }
                    }
                    {actions}
                }
            }
            div { class: "body", {children} }
            if footer.is_some() {
                div { class: "screen-foot", {footer} }
            }
        }
    }
}

//! Files to keep that the server makes: the browser fetches them and puts them where its person keeps files. Knows no content.

use dioxus::prelude::*;

use crate::parts::{Glyph, Icon};
use crate::session::{CHOOSES_SERVER, use_session};

/// What only the server makes; where it is not reached, what that lacks.
#[component]
pub fn FromServer(children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_away = session.link().is_away();
    rsx! {
        if CHOOSES_SERVER {
            p { class: "soft", {w.s_file_browser()} }
        } else if is_away {
            p { class: "soft", {w.s_staff_no_network()} }
        } else {
            {children}
        }
    }
}

/// A link that fetches one and keeps it under `name`; `lang` is the language of its label.
#[component]
pub fn ServerFile(label: String, href: String, name: String, lang: &'static str) -> Element {
    rsx! {
        div { class: "button-wide",
            a { class: "button quiet", href, download: name,
                Glyph { icon: Icon::Download }
                span { lang, "{label}" }
            }
        }
    }
}

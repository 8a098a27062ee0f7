//! All of the office as a workbook to keep: the browser fetches it and puts it where its person keeps files.

use dioxus::prelude::*;

use crate::parts::{Card, Glyph, Icon};
use crate::session::sheets::EXPORT;
use crate::session::{CHOOSES_SERVER, use_session};

/// The link that fetches it. Without a network it says what it lacks.
#[component]
pub fn Keep() -> Element {
    let session = use_session();
    let w = session.messages();
    let is_away = session.link().is_away();
    rsx! {
        Card {
            p { {w.s_sheets_keep_text()} }
            if CHOOSES_SERVER {
                p { class: "soft", {w.s_sheets_browser()} }
            } else if is_away {
                p { class: "soft", {w.s_staff_no_network()} }
            } else {
                div { class: "button-wide",
                    a { class: "button quiet", href: EXPORT, download: "opstap.xlsx",
                        Glyph { icon: Icon::Download }
                        span { {w.s_sheets_keep()} }
                    }
                }
            }
        }
    }
}

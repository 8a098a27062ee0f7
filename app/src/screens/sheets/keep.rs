//! All of the office as a workbook to keep.

use dioxus::prelude::*;

use crate::parts::Card;
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::sheets::EXPORT;
use crate::session::use_session;

/// The link that fetches it.
#[component]
pub fn Keep() -> Element {
    let w = use_session().messages();
    rsx! {
        Card {
            p { {w.s_sheets_keep_text()} }
            FromServer {
                ServerFile { label: w.s_sheets_keep(), href: EXPORT, name: "opstap.xlsx", lang: w.lang().tag() }
            }
        }
    }
}

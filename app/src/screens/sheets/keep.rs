//! All of the office as a workbook to keep.

use dioxus::prelude::*;

use crate::parts::Card;
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::screens::passkeys::ShowAgain;
use crate::session::sheets::EXPORT;
use crate::session::use_session;

/// The link that fetches it.
#[component]
pub fn Keep() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut standing = use_resource(move || session.passkeys());
    let is_asked = standing.read().as_ref().is_some_and(|it| it.as_ref().is_ok_and(|it| it.again));
    rsx! {
        Card {
            p { {w.s_sheets_keep_text()} }
            if is_asked {
                ShowAgain { onshown: move |()| standing.restart() }
            } else {
                FromServer {
                    ServerFile { label: w.s_sheets_keep(), href: EXPORT, name: "opstap.xlsx", lang: w.lang().tag() }
                }
            }
        }
    }
}

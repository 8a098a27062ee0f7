//! Where the server is, for a window of our own: in a browser the page knows. Asked once, shown on Ik, and mended when it
//! moves.

mod address_form;
mod ask_server;
mod line_notice;
mod origin_card;
mod twice;

use dioxus::prelude::*;

use crate::session::{CHOOSES_SERVER, Server, Session};
pub use origin_card::OriginCard;
pub use twice::OpenTwice;

/// Asks where the server is, if nobody said yet.
pub fn ask(session: Session) -> Option<Element> {
    if !CHOOSES_SERVER || session.server() != Server::Unknown {
        return None;
    }
    Some(rsx! {
        ask_server::AskServer {}
    })
}

/// What is wrong with the line, where waiting does not mend it.
pub fn line_notice(session: Session) -> Element {
    if !CHOOSES_SERVER {
        return rsx! {};
    }
    match session.line_trouble() {
        Some(trouble) => rsx! {
            line_notice::LineNotice { trouble }
        },
        None => rsx! {},
    }
}

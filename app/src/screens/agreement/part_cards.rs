//! Parts of an agreement, a card each; beside what they said before, where that is known.

use dioxus::prelude::*;
use shared::record::path::agreement::{Agreement, Part};

use crate::parts::Card;
use crate::phrases::path::{part_lines, part_title};
use crate::session::use_session;

/// These parts of a version.
#[component]
pub fn PartCards(version: Agreement, parts: Vec<Part>, before: Option<Agreement>) -> Element {
    let w = use_session().messages();
    let card = |part: Part| {
        let was = before.as_ref().map(|it| part_lines(w, it, part));
        let lines = part_lines(w, &version, part);
        let was = was.filter(|was| *was != lines).map(|was| was.join(" · "));
        (part, lines, was.filter(|it| !it.is_empty()))
    };
    let cards =
        parts.into_iter().map(card).filter(|(_, lines, was)| !lines.is_empty() || was.is_some());
    rsx! {
        for (part , lines , was) in cards {
            Card { key: "{part as u8}", title: part_title(w, part),
                for (place , line) in lines.into_iter().enumerate() {
                    p { key: "{place}", bdi { "{line}" } }
                }
                if let Some(was) = was {
                    p { class: "soft", {w.a_agreement_was(&was)} }
                }
            }
        }
    }
}

//! Nieuw voor jou: on top of a candidate's day, what is asked of them first, then what others wrote last. The candidate, on
//! the bus: one tap signs or answers, one reads.

use dioxus::prelude::*;

use super::{Line, lines, waiting};
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Glyph, Icon, List, Row, Tone};
use crate::route::Route;
use crate::session::use_session;

/// Lines on the card; all of them stand on a screen of their own.
const SHOWN: usize = 2;

/// What is new; nothing where nothing is.
#[component]
pub fn NewCard() -> Element {
    let session = use_session();
    let w = session.messages();
    let (lines, asked) = (lines(session), waiting(session).into_iter().next());
    if lines.is_empty() && asked.is_none() {
        return VNode::empty();
    }
    let more = lines.len().saturating_sub(SHOWN);
    rsx! {
        Card {
            div { class: "cluster",
                Chip { label: w.c_new_title(), tone: Tone::Sun }
            }
            if let Some(asked) = asked.map(|it| it.asked) {
                p { class: "strong", "{asked.title}" }
                ButtonLink { label: asked.button, icon: asked.icon, href: asked.leads_to.to_string() }
            }
            if !lines.is_empty() {
                List { label: w.c_new_title(),
                    for line in lines.into_iter().take(SHOWN) {
                        {row(&line)}
                    }
                }
            }
            if more > 0 {
                ButtonLink {
                    label: w.c_new_more(u32::try_from(more).unwrap_or(u32::MAX)),
                    href: Route::News {}.to_string(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Forward,
                }
            }
        }
    }
}

/// One line: whose words, and where they stand.
pub fn row(line: &Line) -> Element {
    let Line { icon, label, words, by, leads_to, .. } = line;
    let (title, meta) = if words.is_empty() {
        (label.clone(), by.clone())
    } else {
        (words.clone(), [label.as_str(), by.as_str()].join(" · "))
    };
    let icon = *icon;
    rsx! {
        Row { title, meta, href: leads_to.to_string(), leading: rsx! { Glyph { icon } } }
    }
}

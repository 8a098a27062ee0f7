//! Wacht op jou: what cannot go on without a coach or an employer, and the way to what is new to them. On top of their day.

use dioxus::prelude::*;
use shared::asks::Ask;

use super::{Waiting, lines, waiting};
use crate::parts::{Card, Chip, Glyph, Icon, List, Row, Tone};
use crate::route::Route;
use crate::session::use_session;

/// Rows before all of them are asked for: each is one talk.
const SHOWN: usize = 5;

/// What waits for this person; nothing where nothing does.
#[component]
pub fn WaitingCard() -> Element {
    let session = use_session();
    let w = session.messages();
    let (waiting, news) = (waiting(session), lines(session).len());
    if waiting.is_empty() && news == 0 {
        return VNode::empty();
    }
    let told = u32::try_from(news).unwrap_or(u32::MAX);
    rsx! {
        Card {
            div { class: "cluster",
                Chip { label: w.s_waiting_title(), tone: Tone::Sun }
            }
            List { label: w.s_waiting_title(),
                for (place , it) in waiting.into_iter().take(SHOWN).enumerate() {
                    OneAsk { key: "{place}", it }
                }
                if news > 0 {
                    Row {
                        title: w.s_waiting_news(told),
                        href: Route::News {}.to_string(),
                        leading: rsx! { Glyph { icon: Icon::Info } },
                    }
                }
            }
        }
    }
}

#[component]
fn OneAsk(it: Waiting) -> Element {
    let w = use_session().messages();
    let (meta, icon) = match it.ask {
        Ask::Sign(_) => (w.e_evaluation_sign(), Icon::Sign),
        Ask::Answer(_) => (w.e_evaluation_title(), Icon::Talk),
    };
    rsx! {
        Row { title: it.candidate, meta, href: it.leads_to.to_string(), leading: rsx! { Glyph { icon } } }
    }
}

//! Wacht op jou: what cannot go on without a coach or an employer, and the way to what is new to them. On top of their day.

use dioxus::prelude::*;

use super::{Waiting, count, waiting};
use crate::parts::{ButtonKind, Card, Chip, Disclosure, Glyph, Icon, List, Row, SmallLink, Tone};
use crate::route::Route;
use crate::session::use_session;

/// Rows before all of them are asked for.
const SHOWN: usize = 5;

/// What waits for this person; nothing where nothing does.
#[component]
pub fn WaitingCard() -> Element {
    let session = use_session();
    let w = session.messages();
    let (waiting, news) = (waiting(session), count(session));
    if waiting.is_empty() && news == 0 {
        return VNode::empty();
    }
    let told = u32::try_from(news).unwrap_or(u32::MAX);
    let mut first = waiting;
    let rest = first.split_off(first.len().min(SHOWN));
    rsx! {
        Card {
            div { class: "cluster",
                Chip { label: w.s_waiting_title(), tone: Tone::Sun }
            }
            List { label: w.s_waiting_title(),
                for (place , it) in first.into_iter().enumerate() {
                    OneAsk { key: "{place}", it, kind: if place == 0 { ButtonKind::Primary } else { ButtonKind::Quiet } }
                }
                if news > 0 {
                    Row {
                        title: w.s_waiting_news(told),
                        is_low: true,
                        href: Route::News {}.to_string(),
                        leading: rsx! { Glyph { icon: Icon::Info } },
                    }
                }
            }
            if !rest.is_empty() {
                Disclosure { label: w.a_show_all(),
                    List { label: w.s_waiting_title(),
                        for (place , it) in rest.into_iter().enumerate() {
                            OneAsk { key: "{place}", it, kind: ButtonKind::Quiet }
                        }
                    }
                }
            }
        }
    }
}

/// Whose it is and what is asked, with the button that does it.
#[component]
fn OneAsk(it: Waiting, kind: ButtonKind) -> Element {
    let Waiting { candidate, asked } = it;
    let spoken = [asked.button, &candidate].join(": ");
    rsx! {
        Row {
            title: candidate,
            meta: asked.title,
            is_low: true,
            trailing: rsx! {
                SmallLink { label: asked.button, spoken, icon: asked.icon, kind, href: asked.leads_to.to_string() }
            },
        }
    }
}

//! All that asks for attention of one person, on a card beside others: in words, with what settles it. Knows no other card.

use dioxus::prelude::*;
use shared::attention::{Day, Reason, reasons};
use shared::id::TrajectId;
use shared::record::Traject;

use super::door::door;
use super::settling::Settled;
use super::told::told;
use crate::forms::saving::save;
use crate::parts::{BigButton, ButtonKind, Card, Icon, List, RoundMark, Row, Tone};
use crate::phrases::attention;
use crate::route::Route;
use crate::session::{Session, use_session};

/// One reason to look.
#[derive(Clone, PartialEq)]
struct Asked {
    why: String,
    /// In the words of who asks; empty where there are none.
    words: String,
    icon: Icon,
    tone: Tone,
    leads_to: String,
}

fn asked(session: Session, log: TrajectId, traject: &Traject, reason: Reason) -> Asked {
    let w = session.messages();
    let (today, route) = (session.today(), door(log, reason));
    let day_of = |at| session.local(at).date();
    let words = if let Route::Matter { of, .. } = &route {
        told(w, traject, log, *of, Day { today, day_of: &day_of }).map(|told| told.words)
    } else {
        None
    };
    Asked {
        why: attention::reason(w, traject, reason, today),
        words: words.unwrap_or_default(),
        icon: attention::icon(reason),
        tone: attention::tone(reason),
        leads_to: route.to_string(),
    }
}

fn reasons_of(session: Session, log: TrajectId) -> Vec<Reason> {
    let day_of = |at| session.local(at).date();
    let day = Day { today: session.today(), day_of: &day_of };
    session.ask_traject(log, |traject| reasons(traject, day)).unwrap_or_default()
}

/// What can be settled in one tap, the most pressing first.
fn first_settled(session: Session, log: TrajectId) -> Option<Settled> {
    reasons_of(session, log).into_iter().find_map(Settled::by)
}

/// Settles the most pressing of what one tap settles; says so where there is nothing.
pub fn settle_first(mut session: Session, log: TrajectId) {
    let w = session.messages();
    match first_settled(session, log) {
        Some(settled) => {
            // Declined or not, it is said at once.
            save(session, log, settled.edits(session, ""), w.s_matter_solved_said());
        }
        None => session.show_toast(w.s_matter_none().to_owned()),
    }
}

/// The card.
#[component]
pub fn Asking(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = reasons_of(session, log);
    let all = session.ask_traject(log, |traject| {
        found.iter().map(|reason| asked(session, log, traject, *reason)).collect::<Vec<_>>()
    });
    let all = all.unwrap_or_default();
    rsx! {
        Card { title: w.s_today_attention(),
            if all.is_empty() {
                p { class: "soft", {w.s_matter_none()} }
            }
            List { label: w.s_today_attention(),
                for Asked { why , words , icon , tone , leads_to } in all {
                    Row {
                        key: "{leads_to}",
                        title: why,
                        leading: rsx! { RoundMark { icon, tone } },
                        href: leads_to,
                        if !words.is_empty() {
                            p { class: "said", bdi { "{words}" } }
                        }
                    }
                }
            }
            if first_settled(session, log).is_some() {
                BigButton {
                    label: w.s_matter_solved(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Check,
                    onpress: move |()| settle_first(session, log),
                }
            }
        }
    }
}

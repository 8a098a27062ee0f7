//! What helped before, where the coach chooses what to change: counted over the trajecten on this phone, which are their own, so
//! it is there without a network, and says so. First what was tried for the same cause, then the change that is chosen; what was
//! learned from it is one tap further, without whom it was with.

use dioxus::prelude::*;
use shared::measure::tried::{LookedAt, Tried, looked_at};
use shared::record::adjustment::{Cause, Helped, Lever};

use crate::parts::{Disclosure, Icon, List, Row};
use crate::phrases;
use crate::session::{Session, use_session};

/// Lessons that are shown: as many as one reads while somebody waits.
const LEARNED_MAX: usize = 4;

/// What adjustments led to, and what was learned where they helped.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Before {
    tried: Tried,
    learned: Vec<String>,
}

fn before(session: Session, wanted: impl Fn(&LookedAt) -> bool) -> Before {
    let found = session.ask(|phone| {
        let mut before = Before::default();
        for (.., traject) in phone.trajects() {
            for (it, words) in looked_at(traject) {
                if !wanted(&it) {
                    continue;
                }
                before.tried.count(it.helped);
                if it.helped != Helped::No && !words.is_empty() {
                    before.learned.push(words.to_owned());
                }
            }
        }
        before.learned.truncate(LEARNED_MAX);
        before
    });
    found.unwrap_or_default()
}

/// What was tried before for the cause and with the change that are chosen; nothing of what was not looked at yet.
#[component]
pub fn HelpedBefore(lever: Option<Lever>, cause: Option<Cause>) -> Element {
    let session = use_session();
    let w = session.messages();
    let of_cause = |cause: Cause| {
        let of = |lever| before(session, |it| it.cause == Some(cause) && it.lever == lever);
        Lever::ALL.map(|lever| (lever, of(lever).tried)).into_iter().filter(|it| it.1.of() > 0)
    };
    let of_cause: Vec<(Lever, Tried)> = cause.into_iter().flat_map(of_cause).collect();
    let of_lever = lever.map(|lever| (lever, before(session, |it| it.lever == lever)));
    let of_lever = of_lever.filter(|(_, before)| before.tried.of() > 0);
    if of_cause.is_empty() && of_lever.is_none() {
        return VNode::empty();
    }
    rsx! {
        div { class: "stack-tight",
            if let Some(cause) = cause {
                if !of_cause.is_empty() {
                    p { class: "soft", {w.s_helped_cause(phrases::cause(w, cause))} }
                }
            }
            for (lever , tried) in of_cause {
                Line { key: "{lever as u8}", lever, tried }
            }
            if let Some((lever, Before { tried, learned })) = of_lever {
                p { class: "soft", {w.s_helped_any()} }
                Line { lever, tried }
                if !learned.is_empty() {
                    Disclosure { label: w.s_helped_learned(), icon: Icon::Learn,
                        List {
                            for (place , words) in learned.into_iter().enumerate() {
                                Row { key: "{place}", title: words }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// "Dit hielp eerder in jouw trajecten: tempo, 4 van 6".
#[component]
fn Line(lever: Lever, tried: Tried) -> Element {
    let w = use_session().messages();
    rsx! {
        p { class: "strong", {w.s_helped_before(phrases::lever(w, lever), tried.of(), tried.yes)} }
        if tried.partly > 0 {
            p { class: "soft", {w.s_monitor_part(tried.partly, w.a_partly())} }
        }
    }
}

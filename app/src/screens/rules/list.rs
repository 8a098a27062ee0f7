//! All rules with what they say today. A coach who is asked what holds, a manager who sees that a value is old: 1 tap to its
//! history.

use dioxus::prelude::*;
use shared::dated::{Dated, RuleKind};
use shared::wire::StringEnum;

use crate::parts::{Card, List, Row, Screen};
use crate::phrases;
use crate::phrases::office::{rule_name, rule_value};
use crate::route::{Route, RuleOf};
use crate::screens::frame::first_fetch::FirstFetch;
use crate::screens::frame::gate::OfficeGate;
use crate::session::{Session, use_session};

/// The rules.
#[component]
pub fn Rules() -> Element {
    rsx! {
        OfficeGate { RuleList {} }
    }
}

/// What a rule says today, each of its blocks; that nothing is said, where that is so.
fn said(session: Session, kind: RuleKind) -> String {
    let (w, today) = (session.messages(), session.today());
    let found = session.ask_office(|office| {
        let names = office.rule_names(kind).into_iter();
        names.filter_map(|name| office.rule_on(kind, &name, today)).collect::<Vec<Dated>>()
    });
    let found = found.unwrap_or_default();
    let Some(first) = found.first() else { return w.s_rule_none_today().to_owned() };
    if kind.has_names() {
        let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
        return phrases::line(w, &names);
    }
    let value = first.value.map(|it| rule_value(w, kind, it)).unwrap_or_default();
    phrases::line(w, &[&value, &w.a_since(&w.full_day(first.from))])
}

#[component]
fn RuleList() -> Element {
    let session = use_session();
    let w = session.messages();
    rsx! {
        Screen { title: w.s_rules_title(), back: Route::Jobs {}.to_string(), back_label: w.a_back(),
            FirstFetch {}
            p { {w.s_rules_text()} }
            Card {
                List { label: w.s_rules_title(),
                    for kind in RuleKind::ALL.iter().copied() {
                        Row {
                            key: "{kind.as_str()}",
                            title: rule_name(w, kind),
                            meta: said(session, kind),
                            href: Route::Rule { of: RuleOf(kind) }.to_string(),
                        }
                    }
                }
            }
        }
    }
}

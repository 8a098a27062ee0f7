//! One rule: what it says today, and all that was ever said of it, with who said that and where it stands. What was taken back
//! stays to be read.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::change::Stamp;
use shared::dated::{Dated, RuleKind};
use shared::id::LogId;
use shared::record::office::dated_rule::{DatedRule, DatedRuleEdit, DatedRuleId};
use shared::record::office::{OfficeEdit, OfficeFile};
use shared::record::{At, Edit};

use super::source::Source;
use crate::format::format_moment;
use crate::forms::saving::{may, save};
use crate::parts::{
    Button, ButtonKind, ButtonLink, Card, Chip, Empty, Icon, List, Row, Screen, Tone,
};
use crate::phrases;
use crate::phrases::office::{rule_name, rule_said};
use crate::route::{Route, RuleOf};
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::gate::OfficeGate;
use crate::session::use_session;

/// One rule.
#[component]
pub fn Rule(of: RuleOf) -> Element {
    rsx! {
        OfficeGate { History { kind: of.0 } }
    }
}

/// What was said once.
#[derive(Debug, Clone, PartialEq)]
struct Said {
    id: DatedRuleId,
    rule: Dated,
    teller: String,
    by: Stamp,
    state: Holds,
}

/// How what was said stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Now,
    Later,
    Before,
    TakenBack,
}

fn holds(id: DatedRuleId, it: &DatedRule, now: Option<DatedRuleId>, today: NaiveDate) -> Holds {
    if *it.hidden.get() {
        Holds::TakenBack
    } else if now == Some(id) {
        Holds::Now
    } else if *it.from.get() > today {
        Holds::Later
    } else {
        Holds::Before
    }
}

/// The last day on top.
fn history(office: &OfficeFile, kind: RuleKind, name: &str, today: NaiveDate) -> Vec<Said> {
    let all = office.rule_history(kind, name);
    let is_of_today = |it: &&DatedRule| !it.hidden.get() && *it.from.get() <= today;
    let now = all.iter().find(|(_, it)| is_of_today(it)).map(|(id, _)| *id);
    let said = |(id, it): (DatedRuleId, &DatedRule)| {
        let state = holds(id, it, now, today);
        Said { id, rule: it.dated(), teller: it.teller.clone(), by: it.by, state }
    };
    all.into_iter().map(said).collect()
}

#[component]
fn History(kind: RuleKind) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask_office(|office| {
        let names = office.rule_names(kind).into_iter();
        let told = names.map(|name| {
            let said = history(office, kind, &name, today);
            (name, said)
        });
        told.filter(|(_, said)| !said.is_empty()).collect::<Vec<_>>()
    });
    let found = found.unwrap_or_default();
    let manages = session.author(LogId::OFFICE).is_some_and(|it| it.manages_office());
    rsx! {
        Screen { title: rule_name(w, kind), back: Route::Rules {}.to_string(), back_label: w.a_back(),
            FirstFetch {}
            if found.is_empty() && !is_first_fetch(session) {
                Empty { title: w.s_rule_none_today(), text: w.s_rule_none_text() }
            }
            for (name , said) in found {
                Card { key: "{name}", title: name.clone(),
                    List { label: if name.is_empty() { rule_name(w, kind).to_owned() } else { name },
                        for said in said {
                            OneSaid { key: "{said.id}", said }
                        }
                    }
                }
            }
            if manages {
                ButtonLink {
                    label: w.s_rule_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Plus,
                    href: Route::NewRule { of: RuleOf(kind) }.to_string(),
                }
            }
        }
    }
}

#[component]
fn OneSaid(said: Said) -> Element {
    let session = use_session();
    let w = session.messages();
    let Said { id, rule, teller, by, state } = said;
    let is_back = state == Holds::TakenBack;
    let edit = Edit::from(OfficeEdit::DatedRule(At(id, DatedRuleEdit::Hide(!is_back))));
    let can_change = may(session, LogId::OFFICE, &edit);
    let (label, icon) =
        if is_back { (w.a_put_back(), Icon::Undo) } else { (w.s_rule_take_back(), Icon::Close) };
    let (chip, tone) = match state {
        Holds::Now => (w.s_rule_now(), Tone::Done),
        Holds::Later => (w.s_rule_later(), Tone::Sun),
        Holds::Before => (w.s_rule_before(), Tone::Plain),
        Holds::TakenBack => (w.s_rule_taken_back(), Tone::Care),
    };
    let title = rule_said(w, &rule);
    let spoken = [label, &title].join(": ");
    let press = move |()| {
        save(session, LogId::OFFICE, vec![edit.clone()], w.a_saved_here());
    };
    rsx! {
        Row {
            title,
            meta: phrases::line(w, &[&w.a_since(&w.full_day(rule.from)), &teller, &format_moment(session, by)]),
            div { class: "cluster", Chip { label: chip, tone } }
            Source { source: rule.source, link: rule.link }
            if can_change {
                Button { label, spoken, kind: ButtonKind::Plain, icon, onpress: press }
            }
        }
    }
}

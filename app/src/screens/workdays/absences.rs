//! Days the candidate does not come: as they were said, with the way back, and room to say it. Nobody is asked why. Knows no
//! hours.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::absence::{Absence, AbsenceId, HowLong};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;
use shared::wire;

use crate::format::format_stamp;
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Card, Disclosure, Icon, anew};
use crate::phrases::path::{absent_days, how_long};
use crate::screens::notices::NotHeard;
use crate::session::{Session, use_session};

/// An absence as it is told.
#[derive(Debug, Clone, PartialEq)]
struct Said {
    id: AbsenceId,
    words: String,
    /// Who said it, and when: for who did not.
    by: String,
    days: Period,
    /// What it becomes once they are back, for who may say so of another.
    ended: Option<Absence>,
}

/// Those that are not over, the first first.
fn said(session: Session, log: TrajectId) -> Vec<Said> {
    let (w, today) = (session.messages(), session.today());
    let found = session.ask_traject(log, |traject| {
        let is_of_candidate =
            session.person().and_then(|it| traject.role(it)) == Some(Role::Candidate);
        let told = |(id, fact): (AbsenceId, &Fact<Absence>)| {
            let days = absent_days(w, fact.what.days, today);
            let name = traject.name_of(fact.by.author).unwrap_or_default();
            let words = match (is_of_candidate, fact.role) {
                (true, Role::Candidate) => w.c_absent_said(&days),
                (true, _) => w.c_absent_noted(&days, name),
                (false, _) => w.a_absent_of(&days, traject.candidate_name().unwrap_or_default()),
            };
            let by = if is_of_candidate {
                String::new()
            } else {
                format_stamp(session, traject, fact.by)
            };
            let ended = fact.what.ended(id, today);
            Said { id, words, by, days: fact.what.days, ended }
        };
        let mut found: Vec<_> =
            traject.absences_in(Period { from: today, to: None }).map(told).collect();
        found.sort_by_key(|it| (it.days.from, it.id));
        found
    });
    found.unwrap_or_default()
}

/// What stands, and the room.
#[component]
pub fn Absences(log: TrajectId) -> Element {
    let session = use_session();
    let said = said(session, log);
    let taken: Vec<Period> = said.iter().map(|it| it.days).collect();
    // Once something was said the choice is closed again.
    let room = anew(wire::encode(&taken), rsx! { Saying { log, taken } });
    rsx! {
        for said in said {
            OneAbsence { key: "{said.id}", log, said }
        }
        {room}
    }
}

#[component]
fn OneAbsence(log: TrajectId, said: Said) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = Edit::from(PathEdit::Absence(At(said.id, FactEdit::Hide(true))));
    let can_come = may(session, log, &hide);
    let end = said
        .ended
        .map(|it| Edit::from(PathEdit::Absence(At(session.new_id(), FactEdit::Give(it)))));
    // Who said it takes it back; who did not says that it is over.
    let back = if can_come { Some(hide) } else { end.filter(|it| may(session, log, it)) };
    let can_come = back.is_some();
    let come = move |()| {
        save(session, log, back.clone().into_iter().collect(), w.a_absent_back_said());
    };
    let is_candidate = session.role() == Some(Role::Candidate);
    rsx! {
        Card {
            p { class: "strong", "{said.words}" }
            if !said.by.is_empty() {
                p { class: "soft", "{said.by}" }
            }
            if is_candidate {
                NotHeard { log }
            }
            if can_come {
                BigButton {
                    label: if is_candidate { w.c_absent_back() } else { w.s_absent_back() },
                    kind: ButtonKind::Quiet,
                    icon: Icon::Check,
                    onpress: come,
                }
            }
        }
    }
}

fn absence(session: Session, days: Period) -> Edit {
    PathEdit::Absence(At(session.new_id(), FactEdit::Give(Absence::new(days)))).into()
}

/// For how long, one tap each; not what was said already.
#[component]
fn Saying(log: TrajectId, taken: Vec<Period>) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let days = |it: HowLong| it.days(today).filter(|days| !taken.contains(days));
    let open = HowLong::ALL.into_iter().filter_map(|it| Some((it, days(it)?)));
    let open: Vec<_> =
        open.filter(|(_, days)| may(session, log, &absence(session, *days))).collect();
    if open.is_empty() {
        return VNode::empty();
    }
    let is_candidate = session.role() == Some(Role::Candidate);
    let (label, sent) = if is_candidate {
        (w.c_absent_cannot(), w.c_absent_sent())
    } else {
        (w.s_absent_report(), w.a_saved_here())
    };
    rsx! {
        Disclosure { label, icon: Icon::Close,
            for (it , days) in open {
                Button {
                    key: "{it as u8}",
                    label: how_long(w, it),
                    kind: ButtonKind::Quiet,
                    onpress: move |()| {
                        save(session, log, vec![absence(session, days)], sent);
                    },
                }
            }
        }
    }
}

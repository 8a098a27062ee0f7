//! Who of one's own candidates takes part: a tap each, in and out. At a desk, when a group begins; 20 in 20 taps.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId, TrajectId};
use shared::record::path::cohort::participant::{NewParticipant, Participant, ParticipantEdit};
use shared::record::path::enrolment::EnrolmentEdit;
use shared::record::path::{CohortFile, PathEdit};
use shared::record::{At, Edit, Traject};
use shared::role::Role;

use super::gate::CohortGate;
use crate::forms::saving::{Saved, save};
use crate::parts::{Button, ButtonKind, Card, Chip, Empty, Icon, List, Row, Screen, Tone};
use crate::phrases::search::folded;
use crate::route::Route;
use crate::session::{Session, use_session};

/// One who may take part.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    traject: TrajectId,
    person: PersonId,
    name: String,
    job: String,
    takes_part: bool,
    /// The other cohort that their traject walks in, if it does.
    elsewhere: String,
}

fn candidates(session: Session, log: LogId) -> Vec<Candidate> {
    let found = session.ask(|phone| {
        let cohort = phone.replica(log)?.state().cohort()?;
        let me = phone.me().person;
        let candidate = |(traject, it): (TrajectId, &Traject)| {
            let is_own = it.role(me) == Some(Role::Coach) && it.is_running();
            let (person, member) = it.members_in(Role::Candidate).next().filter(|_| is_own)?;
            let takes_part = cohort.role(person) == Some(Role::Candidate);
            let other = it.cohort().filter(|(other, _)| *other != log);
            Some(Candidate {
                traject,
                person,
                name: member.name.get().clone(),
                job: it.outline.as_ref().map(|it| it.job.get().clone()).unwrap_or_default(),
                takes_part,
                elsewhere: other.map(|(_, name)| name.to_owned()).unwrap_or_default(),
            })
        };
        Some(phone.trajects().filter_map(|(log, _, it)| candidate((log, it))).collect::<Vec<_>>())
    });
    let mut found = found.flatten().unwrap_or_default();
    found.sort_by_cached_key(|it| (folded(&it.name), it.traject));
    found
}

/// What brings somebody in, in the cohort's log.
fn comes(cohort: &CohortFile, person: PersonId, traject: TrajectId) -> Vec<Edit> {
    let before = cohort.participants.get(&person);
    let back = before.filter(|it| !it.active.get()).map(|_| ParticipantEdit::Active(true));
    let edits = back.into_iter().chain(Participant::edits_to(before, NewParticipant { traject }));
    edits.map(|it| PathEdit::Participant(At(person, it)).into()).collect()
}

/// Two logs say it: the cohort's who takes part, the traject's where it walks.
fn enrol(mut session: Session, log: LogId, it: &Candidate) {
    let w = session.messages();
    let edits = session
        .ask_cohort(log, |cohort| (comes(cohort, it.person, it.traject), cohort.name().to_owned()));
    let Some((comes, name)) = edits else { return };
    let enrols = session.ask_traject(it.traject, |traject| traject.enrol_edits(log, &name));
    if save(session, log, comes, "") == Saved::Yes
        && save(session, it.traject, enrols.unwrap_or_default(), "") == Saved::Yes
    {
        session.show_toast(w.s_cohort_came(&it.name));
    }
}

fn leave(mut session: Session, log: LogId, it: &Candidate) {
    let w = session.messages();
    let goes = PathEdit::Participant(At(it.person, ParticipantEdit::Active(false)));
    let walks_here =
        session.ask_traject(it.traject, |traject| shared::overlay::walks_in(traject, log));
    if save(session, log, vec![goes.into()], "") != Saved::Yes {
        return;
    }
    if walks_here == Some(true) {
        let leaves = PathEdit::Enrolment(EnrolmentEdit::Leave(true));
        save(session, it.traject, vec![leaves.into()], "");
    }
    session.show_toast(w.s_cohort_went(&it.name));
}

/// The list.
#[component]
pub fn Participants(log: LogId) -> Element {
    rsx! {
        CohortGate { log, Everyone { key: "{log}", log } }
    }
}

#[component]
fn Everyone(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let name = session.ask_cohort(log, |it| it.name().to_owned()).unwrap_or_default();
    let all = candidates(session, log);
    rsx! {
        Screen {
            title: w.s_cohort_choose(),
            over: name,
            back: Route::Cohort { log }.to_string(),
            back_label: w.a_back(),
            if all.is_empty() {
                Empty { title: w.s_cohort_nobody() }
            } else {
                Card {
                    List { label: w.s_cohort_choose(),
                        for it in all {
                            OneCandidate { key: "{it.traject}", log, it }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn OneCandidate(log: LogId, it: Candidate) -> Element {
    let session = use_session();
    let w = session.messages();
    let (label, icon) = if it.takes_part {
        (w.s_cohort_take_out(), Icon::Close)
    } else {
        (w.s_cohort_take_in(), Icon::Plus)
    };
    let Candidate { name, job, elsewhere, takes_part, .. } = it.clone();
    let press =
        move |()| if it.takes_part { leave(session, log, &it) } else { enrol(session, log, &it) };
    rsx! {
        Row {
            title: name.clone(),
            meta: job,
            trailing: rsx! {
                Button { label, spoken: [label, &name].join(": "), kind: ButtonKind::Plain, icon, onpress: press }
            },
            if takes_part {
                Chip { label: w.s_cohort_takes_part(), tone: Tone::Done, icon: Icon::Check }
            }
            if !elsewhere.is_empty() {
                Chip { label: w.s_cohort_is_in(&elsewhere), tone: Tone::Sun, icon: Icon::Info }
            }
        }
    }
}

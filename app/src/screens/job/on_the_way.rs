//! Who is on the way to a job, and who works in it. Names only of whom this phone follows; trajecten that only name the job
//! in words are offered, and linked in one act. Knows no form.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::candidacy::{
    CandidacyEdit, CandidacyField, CandidacyId, NewCandidacy, Way,
};
use shared::record::office::job::JobId;

use crate::format::count;
use crate::forms::saving::save;
use crate::parts::{Avatar, Button, ButtonKind, Card, Icon, List, Row};
use crate::phrases::{self, initials};
use crate::route::Route;
use crate::screens::jobs::lines::{self, on_the_way, unlinked};
use crate::session::use_session;

/// The people, and whom to link.
#[component]
pub fn OnTheWay(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask(|phone| {
        let employer = phone.replica(log)?.state().employer()?;
        Some((on_the_way(phone, employer, job), unlinked(phone, employer, job)))
    });
    let (people, texts) = found.flatten().unwrap_or_default();
    let others = people.iter().filter(|it| it.candidate.is_none()).count();
    let names = session.ask(|phone| {
        let names = texts.iter().filter_map(|log| lines::candidate(phone, *log));
        names.collect::<Vec<_>>().join(", ")
    });
    let link = move |texts: &[LogId]| {
        let add = |traject: &LogId| {
            let new = NewCandidacy { job, traject: *traject, way: Way::OnTheWay };
            let id = CandidacyId::of(*traject);
            OfficeEdit::Candidacy(At(id, CandidacyEdit::Add(new))).into()
        };
        save(session, log, texts.iter().map(add).collect(), w.a_saved_here());
    };
    let set = move |traject: LogId, way: Way| {
        let edit = CandidacyEdit::Set(CandidacyField::Way(way));
        let edit = OfficeEdit::Candidacy(At(CandidacyId::of(traject), edit));
        save(session, log, vec![edit.into()], w.a_saved_here());
    };
    rsx! {
        if !people.is_empty() || !texts.is_empty() {
            Card { title: w.s_job_people(),
                List { label: w.s_job_people(),
                    for it in people.into_iter().filter(|it| it.candidate.is_some()) {
                        Row {
                            key: "{it.traject}",
                            title: it.candidate.clone().unwrap_or_default(),
                            meta: phrases::office::way(w, it.way),
                            leading: rsx! {
                                Avatar { initials: initials(&it.candidate.clone().unwrap_or_default()) }
                            },
                            href: Route::TrajectOverview { log: it.traject }.to_string(),
                            trailing: rsx! {
                                if it.way == Way::OnTheWay {
                                    Button { label: w.s_way_works(), kind: ButtonKind::Quiet, onpress: move |()| set(it.traject, Way::Placed) }
                                } else {
                                    Button { label: w.s_way_not_yet(), kind: ButtonKind::Plain, onpress: move |()| set(it.traject, Way::OnTheWay) }
                                }
                            },
                        }
                    }
                    if others > 0 {
                        Row { title: w.s_job_people_others(count(others)) }
                    }
                }
                if !texts.is_empty() {
                    p { class: "soft", {w.s_job_link_text(&names.unwrap_or_default())} }
                    Button { label: w.s_job_link(), kind: ButtonKind::Quiet, icon: Icon::Plus, onpress: move |()| link(&texts) }
                }
            }
        }
    }
}

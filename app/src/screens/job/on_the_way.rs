//! Who is on the way to a job, and who works in it. Names only of whom this phone follows; trajecten that only name the job
//! in words are offered, and linked in one act. Knows no form.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::candidacy::{
    CandidacyEdit, CandidacyField, CandidacyId, NewCandidacy, Way,
};
use shared::record::office::job::JobId;
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::text::Messages;

use crate::format::count;
use crate::forms::saving::save;
use crate::parts::{Avatar, Button, ButtonKind, Card, Icon, List, Row};
use crate::phrases::{self, initials};
use crate::route::Route;
use crate::screens::jobs::lines::{self, Unlinked, on_the_way, unlinked};
use crate::screens::jobs::two_versions::TwoVersions;
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
    let is_others = |it: &&lines::OnTheWay| it.candidate.is_none() && it.way != Way::Left;
    let others = people.iter().filter(is_others).count();
    let names = session.ask(|phone| {
        let names = texts.iter().filter_map(|it| lines::candidate(phone, it.traject));
        names.collect::<Vec<_>>().join(", ")
    });
    let link = move |texts: &[Unlinked]| {
        save(
            session,
            log,
            texts.iter().flat_map(|it| linking(job, *it)).collect(),
            w.a_saved_here(),
        );
    };
    let set = move |traject: LogId, way: Way| {
        let edit = CandidacyEdit::Set(CandidacyField::Way(way));
        let edit = OfficeEdit::Candidacy(At(CandidacyId::of(traject), edit));
        save(session, log, vec![edit.into()], w.a_saved_here());
    };
    rsx! {
        if !people.is_empty() || !texts.is_empty() {
            Card { title: w.s_job_people(),
                if !people.is_empty() {
                    List { label: w.s_job_people(),
                        for (it , name) in people.into_iter().filter_map(|it| Some((it.clone(), it.candidate?))) {
                            Row {
                                key: "{it.traject}",
                                title: name.clone(),
                                meta: phrases::office::way(w, it.way),
                                leading: rsx! { Avatar { initials: initials(&name) } },
                                href: Route::TrajectOverview { log: it.traject }.to_string(),
                                div { class: "cluster",
                                    for (label , to) in ways_from(w, it.way) {
                                        Button {
                                            key: "{label}",
                                            label,
                                            spoken: w.s_way_of(&name, label),
                                            kind: ButtonKind::Plain,
                                            onpress: move |()| set(it.traject, to),
                                        }
                                    }
                                }
                                TwoVersions { log, of: OfficeRecordId::Candidacy(CandidacyId::of(it.traject)) }
                            }
                        }
                        if others > 0 {
                            Row { title: w.s_job_people_others(count(others)) }
                        }
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

/// What links a traject to a job; one that was taken off is put back.
fn linking(job: JobId, it: Unlinked) -> Vec<Edit> {
    let id = CandidacyId::of(it.traject);
    let edits = if it.was_linked {
        vec![CandidacyEdit::Hide(false), CandidacyEdit::Set(CandidacyField::Way(Way::OnTheWay))]
    } else {
        vec![CandidacyEdit::Add(NewCandidacy { job, traject: it.traject, way: Way::OnTheWay })]
    };
    edits.into_iter().map(|edit| OfficeEdit::Candidacy(At(id, edit)).into()).collect()
}

/// Where one can go from there, each with what it is called.
fn ways_from(w: Messages, way: Way) -> Vec<(&'static str, Way)> {
    match way {
        Way::OnTheWay => vec![(w.s_way_works(), Way::Placed), (w.s_way_leaves(), Way::Left)],
        Way::Placed => vec![(w.s_way_not_yet(), Way::OnTheWay), (w.s_way_leaves(), Way::Left)],
        Way::Left => vec![(w.s_way_back(), Way::OnTheWay)],
    }
}

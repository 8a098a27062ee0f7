//! What learning on the job is, in seven pictures, and which job it is for: seen before it begins, alone or with the coach.
//!
//! A candidate at the kitchen table, who hears it read; an employer between two deliveries: one tap from Ik or from what
//! waits, one to say that it was seen. A coach shows it to either.

mod pictures;

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::member::MemberEdit;
use shared::record::outline::Phase;
use shared::record::{At, Edit, Traject};
use shared::role::{Permission, Role};
use shared::text::Messages;

use crate::format;
use crate::forms::saving::save;
use crate::parts::{
    BigButton, Card, Chip, Glyph, Icon, IconButton, List, NowRow, Row, Screen, Tone,
};
use crate::route::Route;
use crate::screens::controls::print_button::PrintButton;
use crate::session::{Session, use_session};
use pictures::{PICTURES, Panel};

/// A job that is learned for, and what of it is known.
#[derive(Debug, Clone, PartialEq)]
struct Job {
    log: TrajectId,
    name: String,
    title: String,
    employer: String,
    /// Where the learning is done, and the work there.
    about: Vec<String>,
    informed: Option<bool>,
}

/// Whether the work is still to come.
fn is_ahead(traject: &Traject) -> bool {
    traject.outline.as_ref().is_some_and(|it| it.phase <= Phase::Matched)
}

/// Whether this person said that they saw the explanation; nothing for who need not.
fn informed(traject: &Traject, person: Option<PersonId>) -> Option<bool> {
    let (person, role) = (person?, traject.role(person?)?);
    let own = traject.members.get(&person)?;
    Permission::BeInformed.is_held_by(role).then(|| *own.informed.get())
}

fn job(session: Session, log: TrajectId, traject: &Traject) -> Option<Job> {
    traject.role(session.person()?)?;
    let outline = traject.outline.as_ref()?;
    let places = traject.placements.values().filter(|it| !it.hidden.get());
    let tasks = traject.main_tasks.values().filter(|it| !it.hidden.get());
    let about = places.map(|it| it.place.get()).chain(tasks.map(|it| it.name.get())).cloned();
    let name = traject.members_in(Role::Candidate).next().map(|(_, it)| it.name.get().clone());
    Some(Job {
        log,
        name: name.unwrap_or_default(),
        title: outline.job.get().clone(),
        employer: outline.employer.get().clone(),
        about: about.collect(),
        informed: informed(traject, session.person()),
    })
}

fn jobs(session: Session) -> Vec<Job> {
    let jobs = session.ask(|phone| {
        let all = phone.trajects();
        all.filter_map(|(log, _, traject)| job(session, log, traject)).collect()
    });
    jobs.unwrap_or_default()
}

/// A row to the explanation, for who did not say that they saw it and whose work is still to come.
#[component]
pub fn ToExplained() -> Element {
    let session = use_session();
    let me = session.person();
    let waits = session.ask(|phone| {
        let mut all = phone.trajects();
        all.any(|(_, _, traject)| is_ahead(traject) && informed(traject, me) == Some(false))
    });
    rsx! {
        if waits == Some(true) {
            NowRow { label: session.messages().c_explain_title(), href: Route::Explained {}.to_string() }
        }
    }
}

/// The words of each picture, for who reads them.
fn panels(w: Messages, role: Option<Role>) -> [(&'static str, &'static str); PICTURES] {
    let of = |candidate, employer| {
        if role == Some(Role::Employer) { employer } else { candidate }
    };
    [
        (w.c_explain_job(), of(w.c_explain_job_text(), w.e_explain_job_text())),
        (w.c_explain_able(), of(w.c_explain_able_text(), w.e_explain_able_text())),
        (w.c_explain_plan(), of(w.c_explain_plan_text(), w.e_explain_plan_text())),
        (w.c_explain_learn(), of(w.c_explain_learn_text(), w.e_explain_learn_text())),
        (w.c_explain_seen(), of(w.c_explain_seen_text(), w.e_explain_seen_text())),
        (w.c_explain_change(), of(w.c_explain_change_text(), w.e_explain_change_text())),
        (w.c_explain_start(), of(w.c_explain_start_text(), w.e_explain_start_text())),
    ]
}

/// The explanation.
#[component]
pub fn Explained() -> Element {
    let session = use_session();
    let w = session.messages();
    let role = session.role();
    let jobs = jobs(session);
    let to_say: Vec<TrajectId> =
        jobs.iter().filter(|it| it.informed == Some(false)).map(|it| it.log).collect();
    let is_said = to_say.is_empty() && jobs.iter().any(|it| it.informed.is_some());
    let waits = !to_say.is_empty();
    let say = move |()| {
        let Some(person) = session.person() else { return };
        for log in &to_say {
            let edit = Edit::Member(At(person, MemberEdit::Informed(true)));
            save(session, *log, vec![edit], w.c_explain_saved());
        }
    };
    use_drop(move || session.stop_reading());
    rsx! {
        Screen {
            title: w.c_explain_title(),
            back: Route::Me {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! {
                IconButton { icon: Icon::Listen, label: w.a_listen(), onpress: move |()| session.read_aloud(None) }
            },
            for (place , (title , text)) in panels(w, role).into_iter().enumerate() {
                Panel { key: "{place}", place, title, text }
            }
            // A coach shows it, and has jobs enough.
            if role != Some(Role::Coach) {
                for job in jobs {
                    JobCard { key: "{job.log}", job, role }
                }
            }
            if waits {
                BigButton { label: w.c_explain_done(), icon: Icon::Check, onpress: say }
            }
            if is_said {
                div { class: "cluster",
                    Chip { label: w.c_explain_saved(), tone: Tone::Done, icon: Icon::Check }
                }
            }
            PrintButton {}
        }
    }
}

/// The job that is learned for.
#[component]
fn JobCard(job: Job, role: Option<Role>) -> Element {
    let w = use_session().messages();
    let Job { name, title, employer, about, .. } = job;
    let over = if role == Some(Role::Candidate) { w.c_today_job().to_owned() } else { name };
    rsx! {
        Card { over, title, under: format::line(w, &[&employer]),
            if !about.is_empty() {
                List {
                    for it in about {
                        Row { key: "{it}", title: it, leading: rsx! { Glyph { icon: Icon::Work } } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::TestFixture;

    #[test]
    fn who_learns_or_guides_is_asked_to_see_it_as_long_as_they_take_part() {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let anna = coach.joins(log, Role::Employer, "Anna");
        let said = |coach: &TestFixture, person| {
            coach.phone().traject(log).and_then(|traject| informed(traject, Some(person)))
        };
        assert!(coach.phone().traject(log).is_some_and(is_ahead));
        assert_eq!(said(&coach, anna), Some(false));
        assert_eq!(said(&coach, coach.phone().me().person), None, "a coach shows it");
        coach.does(log, Edit::Member(At(anna, MemberEdit::Active(false))));
        assert_eq!(said(&coach, anna), None, "a former member is asked nothing");
    }
}

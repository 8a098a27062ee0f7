//! The talks of a traject: appointments and evaluations, what comes and what was. The coach plans; the employer reads
//! and answers. It does not know what is said in them.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::coming::last;
use shared::record::evaluation::Stage;
use shared::role::{Permission, Role};
use shared::text::Messages;
use shared::text::date::capital;
use shared::time::When;

use crate::format::{format_when, line};
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Empty, Icon, List, Picture, Row, Tone};
use crate::phrases::evaluation_name;
use crate::phrases::stages::stage_phrase;
use crate::route::Route;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::points::OnTheTable;
use crate::screens::talks::rhythm::TalksToPlan;
use crate::session::use_session;

/// One talk, as a row.
#[derive(Clone, PartialEq)]
struct Talk {
    when: When,
    title: String,
    place: String,
    chip: Option<(Tone, String)>,
    route: Route,
}

/// Every talk that was not called off.
fn talks(w: Messages, role: Role, log: TrajectId, traject: &Traject) -> Vec<Talk> {
    let declined = |by: Option<(Stamp, &str)>| {
        let name = by.map(|(by, _)| traject.name_of(by.author).unwrap_or_default());
        name.map(|name| (Tone::Care, w.s_talk_declined(name)))
    };
    let appointments = traject.appointments.iter().filter(|(_, it)| !it.hidden.get());
    let appointments = appointments.map(|(id, it)| {
        let plan = it.plan.get();
        let chip = declined(last(it.declines()));
        let route = Route::Appointment { log, appointment: *id };
        Talk { when: plan.when, title: plan.title.clone(), place: plan.place.clone(), chip, route }
    });
    let evaluations = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let evaluations = evaluations.map(|(id, it)| {
        let stage = it.stage(traject.taking_part());
        let tone = match stage {
            Stage::Draft | Stage::Submitted => Tone::Sun,
            Stage::Signed => Tone::Done,
        };
        let chip = declined(last(it.declines()));
        let chip = chip.unwrap_or_else(|| (tone, stage_phrase(w, stage).to_owned()));
        Talk {
            when: *it.when.get(),
            title: evaluation_name(w, role, traject, *id),
            place: it.place.get().clone(),
            chip: Some(chip),
            route: Route::Evaluation { log, evaluation: *id },
        }
    });
    appointments.chain(evaluations).collect()
}

/// What comes, soonest first, and what was, latest first.
fn split(mut talks: Vec<Talk>, today: NaiveDate) -> (Vec<Talk>, Vec<Talk>) {
    talks.sort_by_key(|talk| talk.when);
    let (coming, mut past): (Vec<_>, Vec<_>) =
        talks.into_iter().partition(|talk| talk.when.date >= today);
    past.reverse();
    (coming, past)
}

/// The talks, and for the coach two ways to plan one.
#[component]
pub fn TrajectTalks(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let person = session.person();
    let (all, role) = session
        .ask_traject(log, |it| {
            let role = person.and_then(|person| it.role(person))?;
            Some((talks(w, role, log, it), Some(role)))
        })
        .flatten()
        .unwrap_or_default();
    let is_empty = all.is_empty();
    let (coming, past) = split(all, today);
    let plans = |role: &Role| Permission::PlanAppointment.is_held_by(*role);
    let footer = role.filter(plans).map(|_| rsx! {
        ButtonLink { label: w.s_talk_add(), icon: Icon::Plus, href: Route::NewAppointment { log }.to_string() }
        ButtonLink {
            label: w.s_evaluation_plan(),
            kind: ButtonKind::Quiet,
            icon: Icon::Talk,
            href: Route::NewEvaluation { log }.to_string(),
        }
    });
    let sides = [(w.s_talks_coming(), coming), (w.s_talks_past(), past)];
    rsx! {
        TrajectFrame { log, side: Side::Talks, footer,
            OnTheTable { log }
            TalksToPlan { log }
            if is_empty {
                Empty { title: w.s_talks_empty() }
            }
            for (title , talks) in sides {
                if !talks.is_empty() {
                    Card { key: "{title}", title,
                        List { label: title,
                            for talk in talks {
                                Row {
                                    key: "{talk.route}",
                                    title: talk.title,
                                    meta: line(w, &[&capital(&format_when(w, talk.when, today)), &talk.place]),
                                    leading: rsx! { Picture { pictogram: crate::parts::Pictogram::Talk } },
                                    href: talk.route.to_string(),
                                    if let Some((tone, label)) = talk.chip {
                                        Chip { label, tone }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_is_soonest_first_and_what_was_is_latest_first() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).expect("a day");
        let talk = |on| Talk {
            when: When::day(day(on)),
            title: String::new(),
            place: String::new(),
            chip: None,
            route: Route::Home {},
        };
        let days = |talks: Vec<Talk>| talks.iter().map(|it| it.when.date).collect::<Vec<_>>();
        let (coming, past) = split([9, 1, 3, 7, 2].map(talk).to_vec(), day(3));
        assert_eq!(days(coming), [3, 7, 9].map(day));
        assert_eq!(days(past), [2, 1].map(day));
    }
}

//! How it goes with the coach: a face, asked once a quarter of who has said for a month how it goes. One tap; it may be another
//! one until the day is over. The coach never has it.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::role::Role;
use shared::time::{Quarter, Timestamp};

use super::how::FACES;
use crate::parts::{Card, Choice, Faces, Legend};
use crate::phrases;
use crate::session::use_session;

/// Days since somebody first said how it goes, before which nobody asks.
const ASK_AFTER_DAYS: i64 = 28;

/// When this person first said how it goes, where there is a coach.
fn first_said(traject: &Traject, person: PersonId) -> Option<Timestamp> {
    traject.members_in(Role::Coach).next()?;
    let own = traject.check_ins.values().filter(|fact| fact.stands() && fact.by.author == person);
    own.map(|fact| fact.by.at).min()
}

/// Whether it is time, on this day: not before a month, and not in a quarter in which they answered before today.
fn is_time(first: NaiveDate, given: Option<NaiveDate>, today: NaiveDate) -> bool {
    let is_answered = given.is_some_and(|on| on != today && Quarter::of(on) == Quarter::of(today));
    !is_answered && (today - first).num_days() >= ASK_AFTER_DAYS
}

/// The question, when it is time.
#[component]
pub fn CoachingCard(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let today = session.today();
    let person = session.person();
    let first = session.ask_traject(log, |traject| first_said(traject, person?)).flatten();
    let mut given = use_signal(|| session.coaching_given());
    let on = given().map(|(on, _)| on);
    if !first.is_some_and(|at| is_time(session.local(at).date(), on, today)) {
        return VNode::empty();
    }
    let chosen = given().filter(|(on, _)| *on == today);
    let chosen = chosen.and_then(|(_, face)| FACES.iter().position(|it| *it == face));
    let choices = FACES.map(|face| {
        let (icon, label) = phrases::face(w, face);
        Choice::with_icon(icon, label)
    });
    rsx! {
        Card { title: w.c_coaching_question(), under: w.c_coaching_who(),
            Faces {
                legend: w.c_coaching_question(),
                legend_look: Legend::ForReaders,
                choices: choices.to_vec(),
                chosen,
                onchoose: move |place| {
                    if let Some(face) = FACES.get(place) {
                        session.say_coaching(*face);
                        given.set(Some((today, *face)));
                    }
                },
            }
            if chosen.is_some() {
                p { role: "status", {w.c_coaching_thanks()} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_after_a_month_and_once_a_quarter() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        for (first, given, today, is_asked) in [
            ("2026-10-01", None, "2026-10-28", false),
            ("2026-10-01", None, "2026-10-29", true),
            // Until the day is over they may say something else.
            ("2026-10-01", Some("2026-11-30"), "2026-11-30", true),
            ("2026-10-01", Some("2026-11-30"), "2026-12-01", false),
            ("2026-10-01", Some("2026-11-30"), "2026-12-31", false),
            ("2026-10-01", Some("2026-11-30"), "2027-01-01", true),
        ] {
            let told = is_time(day(first), given.map(day), day(today));
            assert_eq!(told, is_asked, "{first} {given:?} {today}");
        }
    }
}

//! Whom the coach sees today, and when they spoke last. Plain questions; knows no screen.

use chrono::{NaiveDate, NaiveTime};
use shared::attention::Day;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::coming::Answer;
use shared::role::Role;
use shared::sync::phone::Phone;

/// One visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    pub log: TrajectId,
    pub candidate: String,
    pub job: String,
    pub time: Option<NaiveTime>,
    pub place: String,
    /// The candidate said they cannot come.
    pub is_declined: bool,
    pub last_talk: Option<NaiveDate>,
}

/// The visits of today over all trajecten that still run, earliest first.
pub fn visits(phone: &Phone, day: Day) -> Vec<Visit> {
    let running = phone.trajects().filter(|(.., traject)| traject.is_running());
    let mut visits: Vec<Visit> =
        running.flat_map(|(log, _, traject)| of_traject(log, traject, day)).collect();
    visits.sort_by(|a, b| (a.time, &a.candidate).cmp(&(b.time, &b.candidate)));
    visits
}

fn of_traject(log: TrajectId, traject: &Traject, day: Day) -> Vec<Visit> {
    let visible = traject.appointments.values().filter(|it| !it.hidden.get());
    let today = visible.filter(|it| it.plan.get().when.date == day.today);
    let job = traject.outline.as_ref().map_or("", |outline| outline.job.get());
    today
        .map(|appointment| Visit {
            log,
            candidate: traject.candidate_name().unwrap_or_default().to_owned(),
            job: job.to_owned(),
            time: appointment.plan.get().when.time,
            place: appointment.plan.get().place.clone(),
            is_declined: matches!(appointment.answer.get(), Answer::CannotCome(_)),
            last_talk: last_talk(traject, day),
        })
        .collect()
}

/// The day coach and candidate spoke last: a check-in by a coach, or an appointment that took place.
fn last_talk(traject: &Traject, day: Day) -> Option<NaiveDate> {
    let by_coach = traject.check_ins.values().filter(|it| it.stands() && it.role == Role::Coach);
    let check_ins = by_coach.map(|it| (day.day_of)(it.by.at));
    let kept = traject
        .appointments
        .values()
        .filter(|it| !it.hidden.get() && !matches!(it.answer.get(), Answer::CannotCome(_)));
    let past = kept.map(|it| it.plan.get().when.date).filter(|date| *date < day.today);
    check_ins.chain(past).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::{TODAY, TestFixture};
    use shared::record::appointment::{AppointmentEdit, Invited, Plan};
    use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
    use shared::record::{At, Edit};
    use shared::time::When;

    fn plan(day: &str, time: Option<&str>) -> Edit {
        let time = time.map(|time| time.parse().expect("a time"));
        let when = When { date: day.parse().expect("a day"), time };
        let (title, place) = ("Voortgang".to_owned(), "Hal 2".to_owned());
        let plan = Plan { title, when, place, invited: Invited::Candidate };
        let id = shared::id::Id::from_random([7; 16]);
        Edit::Appointment(At(id, AppointmentEdit::Plan(plan)))
    }

    fn names(phone: &Phone) -> Vec<String> {
        let found = TestFixture::with_day(|day| visits(phone, day));
        found.into_iter().map(|visit| visit.candidate).collect()
    }

    #[test]
    fn the_visits_of_today_stand_by_their_time() {
        let mut coach = TestFixture::new();
        let fatma = coach.open("Fatma");
        let samir = coach.open("Samir");
        coach.does(fatma, plan(TODAY, Some("13:00:00")));
        coach.does(samir, plan(TODAY, Some("09:30:00")));
        let joke = coach.open("Joke");
        coach.does(joke, plan("2026-03-04", Some("09:00:00")));
        assert_eq!(names(coach.phone()), ["Samir", "Fatma"]);
    }

    #[test]
    fn who_arrived_is_visited_no_more() {
        let mut coach = TestFixture::new();
        let samir = coach.open("Samir");
        coach.does(samir, plan(TODAY, None));
        let on = TODAY.parse().expect("a day");
        let outcome = Outcome { ending: Ending::IntendedJob, on, reason: String::new() };
        coach.does(samir, Edit::Outcome(OutcomeEdit::Record(Some(outcome))));
        assert_eq!(names(coach.phone()), Vec::<String>::new());
    }
}

//! Who learns at this employer, and what waits for the employer. Plain questions; knows no screen.

use chrono::NaiveDate;
use shared::asks::{Ask, asks};
use shared::attention::Day;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::outline::Phase;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::time::When;

/// One candidate of this employer.
#[derive(Debug, Clone, PartialEq)]
pub struct Learner {
    pub log: TrajectId,
    pub candidate: String,
    pub job: String,
    pub next_talk: Option<Talk>,
    /// An evaluation that waits for this employer's answers, or for a signature.
    pub evaluation: Option<Ask>,
    pub last_feedback: Option<NaiveDate>,
    /// Learns here today: what an outcome says is not the employer's to know, but phase and period are.
    pub is_here: bool,
    pub coach: Option<Coach>,
}

/// The next appointment with the employer.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    pub when: When,
    pub title: String,
    pub place: String,
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq)]
pub struct Coach {
    pub name: String,
    /// Empty if there is none.
    pub phone: String,
}

/// Everyone who learns here or did, by name.
pub fn learners(phone: &Phone, me: PersonId, day: Day) -> Vec<Learner> {
    let mine = phone
        .trajects()
        .map(|(log, _, traject)| (log, traject))
        .filter(|(_, traject)| traject.is_running() && traject.role(me) == Some(Role::Employer));
    let mut learners: Vec<Learner> =
        mine.map(|(log, traject)| learner(log, traject, me, day)).collect();
    learners.sort_by(|a, b| (&a.candidate, a.log).cmp(&(&b.candidate, b.log)));
    learners
}

fn learner(log: TrajectId, traject: &Traject, me: PersonId, day: Day) -> Learner {
    let given = traject.feedback.values().filter(|it| it.stands() && it.by.author == me);
    let coach = traject.members_in(Role::Coach).next();
    Learner {
        log,
        candidate: traject.candidate_name().unwrap_or_default().to_owned(),
        job: traject.outline.as_ref().map(|it| it.job.get().clone()).unwrap_or_default(),
        next_talk: next_talk(traject, day.today),
        evaluation: asks(traject, me, day.today).into_iter().next(),
        is_here: is_here(traject, day.today),
        last_feedback: given.map(|it| (day.day_of)(it.by.at)).max(),
        coach: coach.map(|(_, member)| Coach {
            name: member.name.get().clone(),
            phone: member.phone.get().clone(),
        }),
    }
}

/// Not yet in the job, and the last day is not past.
fn is_here(traject: &Traject, today: NaiveDate) -> bool {
    let outline = traject.outline.as_ref();
    outline.is_some_and(|it| {
        it.phase != Phase::RegularJob && it.period.get().to.is_none_or(|last| last >= today)
    })
}

/// The server sends an employer only the appointments they are asked for.
fn next_talk(traject: &Traject, today: NaiveDate) -> Option<Talk> {
    let visible = traject.appointments.values().filter(|it| !it.hidden.get());
    let coming = visible.map(|it| it.plan.get()).filter(|plan| plan.when.date >= today);
    let plan = coming.min_by_key(|plan| plan.when)?;
    Some(Talk { when: plan.when, title: plan.title.clone(), place: plan.place.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::{TODAY, TestFixture};
    use shared::record::appointment::{AppointmentEdit, Invited, Plan};
    use shared::record::evaluation::EvaluationEdit;
    use shared::record::{At, Edit};

    #[test]
    fn an_employer_sees_who_learns_there_and_what_waits() {
        let mut coach = TestFixture::new();
        let samir = coach.open("Samir");
        let anna = coach.joins(samir, Role::Employer, "Anna");
        let other_part = coach.open("Joke");
        coach.joins(other_part, Role::Employer, "Bart");
        let when = When::day(TODAY.parse().expect("a day"));
        let (title, place) = ("Kijken hoe het gaat".to_owned(), "Hal 2".to_owned());
        let plan = Plan { title, when, place, invited: Invited::CandidateAndEmployer };
        let appointment = coach.id();
        coach.does(samir, Edit::Appointment(At(appointment, AppointmentEdit::Plan(plan))));
        let evaluation = coach.id();
        coach.does(samir, Edit::Evaluation(At(evaluation, EvaluationEdit::Plan(when))));

        let found = TestFixture::with_day(|day| learners(coach.phone(), anna, day));
        let [learner] = found.as_slice() else { panic!("one learner, not {}", found.len()) };
        assert_eq!((learner.log, learner.candidate.as_str()), (samir, "Samir"));
        assert_eq!(learner.evaluation, Some(Ask::Answer(evaluation)));
        assert_eq!(learner.next_talk.as_ref().map(|talk| talk.when), Some(when));
        assert_eq!(learner.coach.as_ref().map(|coach| coach.name.as_str()), Some("Petra"));
        assert_eq!((learner.last_feedback, learner.is_here), (None, true));
    }
}

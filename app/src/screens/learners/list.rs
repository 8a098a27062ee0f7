//! Who learns at this employer, and when they last heard how it goes. Plain questions; knows no screen.

use chrono::NaiveDate;
use shared::attention::Day;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::role::Role;
use shared::sync::phone::Phone;

use crate::session::Session;

/// Days after which feedback is welcome again: it is about a week.
const WELCOME_DAYS: i64 = 7;

/// One candidate of this employer.
#[derive(Debug, Clone, PartialEq)]
pub struct Learner {
    pub log: TrajectId,
    pub candidate: String,
    pub job: String,
    pub last_feedback: Option<NaiveDate>,
    /// Learns here today: what an outcome says is not the employer's to know, but phase and period are.
    pub is_here: bool,
    /// Said that they do not come today.
    pub is_absent: bool,
}

impl Learner {
    /// Whether it is time to say how it goes.
    pub fn is_feedback_welcome(&self, today: NaiveDate) -> bool {
        self.last_feedback.is_none_or(|day| (today - day).num_days() >= WELCOME_DAYS)
    }
}

/// Those of whoever uses this phone; nothing as long as nobody does.
pub fn own_learners(session: Session) -> Option<Vec<Learner>> {
    session.ask(|phone| {
        let day_of = |at| session.local(at).date();
        learners(phone, phone.me().person, Day { today: session.today(), day_of: &day_of })
    })
}

/// Everyone who learns here or did, by name.
fn learners(phone: &Phone, me: PersonId, day: Day) -> Vec<Learner> {
    let mine = phone
        .trajects()
        .map(|(log, _, traject)| (log, traject))
        .filter(|(_, traject)| traject.is_running() && traject.role(me) == Some(Role::Employer));
    let mut learners: Vec<Learner> =
        mine.map(|(log, traject)| learner(log, traject, me, day)).collect();
    learners.sort_by(|a, b| (&a.candidate, a.log).cmp(&(&b.candidate, b.log)));
    learners
}

/// One of them.
pub fn learner(log: TrajectId, traject: &Traject, me: PersonId, day: Day) -> Learner {
    let given = traject.feedback.values().filter(|it| it.stands() && it.by.author == me);
    Learner {
        log,
        candidate: traject.candidate_name().unwrap_or_default().to_owned(),
        job: traject.outline.as_ref().map(|it| it.job.get().clone()).unwrap_or_default(),
        is_here: traject.is_learned_on(day.today),
        is_absent: traject.absence_on(day.today).is_some(),
        last_feedback: given.map(|it| (day.day_of)(it.by.at)).max(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::{TODAY, TestFixture};

    #[test]
    fn an_employer_sees_who_learns_there() {
        let mut coach = TestFixture::new();
        let samir = coach.open("Samir");
        let anna = coach.joins(samir, Role::Employer, "Anna");
        let other_part = coach.open("Joke");
        coach.joins(other_part, Role::Employer, "Bart");
        let found = TestFixture::with_day(|day| learners(coach.phone(), anna, day));
        let [learner] = found.as_slice() else { panic!("one learner, not {}", found.len()) };
        assert_eq!((learner.log, learner.candidate.as_str()), (samir, "Samir"));
        assert_eq!((learner.last_feedback, learner.is_here), (None, true));
    }

    #[test]
    fn feedback_is_welcome_where_there_is_none_and_after_a_week() {
        let today: NaiveDate = TODAY.parse().expect("a day");
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let anna = coach.joins(log, Role::Employer, "Anna");
        let found = TestFixture::with_day(|day| learners(coach.phone(), anna, day));
        let last = |days: u64| Learner {
            last_feedback: Some(today - chrono::Days::new(days)),
            ..found[0].clone()
        };
        for (learner, is_welcome) in
            [(found[0].clone(), true), (last(0), false), (last(6), false), (last(7), true)]
        {
            assert_eq!(learner.is_feedback_welcome(today), is_welcome, "{learner:?}");
        }
    }
}

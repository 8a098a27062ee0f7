//! How trajecten went: how far they came, how long it took, whether it lasted. Knows not which of it may be shown to whom.

use chrono::NaiveDate;

use super::case::{Case, Phase};
use super::share::Share;
use super::survival::{Duration, Wait};
use crate::record::outcome::{After, Lasting};
use crate::wire;

/// Whether it lasted, of those who could be asked by now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lasted {
    /// How many could be asked.
    pub due: u32,
    pub still: u32,
    pub no_longer: u32,
}

wire::record!(Lasted { due, still, no_longer, .. });

impl Lasted {
    /// How many were not asked, or not heard.
    pub fn missing(&self) -> u32 {
        self.due.saturating_sub(self.still + self.no_longer)
    }
}

/// How some trajecten went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    /// How many came to each phase, those who went on included.
    pub reached: Vec<(Phase, u32)>,
    /// How many days each phase took; those about too few people are not there.
    pub in_phase: Vec<(Phase, Duration)>,
    /// How many days it took from the naming of the job to a job.
    pub to_job: Option<Duration>,
    /// Of those with a candidate: how often the job was named before there was one.
    pub job_first: Option<Share>,
    pub lasted: Vec<(After, Lasted)>,
}

wire::record!(Course { reached?, in_phase?, to_job?, job_first?, lasted?, .. });

impl Course {
    /// How these cases went, as of that day.
    pub fn of(cases: &[&Case], today: NaiveDate) -> Self {
        let reached = |phase: Phase| (phase, count(cases, |it| it.has_reached(phase)));
        let in_phase = |phase: Phase| {
            let waits: Vec<Wait> = cases.iter().filter_map(|it| it.time_in(phase, today)).collect();
            (!waits.is_empty()).then(|| (phase, Duration::of(&waits)))
        };
        let to_job: Vec<Wait> = cases.iter().filter_map(|it| it.time_to_job(today)).collect();
        let first = Share {
            count: count(cases, |it| it.is_job_first() == Some(true)),
            of: count(cases, |it| it.is_job_first().is_some()),
        };
        Self {
            reached: Phase::ALL.into_iter().map(reached).collect(),
            in_phase: Phase::ALL.into_iter().filter_map(in_phase).collect(),
            to_job: (!to_job.is_empty()).then(|| Duration::of(&to_job)),
            job_first: (first.of > 0).then_some(first),
            lasted: After::ALL.map(|after| (after, lasted(cases, after, today))).to_vec(),
        }
    }
}

fn lasted(cases: &[&Case], after: After, today: NaiveDate) -> Lasted {
    let mut all = Lasted::default();
    for case in cases {
        let asked_on = case.ending.zip(case.ended_on).and_then(|(it, on)| after.asked_on(it, on));
        if asked_on.is_none_or(|day| day > today) {
            continue;
        }
        all.due += 1;
        let answer = case.lasting.iter().find(|(asked, _)| *asked == after);
        match answer.map(|(_, lasting)| lasting) {
            Some(Lasting::Still) => all.still += 1,
            Some(Lasting::NoLonger) => all.no_longer += 1,
            None => {}
        }
    }
    all
}

fn count(cases: &[&Case], wanted: impl Fn(&Case) -> bool) -> u32 {
    u32::try_from(cases.iter().filter(|case| wanted(case)).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::case::Route;
    use crate::record::outcome::Ending;
    use crate::time::Timestamp;

    const DAY_MS: i64 = 86_400_000;

    fn day(number: i64) -> NaiveDate {
        Timestamp(number * DAY_MS).local(0).date()
    }

    /// A case with the days on which its phases began, when its candidate came, and how and when it ended.
    fn case(starts: &[i64], came: i64, ending: Option<(Ending, i64)>) -> Case {
        Case {
            route: Route::SmallScaleGrowth,
            employer: String::new(),
            cohort: String::new(),
            phase: Phase::ALL[starts.len() - 1],
            candidate: None,
            ending: ending.map(|(ending, _)| ending),
            phase_starts: starts.iter().map(|it| Timestamp(it * DAY_MS)).collect(),
            candidate_since: Some(Timestamp(came * DAY_MS)),
            ended_on: ending.map(|(_, on)| day(on)),
            lasting: Vec::new(),
            suggestions: None,
        }
    }

    #[test]
    fn of_none_there_is_nothing_and_nothing_is_divided_by_it() {
        let none = Course::of(&[], day(100));
        assert_eq!((&none.in_phase, none.to_job, none.job_first), (&Vec::new(), None, None));
        assert!(none.reached.iter().all(|(_, count)| *count == 0));
        assert!(none.lasted.iter().all(|(_, it)| *it == Lasted::default()));
    }

    #[test]
    fn each_phase_lasts_until_the_next_and_who_is_in_it_is_counted() {
        let went_on = case(&[0, 10, 30], 10, None);
        let stopped = case(&[0, 20], 0, Some((Ending::Stopped, 26)));
        let began = case(&[60], 0, None);
        let course = Course::of(&[&went_on, &stopped, &began], day(100));
        let reached: Vec<u32> = course.reached.iter().map(|(_, count)| *count).collect();
        assert_eq!(reached, [3, 2, 1, 0, 0, 0]);
        let first = course.in_phase[0].1;
        assert_eq!((first.count, first.reached, first.under_way), (3, 2, 1));
        assert_eq!((first.quarter, first.median, first.three_quarters), (Some(10), Some(20), None));
        let second = course.in_phase[1].1;
        assert_eq!((second.quarter, second.median), (Some(6), Some(6)), "an ending ends it, too");
        assert_eq!(course.in_phase.len(), 3);
        assert_eq!(course.job_first, Some(Share { count: 1, of: 3 }));
    }

    #[test]
    fn days_to_a_job_count_those_who_have_none_yet_and_those_who_never_will() {
        let job = |days| case(&[0], 0, Some((Ending::IntendedJob, days)));
        let other = case(&[0], 0, Some((Ending::OtherEmployer, 30)));
        let never = case(&[0], 0, Some((Ending::Stopped, 20)));
        let under_way = case(&[0], 0, None);
        let early = job(10);
        let course = Course::of(&[&early, &other, &never, &under_way], day(100));
        let to_job = course.to_job.expect("cases");
        assert_eq!((to_job.count, to_job.reached, to_job.under_way), (4, 2, 1));
        // A quarter by day 10; half by day 30; the one that never will keeps it from three quarters.
        assert_eq!((to_job.quarter, to_job.median), (Some(10), Some(30)));
        assert_eq!(to_job.three_quarters, None);
    }

    #[test]
    fn what_is_due_and_unanswered_is_missing() {
        let ended = |on, answers: &[(After, Lasting)]| Case {
            lasting: answers.to_vec(),
            suggestions: None,
            ..case(&[0], 0, Some((Ending::IntendedJob, on)))
        };
        let (long_ago, lately, today) = (ended(0, &[]), ended(300, &[]), ended(400, &[]));
        let still = ended(200, &[(After::ThreeMonths, Lasting::Still)]);
        let gone = ended(
            200,
            &[(After::ThreeMonths, Lasting::Still), (After::SixMonths, Lasting::NoLonger)],
        );
        let stopped = case(&[0], 0, Some((Ending::Stopped, 0)));
        let all = [&long_ago, &lately, &today, &still, &gone, &stopped];
        let course = Course::of(&all, day(400));
        let told = |place: usize| {
            let lasted = course.lasted[place].1;
            (lasted.due, lasted.still, lasted.no_longer, lasted.missing())
        };
        assert_eq!(told(0), (4, 2, 0, 2), "after three months");
        assert_eq!(told(1), (3, 0, 1, 2), "after six");
        assert_eq!(told(2), (1, 0, 0, 1), "after twelve");
    }
}

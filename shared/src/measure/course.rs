//! How trajecten went: how far they came, how long it took, whether it lasted. Knows not which of it may be shown to whom.

use chrono::NaiveDate;

use super::case::{Case, Phase};
use super::grounds::Grounds;
use super::moved::{Grown, Moved};
use super::share::Share;
use super::survival::{Duration, Wait};
use super::tried::{LookedAt, Tried};
use crate::record::adjustment::{Cause, Lever};
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
    /// What adjustments led to, by what was changed; what was never tried is not there.
    pub tried: Vec<(Lever, Tried)>,
    /// The same by why they were needed, of those of which somebody said so.
    pub causes: Vec<(Cause, Tried)>,
    /// The same of all of them.
    pub adjusted: Option<Tried>,
    /// How many are surer of themselves than the first time they said so.
    pub belief: Option<Moved>,
    /// How many goals are further than where they began.
    pub goals: Option<Moved>,
    /// Why they ended.
    pub grounds: Option<Grounds>,
}

wire::record!(Course {
    reached?,
    in_phase?,
    to_job?,
    job_first?,
    lasted?,
    tried?,
    causes?,
    adjusted?,
    belief?,
    goals?,
    grounds?,
    ..
});

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
            tried: by(Lever::ALL, |lever| tried(cases, |it| it.lever == lever)),
            causes: by(Cause::ALL, |cause| tried(cases, |it| it.cause == Some(cause))),
            adjusted: tried(cases, |_| true),
            belief: moved(cases, |it| it.belief),
            goals: moved(cases, |it| it.goals),
            grounds: Grounds::of(cases.iter().filter_map(|it| it.said.as_ref())),
        }
    }
}

/// Those of a list of which there is something to count.
fn by<K: Copy, const N: usize>(
    list: [K; N],
    tried: impl Fn(K) -> Option<Tried>,
) -> Vec<(K, Tried)> {
    list.into_iter().filter_map(|key| Some((key, tried(key)?))).collect()
}

fn tried(cases: &[&Case], wanted: impl Fn(&LookedAt) -> bool) -> Option<Tried> {
    let mut tried = Tried::default();
    for it in cases.iter().flat_map(|it| &it.adjustments).filter(|it| wanted(it)) {
        tried.count(it.helped);
    }
    (tried.of() > 0).then_some(tried)
}

fn moved(cases: &[&Case], of: impl Fn(Grown) -> Moved) -> Option<Moved> {
    let mut all = Moved::default();
    cases.iter().filter_map(|case| case.grown).for_each(|grown| all.add(of(grown)));
    (all.of() > 0).then_some(all)
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
    use crate::record::adjustment::Helped;
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
            adjustments: Vec::new(),
            grown: None,
            said: None,
            labels: None,
            restriction: None,
            requests: Vec::new(),
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
    fn what_was_tried_is_counted_by_what_was_changed_by_why_and_in_all() {
        let (pace, task) = (Lever::Pace, Lever::Task);
        let language = Some(Cause::Language);
        let with = |adjustments: &[(Lever, Option<Cause>, Helped)]| Case {
            adjustments: adjustments
                .iter()
                .map(|(lever, cause, helped)| LookedAt {
                    lever: *lever,
                    cause: *cause,
                    helped: *helped,
                })
                .collect(),
            ..case(&[0], 0, None)
        };
        let one = with(&[(pace, language, Helped::Yes), (pace, None, Helped::No)]);
        let two = with(&[(task, language, Helped::Partly), (pace, None, Helped::Yes)]);
        let course = Course::of(&[&one, &two], day(1));
        let expected = [
            (task, Tried { yes: 0, partly: 1, no: 0 }),
            (pace, Tried { yes: 2, partly: 0, no: 1 }),
        ];
        assert_eq!(course.tried, expected);
        assert_eq!(course.causes, [(Cause::Language, Tried { yes: 1, partly: 1, no: 0 })]);
        assert_eq!(course.adjusted, Some(Tried { yes: 2, partly: 1, no: 1 }));
    }

    #[test]
    fn who_moved_is_counted_over_all_and_of_none_there_is_nothing() {
        let grown =
            |belief, goals| Case { grown: Some(Grown { belief, goals }), ..case(&[0], 0, None) };
        let further = Moved { up: 1, same: 0, down: 0 };
        let goals = Moved { up: 1, same: 2, down: 0 };
        let (one, two) = (grown(further, Moved::default()), grown(Moved::default(), goals));
        let course = Course::of(&[&one, &two], day(1));
        assert_eq!((course.belief, course.goals), (Some(further), Some(goals)));
        let none = Course::of(&[&case(&[0], 0, None)], day(1));
        assert_eq!((none.tried, none.belief, none.goals), (Vec::new(), None, None));
        assert_eq!((none.causes, none.adjusted, none.grounds), (Vec::new(), None, None));
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

//! The learning curve of one main task: how much help it took and how fast it went, from sample to sample. Knows no screen.

use chrono::NaiveDate;

use super::line::{Band, Line};
use crate::record::Traject;
use crate::record::main_task::MainTaskId;
use crate::record::work_sample::{Help, WorkSample};

const DAYS_A_WEEK: f64 = 7.0;

/// One sample, as the curve has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    pub on: NaiveDate,
    pub help: Help,
    /// In percent of what is usual there.
    pub pace: u16,
}

/// The attempts at one task, the first first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LearningCurve {
    pub attempts: Vec<Attempt>,
}

impl LearningCurve {
    /// Of the samples of a task, in the order of their days.
    pub fn of<'a>(samples: impl IntoIterator<Item = &'a WorkSample>) -> Self {
        let attempt = |it: &WorkSample| Attempt { on: it.on, help: it.help, pace: it.pace };
        Self { attempts: samples.into_iter().map(attempt).collect() }
    }

    /// The number of the attempt that went alone first, counted from one.
    pub fn attempts_until_alone(&self) -> Option<usize> {
        self.attempts.iter().position(|it| it.help == Help::Alone).map(|place| place + 1)
    }

    /// How the pace moves, in percent of the usual by days since the first attempt; `None` under three attempts, or where
    /// all were on one day.
    pub fn trend(&self) -> Option<Line> {
        let first = self.attempts.first()?.on;
        let day = |on: NaiveDate| i32::try_from((on - first).num_days()).unwrap_or(i32::MAX);
        let point = |it: &Attempt| (f64::from(day(it.on)), f64::from(it.pace));
        Line::through(&self.attempts.iter().map(point).collect::<Vec<_>>())
    }

    /// By how much the pace moves in a week, in percent of the usual.
    pub fn pace_a_week(&self) -> Option<Band> {
        Some(self.trend()?.slope().times(DAYS_A_WEEK))
    }
}

impl Traject {
    /// The learning curve of a main task as of that day.
    pub fn learning_curve(&self, task: MainTaskId, today: NaiveDate) -> LearningCurve {
        LearningCurve::of(self.samples_of(task, today).into_iter().map(|(_, sample)| sample))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    fn curve(samples: &[(u32, Help, u16)]) -> LearningCurve {
        let sample = |&(day, help, pace): &(u32, Help, u16)| WorkSample {
            task: Id::from_random([7; 16]),
            pace,
            quality: 90,
            net_time: 90,
            help,
            on: NaiveDate::from_ymd_opt(2026, 3, day).expect("a day"),
        };
        LearningCurve::of(&samples.iter().map(sample).collect::<Vec<_>>())
    }

    #[test]
    fn attempts_are_counted_until_one_went_alone() {
        assert_eq!(curve(&[]).attempts_until_alone(), None);
        assert_eq!(curve(&[(1, Help::Hint, 50)]).attempts_until_alone(), None);
        let fourth = [
            (1, Help::Together, 40),
            (8, Help::Shown, 55),
            (15, Help::Hint, 60),
            (22, Help::Alone, 70),
            (29, Help::Hint, 85),
        ];
        assert_eq!(curve(&fourth).attempts_until_alone(), Some(4));
        assert_eq!(curve(&fourth[3..]).attempts_until_alone(), Some(1));
    }

    #[test]
    fn the_pace_has_a_trend_from_three_attempts_on() {
        let samples = [(1, Help::Shown, 40), (8, Help::Hint, 55), (15, Help::Alone, 60)];
        assert_eq!(curve(&samples[..2]).trend(), None);
        // Statsmodels says ten a week, from 27 less to 47 more.
        let week = curve(&samples).pace_a_week().expect("a trend");
        let rounded = [week.low.round(), week.middle.round(), week.high.round()];
        assert!(rounded.iter().zip([-27.0, 10.0, 47.0]).all(|it| (it.0 - it.1).abs() < 0.1));
        assert_eq!(curve(&[(1, Help::Hint, 40); 3]).trend(), None, "all on one day");
    }
}

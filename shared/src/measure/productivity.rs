//! The productivity indication: what work samples say of how much of the usual work is done. Share × pace × quality × net
//! time, the formula of the national method (Stb. 2021, 113). An indication: a wage value is set by an expert alone. Knows
//! no screen.

use chrono::NaiveDate;

use crate::record::Traject;
use crate::record::main_task::MainTaskId;
use crate::record::placement::PlacementId;
use crate::record::work_sample::{WorkSample, WorkSampleId};

/// Who is faster than usual counts as usual.
const PACE_CAP: f64 = 100.0;
const WHOLE: f64 = 100.0;

/// One main task as it was seen, all in percent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Of the week.
    pub share: u8,
    /// Of what is usual there.
    pub pace: f64,
    pub quality: u8,
    /// How much of the time is worked.
    pub net_time: u8,
}

/// What the samples of one placement add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indication {
    /// Whole percent of what is usual, over the tasks that were seen.
    pub percent: u32,
    /// Which part of the week those tasks are, in whole percent.
    pub seen: u32,
    /// The sample of each task that was counted, in the order of the tasks.
    pub samples: Vec<(MainTaskId, WorkSampleId)>,
}

/// `Σ share × pace × quality × net time`, the pace at most the usual, in whole percent. Where the parts are not the whole
/// week, it is of the part that they are: what nobody saw is neither done nor left undone. `None` for no part of it.
pub fn percent(parts: &[Part]) -> Option<u32> {
    // Each product is of whole numbers and below 2⁵³, so nothing is rounded before the end.
    let (mut done, mut shares) = (0.0, 0.0);
    for part in parts {
        let share = f64::from(part.share);
        let pace = part.pace.min(PACE_CAP);
        done += share * pace * f64::from(part.quality) * f64::from(part.net_time);
        shares += share;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
    let percent = (done / (shares * WHOLE * WHOLE)).round() as u32;
    (shares > 0.0).then_some(percent)
}

impl Part {
    /// What one sample says of a task with this share of the week.
    fn of(share: u8, sample: &WorkSample) -> Self {
        let WorkSample { pace, quality, net_time, .. } = *sample;
        Self { share, pace: pace.into(), quality, net_time }
    }
}

impl Traject {
    /// The samples of a task that stand, in the order of their days. What is dated in the future was not seen yet.
    pub fn samples_of(
        &self,
        task: MainTaskId,
        today: NaiveDate,
    ) -> Vec<(WorkSampleId, &WorkSample)> {
        let mut found: Vec<_> = self
            .work_samples
            .iter()
            .filter(|(_, it)| it.stands() && it.what.task == task && it.what.on <= today)
            .collect();
        found.sort_by_key(|(_, it)| (it.what.on, it.by.order()));
        found.into_iter().map(|(id, it)| (*id, &it.what)).collect()
    }

    /// What the latest sample of each main task of a placement adds up to; `None` as long as there is no sample.
    pub fn productivity(&self, placement: PlacementId, today: NaiveDate) -> Option<Indication> {
        let (mut parts, mut samples, mut seen) = (Vec::new(), Vec::new(), 0);
        for (id, task) in self.main_tasks_of(placement) {
            let share = *task.share.get();
            if let Some((sample, what)) = self.samples_of(id, today).last() {
                parts.push(Part::of(share, what));
                samples.push((id, *sample));
                seen += u32::from(share);
            }
        }
        Some(Indication { percent: percent(&parts)?, seen, samples })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parts: &[(u8, f64, u8, u8)], expected: Option<u32>) {
        let part = |&(share, pace, quality, net_time)| Part { share, pace, quality, net_time };
        let parts: Vec<Part> = parts.iter().map(part).collect();
        assert_eq!(percent(&parts), expected, "{parts:?}");
    }

    /// Seventy pieces where eighty are usual.
    const SEVENTY_OF_EIGHTY: f64 = 100.0 * 70.0 / 80.0;

    #[test]
    fn the_method_s_example_is_76_percent() {
        check(
            &[(50, SEVENTY_OF_EIGHTY, 95, 90), (30, 80.0, 100, 85), (20, 100.0, 90, 100)],
            Some(76),
        );
    }

    #[test]
    fn it_is_of_what_was_seen_and_half_is_rounded_up() {
        check(&[], None);
        check(&[(0, 100.0, 100, 100)], None);
        check(&[(100, 100.0, 100, 100)], Some(100));
        // Who is twice as fast makes up for nothing elsewhere.
        check(&[(100, 200.0, 100, 100)], Some(100));
        check(&[(50, 200.0, 100, 100), (50, 50.0, 100, 100)], Some(75));
        check(&[(50, 50.0, 50, 50), (50, 50.0, 50, 50)], Some(13));
        check(&[(100, 1.0, 1, 1)], Some(0));
        // 45 of 90: the tenth that nobody looked at is not work left undone.
        check(&[(90, 50.0, 100, 100)], Some(50));
    }
}

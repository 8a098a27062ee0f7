//! The rhythm of talks that was agreed: which days it still asks for, and which talks go along when one is moved. Plans nothing
//! by itself.

use chrono::{Days, NaiveDate};

use crate::record::Traject;
use crate::record::evaluation::{EvaluationId, Stage};
use crate::time::When;
use crate::workday::next_workday;

/// Talks that are planned at once: what is further away is better planned later.
const AHEAD_MAX: usize = 13;

impl Traject {
    /// The days on which the agreement asks for a talk and none is planned, from tomorrow on. Counted from the last talk there
    /// is, or else from the first day of the agreement; each on a day on which people work.
    pub fn talks_to_plan(&self, today: NaiveDate) -> Vec<NaiveDate> {
        let Some((_, agreement)) = self.agreement().filter(|_| self.is_running()) else {
            return Vec::new();
        };
        let (period, weeks) = (agreement.what.period, agreement.what.talk_every_weeks.max(1));
        let planned = self.evaluations.values().filter(|it| !it.hidden.get());
        let last = planned.map(|it| it.when.get().date).max();
        let days = (1_u64..).map_while(|n| {
            last.unwrap_or(period.from).checked_add_days(Days::new(n * 7 * u64::from(weeks)))
        });
        let within = days.map(next_workday).take_while(|day| period.to.is_none_or(|to| *day <= to));
        within.skip_while(|day| *day <= today).take(AHEAD_MAX).collect()
    }

    /// The talks after this one that nobody has answered yet, each on the day that lies as many days from its own as `to` does
    /// from this one's; what would fall on a day off comes on the next day of work. Times stay as they are.
    pub fn moved_along(&self, moved: EvaluationId, to: NaiveDate) -> Vec<(EvaluationId, When)> {
        let Some(from) = self.evaluations.get(&moved).map(|it| it.when.get().date) else {
            return Vec::new();
        };
        let later = self.evaluations.iter().filter(|(id, it)| {
            let is_open = it.stage(self.taking_part()) == Stage::Draft && it.answers.is_empty();
            **id != moved && !it.hidden.get() && is_open && it.when.get().date > from
        });
        let days = to - from;
        let mut along: Vec<_> = later
            .filter_map(|(id, it)| {
                let date = next_workday(it.when.get().date.checked_add_signed(days)?);
                Some((*id, When { date, ..*it.when.get() }))
            })
            .collect();
        along.sort_by_key(|(id, when)| (*when, *id));
        along
    }
}

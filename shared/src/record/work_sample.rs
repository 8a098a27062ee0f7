//! Work samples: how one main task went on one day, as an employer or a coach saw it. Knows no figure made of them.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::FactRule;
use crate::record::main_task::MainTaskId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A work sample.
pub type WorkSampleId = Id<WorkSample>;

/// How much help it took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Help {
    Alone,
    Hint,
    Shown,
    Together,
}

wire::string_enum!(Help { Alone = "alone", Hint = "hint", Shown = "shown", Together = "together" });

impl Help {
    /// From none to all, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Alone, Self::Hint, Self::Shown, Self::Together];
}

/// One sample, in percent of what is usual there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkSample {
    pub task: MainTaskId,
    /// Who is faster than usual is above a hundred.
    pub pace: u16,
    pub quality: u8,
    /// How much of the time is worked.
    pub net_time: u8,
    pub help: Help,
    pub on: NaiveDate,
}

wire::record!(WorkSample { task, pace, quality, net_time, help, on });

/// The fastest pace one may record.
pub const PACE_MAX: u16 = 200;
const WHOLE: u8 = 100;

impl FactRule for WorkSample {
    fn permission(&self) -> Permission {
        Permission::RecordWorkSample
    }

    /// Whoever sees the task: its placement never changes.
    fn audience(&self, traject: &Traject) -> Audience {
        let task = traject.main_tasks.get(&self.task);
        task.map_or(Audience::Coaches, |task| Audience::Placement(task.placement))
    }

    fn has_sensible_days(&self) -> bool {
        is_sensible(self.on)
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let task = traject.main_tasks.get(&self.task).ok_or(Refusal::NotFound)?;
        let is_seen = traject.view(author).is_some_and(|view| view.sees(self.audience(traject)));
        let placement = traject.placements.get(&task.placement).filter(|_| is_seen);
        let placement = placement.ok_or(Refusal::NotFound)?;
        let is_in_range = (1..=PACE_MAX).contains(&self.pace)
            && (1..=WHOLE).contains(&self.quality)
            && (1..=WHOLE).contains(&self.net_time);
        if !is_in_range {
            return Err(Refusal::OutOfRange);
        }
        // It ended before the placement began.
        if self.on < placement.period.get().from {
            return Err(Refusal::EndsBeforeStart);
        }
        Ok(())
    }
}

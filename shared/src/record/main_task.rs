//! Main tasks: what the work at a placement consists of, and which part of the week each takes. Knows no samples.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::placement::PlacementId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

/// A main task.
pub type MainTaskId = Id<MainTask>;

/// How many a placement has at most.
pub const MAIN_TASKS_MAX: usize = 5;

/// The smallest share of the week, in whole percent: a sixteenth. Less is added to another task.
pub const SHARE_MIN: u8 = 7;

/// All shares of a placement together.
pub const SHARES_MAX: u16 = 100;

/// What a task takes a day at least.
const MINUTES_A_DAY_MIN: u32 = 30;
const DAYS_A_WEEK: u32 = 5;

fields! {
    /// A main task of the work at one placement.
    MainTask, MainTaskField, MainTaskEdit {
        begin "add" => Add as new, by;
        NewMainTask {
            (placement: PlacementId)
            name: String [Title] => Name,
            /// Of the week, in whole percent.
            share: u8 => Share,
        }
        kept { placement: PlacementId = new.placement }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl Traject {
    /// The main tasks of a placement that are not hidden, in the order they came.
    pub fn main_tasks_of(
        &self,
        placement: PlacementId,
    ) -> impl Iterator<Item = (MainTaskId, &MainTask)> {
        let visible = self.main_tasks.iter().filter(|(_, task)| !task.hidden.get());
        visible.filter(move |(_, task)| task.placement == placement).map(|(id, task)| (*id, task))
    }
}

/// Whether this much of the week is half an hour a day or more, where the hours are known.
pub fn is_long_enough(share: u8, hours_per_week: u8) -> bool {
    let minutes_a_week = u32::from(hours_per_week) * 60 * u32::from(share) / 100;
    hours_per_week == 0 || minutes_a_week >= MINUTES_A_DAY_MIN * DAYS_A_WEEK
}

impl FieldRule for MainTask {
    fn permission(_: &MainTaskEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangePlacements
    }

    fn seen_by(&self) -> Audience {
        Audience::Placement(self.placement)
    }

    /// That placement's people, the coach and the candidate: the placement never changes.
    fn audience(edit: &MainTaskEdit, task: Option<&Self>) -> Audience {
        match (edit, task) {
            (_, Some(task)) => task.seen_by(),
            (MainTaskEdit::Add(new), None) => Audience::Placement(new.placement),
            (MainTaskEdit::Set(_) | MainTaskEdit::Hide(_), None) => Audience::Coaches,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let stands = it.record.map(|task| (task.placement, *task.share.get()));
        let (placement, share) = match (it.edit, stands) {
            (MainTaskEdit::Add(new), _) => (new.placement, new.share),
            (MainTaskEdit::Set(MainTaskField::Share(share)), Some((placement, _))) => {
                (placement, *share)
            }
            // Put back, it takes its share again.
            (MainTaskEdit::Hide(false), Some(stands)) => stands,
            (MainTaskEdit::Set(_) | MainTaskEdit::Hide(_), _) => return Ok(()),
        };
        let at = it.log.placements.get(&placement).ok_or(Refusal::NotFound)?;
        if share < SHARE_MIN || !is_long_enough(share, *at.hours_per_week.get()) {
            return Err(Refusal::OutOfRange);
        }
        // A task that is hidden may be changed as it is; it counts once it is put back.
        let is_hidden = it.record.is_some_and(|task| *task.hidden.get());
        if is_hidden && *it.edit != MainTaskEdit::Hide(false) {
            return Ok(());
        }
        fits(it.log, placement, it.record, share)
    }
}

/// Whether there is room in the week for a task beside the others.
fn fits(
    traject: &Traject,
    placement: PlacementId,
    task: Option<&MainTask>,
    share: u8,
) -> Result<(), Refusal> {
    let others = traject
        .main_tasks_of(placement)
        .filter(|(_, other)| task.is_none_or(|task| task.by != other.by));
    let (count, sum) = others.fold((1, u16::from(share)), |(count, sum), (_, other)| {
        (count + 1, sum + u16::from(*other.share.get()))
    });
    if count > MAIN_TASKS_MAX || sum > SHARES_MAX { Err(Refusal::OutOfRange) } else { Ok(()) }
}

//! Steps of a cohort's plan: set once for all who take part, and moved once for all. How each stands is said in each traject.

use chrono::{Days, NaiveTime};

use crate::id::{Id, PersonId};
use crate::record::At;
use crate::record::Edit;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::path::{CohortFile, PathEdit};
use crate::record::pictogram::Pictogram;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;
use crate::wire;

/// A step of a group.
pub type GroupStepId = Id<GroupStep>;

/// What a step of a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKind {
    Step,
    /// A training, such as one for empowerment, or a school. Without a last day it is of one day.
    Training,
}

wire::string_enum!(GroupKind { Step = "step", Training = "training" });

impl GroupKind {
    /// All, in the order of the screen.
    pub const ALL: [Self; 2] = [Self::Step, Self::Training];
}

fields! {
    /// A step of a cohort's plan.
    GroupStep, GroupStepField, GroupStepEdit {
        begin "add" => Add as new, by;
        NewGroupStep {
            title: String [Title] => Title,
            kind: GroupKind => Kind,
            days: Period => Days,
            time?: Option<NaiveTime> => Time,
            place?: String [Name] => Place,
            pictogram or default: Pictogram => Pictogram,
        }
        later LaterGroupStep {
            note: String [Note] => Note = String::new(),
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

/// These days so many later; earlier, where it is less than none. Nothing beyond the calendar.
pub fn shifted(days: Period, by: i64) -> Option<Period> {
    let span = Days::new(by.unsigned_abs());
    let move_day = |day: chrono::NaiveDate| {
        if by < 0 { day.checked_sub_days(span) } else { day.checked_add_days(span) }
    };
    let to = match days.to {
        Some(to) => Some(move_day(to)?),
        None => None,
    };
    Some(Period { from: move_day(days.from)?, to })
}

impl CohortFile {
    /// The steps that stand.
    pub fn standing_steps(&self) -> impl Iterator<Item = (GroupStepId, &GroupStep)> {
        let standing = self.group_steps.iter().filter(|(_, it)| !it.hidden.get());
        standing.map(|(id, it)| (*id, it))
    }

    /// What moves every step from a day on, for all who take part: one act, however many they are.
    pub fn shift_edits(&self, from: chrono::NaiveDate, by: i64) -> Vec<Edit> {
        let moved = self.standing_steps().filter(|(_, it)| it.days.get().from >= from);
        let moved = moved.filter_map(|(id, it)| {
            let days = shifted(*it.days.get(), by).filter(|days| days != it.days.get())?;
            Some(PathEdit::GroupStep(At(id, GroupStepEdit::Set(GroupStepField::Days(days)))))
        });
        moved.map(Edit::from).collect()
    }
}

impl FieldRule for GroupStep {
    fn permission(_: &GroupStepEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeCohort
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &GroupStepEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &GroupStepEdit) -> bool {
        match edit {
            GroupStepEdit::Add(NewGroupStep { days, .. })
            | GroupStepEdit::Set(GroupStepField::Days(days)) => days.is_sensible(),
            GroupStepEdit::Set(_) | GroupStepEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            GroupStepEdit::Add(NewGroupStep { days, .. })
            | GroupStepEdit::Set(GroupStepField::Days(days))
                if !days.is_forward() =>
            {
                Err(Refusal::EndsBeforeStart)
            }
            GroupStepEdit::Add(_) | GroupStepEdit::Set(_) | GroupStepEdit::Hide(_) => Ok(()),
        }
    }
}

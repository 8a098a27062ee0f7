//! How a step of the group stands in one traject, and where that traject goes its own way: on other days, or without it.

use crate::id::{Id, LogId, PersonId};
use crate::record::At;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::path::PathEdit;
use crate::record::path::cohort::group_step::GroupStepId;
use crate::record::step::Status;
use crate::record::{Edit, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;

/// The mark on a step of the group.
pub type GroupMarkId = Id<GroupMark>;

impl GroupMarkId {
    /// The mark of a step: two who mark it without having seen each other mark one.
    pub fn of(step: GroupStepId) -> Self {
        Self::from_bytes(*step.as_bytes())
    }
}

fields! {
    /// What is said in a traject of one step of its group.
    GroupMark, GroupMarkField, GroupMarkEdit {
        begin "add" => Add as new, by;
        NewGroupMark {
            // The log of the cohort, and what the step was called there.
            (cohort: LogId)
            title: String [Title] => Title,
            status: Status => Status,
        }
        later {
            /// Its own days, where they are not the group's.
            days: Option<Period> => Days = None,
        }
        kept { cohort: LogId = new.cohort }
        switches { "skip" => Skip(skipped = false) }
    }
}

impl Traject {
    /// What makes a step of the group stand like this here, whatever was said of it before.
    pub fn group_edits(
        &self,
        cohort: LogId,
        step: GroupStepId,
        title: &str,
        says: GroupMarkField,
    ) -> Vec<Edit> {
        let id = GroupMarkId::of(step);
        let new = || {
            let (title, status) = (title.to_owned(), Status::ToDo);
            GroupMarkEdit::Add(NewGroupMark { cohort, title, status })
        };
        let edits = match (self.path().group_marks.get(&id), says) {
            (None, GroupMarkField::Status(status)) => {
                let title = title.to_owned();
                vec![GroupMarkEdit::Add(NewGroupMark { cohort, title, status })]
            }
            (None, says) => vec![new(), GroupMarkEdit::Set(says)],
            (Some(before), says) => {
                before.changed(vec![says]).into_iter().map(GroupMarkEdit::Set).collect()
            }
        };
        edits.into_iter().map(|edit| PathEdit::GroupMark(At(id, edit)).into()).collect()
    }
}

impl FieldRule for GroupMark {
    fn permission(edit: &GroupMarkEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            GroupMarkEdit::Add(_) | GroupMarkEdit::Set(GroupMarkField::Status(_)) => {
                Permission::MarkStep
            }
            GroupMarkEdit::Set(GroupMarkField::Title(_) | GroupMarkField::Days(_))
            | GroupMarkEdit::Skip(_) => Permission::ChangeStep,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &GroupMarkEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &GroupMarkEdit) -> bool {
        match edit {
            GroupMarkEdit::Set(GroupMarkField::Days(days)) => {
                days.is_none_or(|days| days.is_sensible())
            }
            GroupMarkEdit::Add(_) | GroupMarkEdit::Set(_) | GroupMarkEdit::Skip(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            GroupMarkEdit::Set(GroupMarkField::Days(Some(days))) if !days.is_forward() => {
                Err(Refusal::EndsBeforeStart)
            }
            GroupMarkEdit::Add(_) | GroupMarkEdit::Set(_) | GroupMarkEdit::Skip(_) => Ok(()),
        }
    }
}

//! What a job asks: skills, each with how far one must be. Never diplomas, never years.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::job::JobId;
use crate::record::office::skill::SkillId;
use crate::record::work_sample::Help;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

/// A need.
pub type NeedId = Id<Need>;

fields! {
    /// A skill that a job asks.
    Need, NeedField, NeedEdit {
        begin "add" => Add as new, by;
        NewNeed {
            (job: JobId)
            /// The skill as the office's list names it, copied: a phone may lack the list.
            name: String [Title] => Name,
            /// Which of the office's list it is, if it is of it.
            skill?: Option<SkillId> => Skill,
            /// How much help one may need on the first day of the job.
            help: Help => Help,
        }
        kept { job: JobId = new.job }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Need {
    fn permission(_: &NeedEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ProposeJob
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &NeedEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            NeedEdit::Add(new) if !it.log.jobs.contains_key(&new.job) => Err(Refusal::NotFound),
            NeedEdit::Add(_) | NeedEdit::Set(_) | NeedEdit::Hide(_) => Ok(()),
        }
    }
}

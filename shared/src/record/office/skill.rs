//! Skills of work, in plain words: what jobs ask and what people were seen to do is said in these.

use crate::id::{Id, PersonId};
use crate::record::fields::{FieldRule, fields};
use crate::record::office::InLangs;
use crate::record::pictogram::Pictogram;
use crate::role::{Audience, Permission};

/// A skill.
pub type SkillId = Id<Skill>;

fields! {
    /// A skill of the office's list.
    Skill, SkillField, SkillEdit {
        begin "add" => Add as new, by;
        NewSkill {
            name: InLangs [Title] => Name,
            explained?: InLangs [Note] => Explained,
            /// Under which heading it is listed.
            theme?: String [Name] => Theme,
            pictogram or default: Pictogram => Pictogram,
            /// Its address in ESCO, where somebody knows it.
            esco?: String [Name] => Esco,
            /// Its code in the Dutch list of skills, where somebody knows it.
            competent_nl?: String [Name] => CompetentNl,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Skill {
    fn permission(_: &SkillEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &SkillEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }
}

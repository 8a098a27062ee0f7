//! What the programme is after, in its own words. Each version is said once and stays; the newest that stands is the one.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::OfficeFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

/// A version of the vision.
pub type VisionId = Id<Vision>;

fields! {
    /// What the programme is after.
    Vision, VisionField, VisionEdit {
        begin "add" => Add as new, by;
        NewVision {
            // The office's log names nobody: who says it is copied as words.
            (teller: String [Name])
            words: String [Messages] => Words,
        }
        kept { teller: String = new.teller.clone() }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl OfficeFile {
    /// The versions that stand, the newest first.
    pub fn visions(&self) -> Vec<(VisionId, &Vision)> {
        let standing = self.visions.iter().filter(|(_, it)| !it.hidden.get());
        let mut found: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse(it.by.order()));
        found
    }
}

impl FieldRule for Vision {
    fn permission(_: &VisionEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ManageOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &VisionEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    /// Another wording is another version.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            VisionEdit::Add(_) | VisionEdit::Hide(_) => Ok(()),
            VisionEdit::Set(_) => Err(Refusal::AlreadyThere),
        }
    }
}

//! How the economy was in a quarter, in a word and in words: it coloured every result, and stands under the figures. There is
//! one note of a quarter, whose id follows from the quarter.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::OfficeFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Quarter;
use crate::wire;

/// A note.
pub type QuarterNoteId = Id<QuarterNote>;

/// How the labour market was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Economy {
    /// More work than people.
    Tight,
    Normal,
    /// More people than work.
    Slack,
}

wire::string_enum!(Economy { Tight = "tight", Normal = "normal", Slack = "slack" });

fields! {
    /// How the economy was in a quarter.
    QuarterNote, QuarterNoteField, QuarterNoteEdit {
        begin "add" => Add as new, by;
        NewQuarterNote {
            (quarter: Quarter)
            economy: Economy => Economy,
            words?: String [Note] => Words,
        }
        kept { quarter: Quarter = new.quarter }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl QuarterNoteId {
    /// The note of a quarter.
    pub fn of(quarter: Quarter) -> Self {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&quarter.year.to_be_bytes());
        bytes[4..8].copy_from_slice(&quarter.number.to_be_bytes());
        Self::from_bytes(bytes)
    }
}

impl OfficeFile {
    /// The note of a quarter, if it stands.
    pub fn note_of(&self, quarter: Quarter) -> Option<&QuarterNote> {
        self.quarter_notes.get(&QuarterNoteId::of(quarter)).filter(|it| !it.hidden.get())
    }
}

impl FieldRule for QuarterNote {
    fn permission(_: &QuarterNoteEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ManageOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &QuarterNoteEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            QuarterNoteEdit::Add(new)
                if !new.quarter.is_sensible() || it.id != QuarterNoteId::of(new.quarter) =>
            {
                Err(Refusal::OutOfRange)
            }
            QuarterNoteEdit::Add(_) | QuarterNoteEdit::Set(_) | QuarterNoteEdit::Hide(_) => Ok(()),
        }
    }
}

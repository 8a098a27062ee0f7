//! Words that somebody stands for by a promise, be they their own or another's: a digest of what they say, and who wrote
//! them. A promise holds for the words its author had before them, and for no others. Knows no kind.

use crate::change::{Change, Digest, Stamp};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::wire::{self, Wire};

/// Words that can be promised, and who wrote them.
#[derive(Debug, Clone, Default)]
pub struct Words {
    text: String,
    written: Vec<Stamp>,
}

impl Words {
    /// With what this field says.
    #[must_use]
    pub(crate) fn field<T: Wire>(self, field: &Register<T>) -> Self {
        self.said(&wire::encode(field.get()), field.shown().by)
    }

    /// With what somebody said.
    #[must_use]
    pub(crate) fn said(mut self, text: &str, by: Stamp) -> Self {
        self.text.push_str(text);
        self.text.push('\n');
        self.written.push(by);
        self
    }

    /// Equal for the same words, and hardly ever for others.
    pub fn digest(&self) -> Digest {
        Digest::of(self.text.as_bytes())
    }

    /// Whether a change that promises them was made before these very words. A phone that tells of no digest is judged by
    /// what it had applied.
    pub(crate) fn check(&self, change: &Change) -> Result<(), Refusal> {
        let by = change.pending_stamp();
        let is_meant = change.promised.map_or_else(
            || self.written.iter().all(|written| by.has_seen(written)),
            |promised| promised == self.digest(),
        );
        if is_meant { Ok(()) } else { Err(Refusal::WordsChanged) }
    }
}

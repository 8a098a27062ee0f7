//! The records of one log as its entries add up, with where they end. Knows no kind of log.

use std::ops::Deref;

use crate::id::{PersonId, Seq};
use crate::record::later::Beside;

/// Records are read through it and written only by `apply`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents<R> {
    records: R,
    /// The last entry folded in.
    head: Seq,
    /// Edits of a newer version of Opstap, carried but not understood.
    unknown: usize,
    /// What a volume that came later keeps here.
    beside: Beside,
    /// What was signed on a phone that somebody else had just paired, by its place, with who that was.
    on_fresh: Vec<(Seq, PersonId)>,
}

/// A log that keeps these records: its own, or those of a later volume.
pub(crate) trait Holds<R> {
    fn records(&self) -> &R;
    fn records_mut(&mut self) -> &mut R;
}

impl<R> Holds<R> for Contents<R> {
    fn records(&self) -> &R {
        &self.records
    }

    fn records_mut(&mut self) -> &mut R {
        &mut self.records
    }
}

impl<R> Deref for Contents<R> {
    type Target = R;
    fn deref(&self) -> &R {
        &self.records
    }
}

impl<R: Default> Contents<R> {
    /// Where so many entries were folded in before this version could read one.
    pub(crate) fn begun(head: Seq, unknown: usize) -> Self {
        Self {
            records: R::default(),
            head,
            unknown,
            beside: Beside::default(),
            on_fresh: Vec::new(),
        }
    }
}

impl<R> Contents<R> {
    /// The last entry folded in.
    pub fn head(&self) -> Seq {
        self.head
    }

    /// How many edits of a newer version of Opstap are carried here without being understood.
    pub fn unknown_edits(&self) -> usize {
        self.unknown
    }

    /// Who had just paired the phone that brought the entry at this place, where that was somebody else and it is a signature.
    pub fn paired_by(&self, place: Seq) -> Option<PersonId> {
        self.on_fresh.iter().find(|(seq, _)| *seq == place).map(|(_, by)| *by)
    }

    pub(crate) fn note_fresh(&mut self, place: Seq, by: PersonId) {
        self.on_fresh.push((place, by));
    }

    pub(crate) fn beside(&self) -> &Beside {
        &self.beside
    }

    pub(crate) fn beside_mut(&mut self) -> &mut Beside {
        &mut self.beside
    }

    pub(crate) fn raise_head(&mut self, seq: Seq) {
        self.head = seq.max(self.head);
    }

    pub(crate) fn count_unknown(&mut self) {
        self.unknown += 1;
    }
}

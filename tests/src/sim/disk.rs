//! The disk of a device: a journal that may be full, and in one wrong world says "written" before it is.

use shared::sync::journal::{Refused, Revision, Rows, Write};
use shared::sync::memory::MemoryJournal;

use crate::sim::variant::Variant;

/// Whether there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    Free,
    Full,
}

/// A disk with one journal.
#[derive(Debug, Clone)]
pub struct Disk {
    journal: MemoryJournal,
    /// What a power cut leaves, where that is less than what was said to be written.
    survives: Option<MemoryJournal>,
    pub room: Room,
}

impl Disk {
    /// An empty disk.
    pub fn new(variant: Variant) -> Self {
        let survives = (variant == Variant::RelaxedJournal).then(MemoryJournal::default);
        Self { journal: MemoryJournal::default(), survives, room: Room::Free }
    }

    /// All rows.
    pub fn load(&self) -> (Revision, Rows) {
        self.journal.load()
    }

    /// Writes a batch, whole or not at all.
    pub fn commit(&mut self, planned_on: Revision, writes: &[Write]) -> Result<Revision, Refused> {
        if self.room == Room::Full {
            return Err(Refused::Full);
        }
        self.journal.commit(planned_on, writes)
    }

    /// The system gets round to writing what it held back.
    pub fn flush(&mut self) {
        if let Some(survives) = &mut self.survives {
            survives.clone_from(&self.journal);
        }
    }

    /// The battery falls out.
    pub fn lose_power(&mut self) {
        if let Some(survives) = &self.survives {
            self.journal.clone_from(survives);
        }
    }
}

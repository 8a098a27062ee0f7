//! What tells one change from another, for those who look on. Knows no log and no phone.

use shared::change::Change;
use shared::id::{LogId, PersonId};

/// A change as its author knows it: a new identity, or another life of the server, does not make it another change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub log: LogId,
    pub author: PersonId,
    pub at: i64,
    pub edit: String,
}

impl Key {
    /// The key of a change.
    pub fn of(log: LogId, change: &Change) -> Self {
        let Change { author, at, edit, .. } = change;
        Self { log, author: *author, at: at.0, edit: edit.get().to_owned() }
    }
}

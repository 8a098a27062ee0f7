//! Words that are being typed, and how much of their traject had been seen when they were begun. Knows no form.
//!
//! What somebody else changes while one types was not seen by who types: it stays beside what they then save. So the change
//! is made on top of what its words were begun on, be that days ago.

use crate::id::{LogId, Seq};
use crate::wire;

/// Words that were typed and not used yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Up to where its author had the log.
    pub(crate) seen: Seq,
    pub(crate) text: String,
}

wire::record!(Draft { seen, text });

impl Draft {
    /// The draft of a row. The first journals kept the words alone: those pass for begun just now.
    pub(crate) fn of_row(row: &str) -> Self {
        wire::decode(row).unwrap_or_else(|_| Self { seen: Seq(u64::MAX), text: row.to_owned() })
    }

    /// The row it is kept in.
    pub(crate) fn row(&self) -> String {
        wire::encode(self)
    }
}

/// The log that a draft of this name is for: its id stands after the first slash.
pub(crate) fn log_of(name: &str) -> Option<LogId> {
    name.split('/').nth(1)?.parse().ok()
}

//! The contract of a phone's journal: rows of text under text keys, changed by batches that are on disk whole or not at all.
//!
//! A journal counts its commits. A batch names the count it was planned on; if another tab committed
//! in between, nothing is written and the answer is [`Refused::Stale`]: load again, plan again. So `n`
//! is never given twice, whoever holds a lock.

use crate::sorted_map::SortedMap;

/// One write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    Put(String, String),
    Delete(String),
}

/// How many batches a journal has taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Revision(pub u64);

/// All rows of a journal, with the revision they stand at.
pub type Rows = SortedMap<String, String>;

/// Does these writes to rows in memory, in their order.
pub fn keep(rows: &mut Rows, writes: impl IntoIterator<Item = Write>) {
    for write in writes {
        match write {
            Write::Put(row, text) => drop(rows.insert(row, text)),
            Write::Delete(row) => drop(rows.remove(&row)),
        }
    }
}

/// Why a journal wrote nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Someone else wrote in between.
    #[error("another tab wrote in between")]
    Stale,
    /// The device has no room.
    #[error("no room on this device")]
    Full,
    /// The device does not answer.
    #[error("the storage of this device does not answer")]
    Broken,
}

/// Keys of the rows. Numbers are padded so that keys sort as numbers do.
pub(crate) mod key {
    use crate::id::{LogId, Seq};

    pub(crate) const ME: &str = "me";
    /// The script beside the app reads it as well: `boot.js`.
    pub(crate) const GREETING: &str = "greeting";
    /// Alone in the journal of a closed phone.
    pub(crate) const ENCRYPTED: &str = "sealed";

    pub(crate) fn log(log: LogId) -> String {
        format!("log/{log}")
    }
    pub(crate) fn entries(log: LogId, first: Seq) -> String {
        format!("entries/{log}/{:012}", first.0)
    }
    pub(crate) fn pending(log: LogId, n: u64) -> String {
        format!("pending/{log}/{n:012}")
    }
    pub(crate) fn rejected(log: LogId, n: u64) -> String {
        format!("parked/{log}/{n:012}")
    }
    pub(crate) fn staged(log: LogId) -> String {
        format!("staged/{log}")
    }
    pub(crate) fn staged_entries(log: LogId, first: Seq) -> String {
        format!("staged/{log}/{:012}", first.0)
    }
    pub(crate) fn read(log: LogId) -> String {
        format!("read/{log}")
    }
    pub(crate) fn draft(name: &str) -> String {
        format!("draft/{name}")
    }
}

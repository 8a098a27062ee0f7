//! A device as a test has set it: its clock stands still, its address is given, and its journal holds these rows. One per
//! thread, as the device itself. Knows no screen.

use std::cell::RefCell;

use futures_util::FutureExt;
use shared::sync::journal::{Revision, Rows, Write};
use shared::time::Timestamp;

use super::stored_session::{StoredSession, remember_ahead};
use super::{Journal, Width};

/// What a test has set.
#[derive(Debug, Clone)]
pub struct Stage {
    pub now: Timestamp,
    pub address: String,
    pub width: Width,
    pub loaded: Loaded,
}

/// Which parts of the download are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loaded {
    All,
    /// Those that a first screen waits for.
    First,
}

thread_local! {
    static STAGE: RefCell<Option<Stage>> = const { RefCell::new(None) };
}

/// Sets it, with what the device remembers of someone, or of nobody.
pub fn set(stage: Stage, remembered: Option<Rows>) {
    STAGE.replace(Some(stage));
    remember_ahead(remembered.map_or(StoredSession::Nothing, |rows| {
        let journal = Journal::open("stage").now_or_never().expect("it never waits");
        let journal = journal.expect("a journal in memory");
        let writes: Vec<Write> =
            rows.iter().map(|(row, text)| Write::Put(row.clone(), text.clone())).collect();
        let revision = journal.commit(Revision::default(), &writes).now_or_never();
        let revision = revision.expect("it never waits").expect("room for a few rows");
        StoredSession::Someone(journal, revision, rows)
    }));
}

/// What was set on this thread, if anything.
pub(super) fn current() -> Option<Stage> {
    STAGE.with_borrow(Clone::clone)
}

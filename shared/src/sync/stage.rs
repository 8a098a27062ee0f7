//! What has come of a log whose news is too much for one reply: its pages are put aside until the last is there. Until then
//! the phone shows what it had. Knows no replica.

use crate::change::{Digest, Entry};
use crate::id::{LogId, Seq};
use crate::sync::journal::{Write, key};
use crate::sync::message::{Batch, Epoch, Page, Staged};
use crate::sync::rows::{Damaged, put, read};
use crate::wire;

/// Pages of one log, in rows of their own.
#[derive(Debug, Clone)]
pub(crate) struct Stage {
    header: Header,
    entries: Vec<Entry>,
    /// The first entry of each row.
    rows: Vec<Seq>,
}

/// What these are pages of.
#[derive(Debug, Clone, Copy)]
struct Header {
    epoch: Epoch,
    staged: Staged,
}

wire::record!(Header { epoch, staged, .. });

impl Stage {
    /// A place for pages that go on from here.
    pub(crate) fn begin(epoch: Epoch, view: Digest, page: Page) -> Self {
        let Page { after, until } = page;
        let staged = Staged { view, from: after, cursor: after, until };
        Self { header: Header { epoch, staged }, entries: Vec::new(), rows: Vec::new() }
    }

    /// Reads what a journal holds of it: its own row comes before those of its entries.
    pub(crate) fn load(row: &str, text: &str) -> Result<Self, Damaged> {
        Ok(Self { header: read(row, text)?, entries: Vec::new(), rows: Vec::new() })
    }

    /// Reads one row of entries more.
    pub(crate) fn load_entries(&mut self, row: &str, text: &str) -> Result<(), Damaged> {
        let entries: Vec<Entry> = read(row, text)?;
        self.rows.extend(entries.first().map(|entry| entry.seq));
        self.entries.extend(entries);
        Ok(())
    }

    /// What to tell the server of it. Pages of another life of its data are none.
    pub(crate) fn told(&self, epoch: Option<Epoch>) -> Option<Staged> {
        (Some(self.header.epoch) == epoch).then_some(self.header.staged)
    }

    /// Where these pages began.
    pub(crate) fn from(&self) -> Seq {
        self.header.staged.from
    }

    /// Whether this page is the next one.
    pub(crate) fn is_followed_by(&self, epoch: Epoch, view: Digest, page: Page) -> bool {
        let Header { epoch: life, staged } = self.header;
        (life, staged.view, staged.cursor, staged.until) == (epoch, view, page.after, page.until)
    }

    /// Puts a page aside.
    pub(crate) fn add(&mut self, batch: Batch, writes: &mut Vec<Write>) {
        let log = batch.log;
        if let Some(first) = batch.entries.first() {
            self.rows.push(first.seq);
            writes.push(put(key::staged_entries(log, first.seq), &batch.entries));
        }
        self.entries.extend(batch.entries);
        self.header.staged.cursor = batch.cursor;
        writes.push(put(key::staged(log), &self.header));
    }

    /// The entries of all pages up to now. Their rows go.
    pub(crate) fn take(self, log: LogId, writes: &mut Vec<Write>) -> Vec<Entry> {
        writes.push(Write::Delete(key::staged(log)));
        let rows = self.rows.into_iter().map(|first| key::staged_entries(log, first));
        writes.extend(rows.map(Write::Delete));
        self.entries
    }
}

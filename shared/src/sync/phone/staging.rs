//! Logs that come in pages: put aside page by page, and taken over all at once when the last is there and the sum is right.
//! Knows no disk and no network.

use super::{Phone, Received};
use crate::change::Digest;
use crate::id::{LogId, Seq};
use crate::sync::journal::Write;
use crate::sync::message::{Batch, Epoch, Pull, Staged};
use crate::sync::replica::Replica;
use crate::sync::rows::Damaged;
use crate::sync::stage::Stage;

impl Phone {
    /// What has come of a log that comes in pages.
    pub(super) fn staged_of(&self, log: LogId) -> Option<Staged> {
        let told = self.staged.get(&log)?.told(self.me.epoch)?;
        // An older app that ran in between may have gone further without these pages.
        let passed = self.logs.get(&log).filter(|it| it.has_passed(told.until, self.me.epoch));
        passed.is_none().then_some(told)
    }

    /// Reads a row of what was put aside: first of what it is, then its entries.
    pub(super) fn load_staged(&mut self, log: LogId, row: &str, text: &str) -> Result<(), Damaged> {
        match self.staged.get_mut(&log) {
            Some(stage) => stage.load_entries(row, text)?,
            None => drop(self.staged.insert(log, Stage::load(row, text)?)),
        }
        Ok(())
    }

    /// What a pull comes to: itself, where it is no page; all pages together, where it is the last; else nothing yet.
    pub(super) fn whole(
        &mut self,
        pull: Pull,
        epoch: Epoch,
        received: &mut Received,
    ) -> Option<Pull> {
        match pull {
            Pull::Entries(batch) | Pull::Snapshot(batch) if batch.page.is_some() => {
                self.put_aside(batch, epoch, received)
            }
            // It takes the place of what was put aside.
            Pull::Entries(Batch { log, .. })
            | Pull::Snapshot(Batch { log, .. })
            | Pull::Drop(log)
            | Pull::Aside(log)
            | Pull::Gone(log) => {
                self.unstage(log, &mut received.writes);
                Some(pull)
            }
        }
    }

    fn put_aside(&mut self, batch: Batch, epoch: Epoch, received: &mut Received) -> Option<Pull> {
        let Batch { log, view, cursor, sum, page, .. } = batch;
        let page = page?;
        let writes = &mut received.writes;
        let mut stage = match self.staged.remove(&log) {
            Some(stage) if stage.is_followed_by(epoch, view, page) => stage,
            other => {
                // Other pages were begun meanwhile: of another view, or of a log that grew far.
                drop(other.map(|stage| stage.take(log, writes)));
                Stage::begin(epoch, view, page)
            }
        };
        let from = stage.from();
        let held = self.logs.get(&log).filter(|replica| replica.ends_at(from, view, epoch));
        let base = if from == Seq::ZERO { Some(Digest::default()) } else { held.map(Replica::sum) };
        let Some(base) = base else {
            drop(stage.take(log, writes));
            received.again = true;
            return None;
        };
        if cursor < page.until {
            stage.add(batch, writes);
            self.staged.insert(log, stage);
            return None;
        }
        let mut entries = stage.take(log, writes);
        entries.extend(batch.entries);
        if entries.iter().fold(base, |sum, entry| sum.plus(entry.digest())) != sum {
            if let Some(replica) = self.logs.get_mut(&log) {
                replica.distrust(log, writes);
            }
            received.again = true;
            return None;
        }
        let all = Batch { log, view, cursor, entries, sum, page: None };
        Some(if from == Seq::ZERO { Pull::Snapshot(all) } else { Pull::Entries(all) })
    }

    /// Throws away what was put aside of a log.
    pub(super) fn unstage(&mut self, log: LogId, writes: &mut Vec<Write>) {
        if let Some(stage) = self.staged.remove(&log) {
            drop(stage.take(log, writes));
        }
    }

    /// Throws away all that was put aside: the server's data are in another life.
    pub(super) fn unstage_all(&mut self, writes: &mut Vec<Write>) {
        for (log, stage) in std::mem::take(&mut self.staged) {
            drop(stage.take(log, writes));
        }
    }
}

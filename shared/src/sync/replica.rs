//! One log on a phone: what the server confirmed, and the own changes that wait on top. Knows no other log and no network.

use crate::change::{Change, Digest, Entry};
use crate::id::{DeviceId, LogId, Seq};
use crate::record::Traject;
use crate::refusal::Refusal;
use crate::state::State;
use crate::sync::journal::{Rows, Write, key};
use crate::sync::message::{Batch, Epoch, Held};
use crate::sync::rows::{Damaged, put, read};
use crate::time::Timestamp;
use crate::wire;

/// After this many rows of entries they are written as one again.
const CHUNKS_MAX: usize = 32;

/// A log on this phone.
#[derive(Debug, Clone, Default)]
pub struct Replica {
    pub(crate) header: Header,
    pub(crate) pending: Vec<Pending>,
    entries: Vec<Entry>,
    chunks: Vec<Seq>,
    sum: Digest,
    confirmed: State,
    /// With own changes on top; none, as long as nothing waits.
    shown: Option<State>,
}

/// Up to where, in which view, in which life of the server's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Header {
    pub(crate) cursor: Seq,
    pub(crate) view: Digest,
    pub(crate) epoch: Option<Epoch>,
    /// The number of the last own change that this life of the server's data is known to hold.
    pub(crate) own: u64,
}

wire::record!(Header { cursor, view, epoch or default, own?, .. });

/// An own change the server has not confirmed.
#[derive(Debug, Clone)]
pub struct Pending {
    pub change: Change,
    pub(crate) state: Waiting,
}

/// Why an own change still waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// Not on disk yet, so nobody may be told of it.
    ForDisk,
    ForServer,
    /// Taken in there; its entry is still to come.
    ForEntry(Seq),
    /// The server is older than this phone.
    ForNewerServer,
    /// Another device used its identity: it needs a new one.
    ForIdentity,
}

/// An own change that was declined, kept until its author chooses.
#[derive(Debug, Clone)]
pub struct Rejected {
    pub change: Change,
    pub refusal: Refusal,
    pub parked: Timestamp,
}

wire::record!(Rejected { change, refusal, parked, .. });

impl Replica {
    /// The log as its owner sees it: confirmed entries with own changes on top.
    pub fn state(&self) -> &State {
        self.shown.as_ref().unwrap_or(&self.confirmed)
    }

    /// The traject as its owner sees it, if it is one.
    pub fn traject(&self) -> Option<&Traject> {
        self.state().traject()
    }

    /// The log as the server confirmed it.
    pub fn confirmed(&self) -> &State {
        &self.confirmed
    }

    /// The confirmed entries, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The confirmed entry at a place, if it is to be seen here.
    pub fn entry_at(&self, seq: Seq) -> Option<&Entry> {
        let place = self.entries.binary_search_by_key(&seq, |entry| entry.seq).ok()?;
        self.entries.get(place)
    }

    /// When the server last took in anything that is to be seen here.
    pub(crate) fn changed(&self) -> Option<Timestamp> {
        self.entries.last().map(|entry| entry.received)
    }

    /// Own changes that wait, in the order they were made.
    pub fn pending(&self) -> &[Pending] {
        &self.pending
    }

    /// Reads a log from the rows of a journal.
    pub(crate) fn load(log: LogId, rows: &Rows) -> Result<Self, Damaged> {
        let mut replica = Self::default();
        if let Some(text) = rows.get(&key::log(log)) {
            replica.header = read(&key::log(log), text)?;
        }
        let first_key = key::entries(log, Seq::ZERO);
        for (row, text) in rows.range(first_key..key::entries(log, Seq(u64::MAX))) {
            let chunk: Vec<Entry> = read(row, text)?;
            replica.chunks.extend(chunk.first().map(|entry| entry.seq));
            chunk.into_iter().for_each(|entry| replica.confirm(entry));
        }
        for (_, text) in rows.range(key::pending(log, 0)..key::pending(log, u64::MAX)) {
            let change = read(&key::log(log), text)?;
            replica.pending.push(Pending { change, state: Waiting::ForServer });
        }
        replica.show_again();
        Ok(replica)
    }

    /// Folds again what could not be read when it came. Whether there was any.
    pub(crate) fn read_again(&mut self) -> bool {
        if self.state().unknown_edits() == 0 {
            return false;
        }
        self.confirmed = State::default();
        self.entries.iter().for_each(|entry| self.confirmed.apply_entry(entry));
        self.show_again();
        true
    }

    /// Puts an own change on top.
    pub(crate) fn add_pending(&mut self, change: Change) {
        self.shown.get_or_insert_with(|| self.confirmed.clone()).apply_pending(&change);
        self.pending.push(Pending { change, state: Waiting::ForDisk });
    }

    /// Queues changes that the server may miss, under their old identity. They go out in the order they were made.
    pub(crate) fn send_again(&mut self, log: LogId, changes: Vec<Change>, writes: &mut Vec<Write>) {
        for change in changes {
            let is_waiting = self.pending.iter().any(|pending| pending.change.n == change.n);
            if !is_waiting && !self.holds(&change) {
                writes.push(put(key::pending(log, change.n), &change));
                self.pending.push(Pending { change, state: Waiting::ForServer });
            }
        }
        self.pending.sort_by_key(|pending| pending.change.n);
    }

    /// Whether an entry here says the same.
    pub(crate) fn holds(&self, change: &Change) -> bool {
        self.entries.iter().any(|entry| entry.change.same_content(change))
    }

    /// How far what is held here and a snapshot of another life run alike. What someone had seen in the one, they
    /// have seen in the other up to there; beyond it, the same number stands for something else.
    pub(crate) fn common_with(&self, batch: &Batch) -> Seq {
        let ends = self.header.cursor.min(batch.cursor);
        let mut news = batch.entries.iter();
        for entry in &self.entries {
            let other = news.next();
            if other.is_none_or(|other| other.digest() != entry.digest()) {
                let first = other.map_or(entry.seq, |other| other.seq.min(entry.seq));
                return ends.min(Seq(first.0 - 1));
            }
        }
        ends.min(news.next().map_or(ends, |other| Seq(other.seq.0 - 1)))
    }

    /// Whether a copy of this device goes under its name, too: it brought a later change than one that waits here. What
    /// waits then needs another name, or would pass for seen by its copy.
    pub(crate) fn yields_name(&mut self, device: DeviceId) -> bool {
        let named_so = |change: &&Change| change.device == device;
        let changes = self.entries.iter().map(|entry| &entry.change);
        let last = changes.filter(named_so).map(|change| change.n).max();
        let waits = |it: &Pending| it.state == Waiting::ForServer && it.change.device == device;
        if !self.pending.iter().any(|it| waits(it) && last.is_some_and(|last| it.change.n < last)) {
            return false;
        }
        for pending in self.pending.iter_mut().filter(|it| waits(it)) {
            pending.state = Waiting::ForIdentity;
        }
        true
    }

    /// What waits goes into another life of the server's data, where its author has seen the log up to `seen`.
    pub(crate) fn carry_over(&mut self, log: LogId, seen: Seq, writes: &mut Vec<Write>) {
        for pending in self.pending.iter_mut().filter(|pending| pending.change.base > seen) {
            pending.change.base = seen;
            if pending.state != Waiting::ForDisk {
                writes.push(put(key::pending(log, pending.change.n), &pending.change));
            }
        }
    }

    /// The same of a queue without a view: no news will come of it, so it goes over at once.
    pub(crate) fn carry_queue_over(&mut self, log: LogId, epoch: Epoch, writes: &mut Vec<Write>) {
        if self.header.cursor == Seq::ZERO && self.is_of_other_life(epoch) {
            self.carry_over(log, Seq::ZERO, writes);
            self.header = Header { epoch: Some(epoch), ..Header::default() };
            writes.push(put(key::log(log), &self.header));
        }
    }

    /// What these devices made and the server had taken in; device by device.
    pub(crate) fn made_by(&self, devices: &[DeviceId]) -> Vec<Change> {
        let made_by = |device| {
            let changes = self.entries.iter().map(|entry| &entry.change);
            changes.filter(move |change| change.device == device).cloned()
        };
        devices.iter().flat_map(|device| made_by(*device)).collect()
    }

    /// Whether another change waits here under this number.
    pub(crate) fn is_taken(&self, change: &Change) -> bool {
        let mut pending = self.pending.iter().map(|pending| &pending.change);
        pending.any(|it| it.n == change.n && !it.same_content(change))
    }

    /// Whether what is held here was confirmed in another life of the server's data.
    pub(crate) fn is_of_other_life(&self, epoch: Epoch) -> bool {
        self.header.epoch.is_some_and(|it| it != epoch)
    }

    /// What another life of the server said of own changes holds no longer.
    pub(crate) fn doubt_outcomes(&mut self) {
        for pending in &mut self.pending {
            match pending.state {
                Waiting::ForEntry(_) | Waiting::ForNewerServer => {
                    pending.state = Waiting::ForServer;
                }
                Waiting::ForDisk | Waiting::ForServer | Waiting::ForIdentity => {}
            }
        }
    }

    /// Whether the server has confirmed anything of this log, be it only that it took a change in.
    pub(crate) fn is_known_to_server(&self) -> bool {
        let is_taken_in = |it: &Pending| matches!(it.state, Waiting::ForEntry(_));
        self.header.cursor > Seq::ZERO || self.pending.iter().any(is_taken_in)
    }

    /// Whether nothing at all is held here.
    pub(crate) fn is_empty(&self) -> bool {
        self.header.cursor == Seq::ZERO && self.pending.is_empty()
    }

    /// Takes in news after the cursor.
    pub(crate) fn extend(&mut self, batch: Batch, epoch: Epoch, writes: &mut Vec<Write>) {
        let log = batch.log;
        let news: Vec<Entry> =
            batch.entries.into_iter().filter(|entry| entry.seq > self.header.cursor).collect();
        if let Some(first) = news.first() {
            self.chunks.push(first.seq);
            writes.push(put(key::entries(log, first.seq), &news));
        }
        news.into_iter().for_each(|entry| self.confirm(entry));
        let cursor = batch.cursor.max(self.header.cursor);
        let own = if self.is_of_other_life(epoch) { 0 } else { self.header.own };
        self.header = Header { cursor, view: batch.view, epoch: Some(epoch), own };
        writes.push(put(key::log(log), &self.header));
        if self.chunks.len() > CHUNKS_MAX {
            self.compact(log, writes);
        }
    }

    /// Replaces everything confirmed by what the server says this person may see.
    pub(crate) fn replace(&mut self, batch: Batch, epoch: Epoch, writes: &mut Vec<Write>) {
        self.forget_entries(batch.log, writes);
        (self.header.cursor, self.sum, self.confirmed) =
            (Seq::ZERO, Digest::default(), State::default());
        self.entries.clear();
        self.extend(batch, epoch, writes);
    }

    /// Whether what is held is what the server holds for this person.
    pub(crate) fn agrees(&self, sum: Digest) -> bool {
        self.sum == sum
    }

    /// The sum of what is held.
    pub(crate) fn sum(&self) -> Digest {
        self.sum
    }

    /// Whether what is held, in this life of the server's data, reaches beyond a place.
    pub(crate) fn has_passed(&self, place: Seq, epoch: Option<Epoch>) -> bool {
        self.header.epoch == epoch && self.header.cursor > place
    }

    /// Whether this is held in this view, and what comes after `from` goes on from it.
    pub(crate) fn ends_at(&self, from: Seq, view: Digest, epoch: Epoch) -> bool {
        let Header { cursor, view: held, epoch: life, .. } = self.header;
        (cursor, held, life) == (from, view, Some(epoch))
    }

    /// Gives up the view, so that the next round brings it whole.
    pub(crate) fn distrust(&mut self, log: LogId, writes: &mut Vec<Write>) {
        self.header.view = Digest::default();
        writes.push(put(key::log(log), &self.header));
    }

    /// What to tell the server of this log. A view of another life than the one last heard of is as good as none.
    pub(crate) fn held(&self, log: LogId, epoch: Option<Epoch>) -> Held {
        let is_current = self.header.epoch == epoch;
        let view = if is_current { self.header.view } else { Digest::default() };
        Held { log, cursor: self.header.cursor, view, staged: None }
    }

    /// Removes what the server has taken in, now that its entries are here, and folds again.
    pub(crate) fn settle(&mut self, log: LogId, epoch: Epoch, writes: &mut Vec<Write>) {
        // A number counts in its own life only.
        let cursor = if self.is_of_other_life(epoch) { Seq::ZERO } else { self.header.cursor };
        let before = self.header.own;
        self.pending.retain(|pending| {
            let is_here = matches!(pending.state, Waiting::ForEntry(seq) if seq <= cursor);
            if is_here {
                self.header.own = self.header.own.max(pending.change.n);
                writes.push(Write::Delete(key::pending(log, pending.change.n)));
            }
            !is_here
        });
        if self.header.own != before {
            writes.push(put(key::log(log), &self.header));
        }
        self.show_again();
    }

    /// Deletes what the server confirmed. What it has not answered yet is asked after by name: it may have come there by
    /// another way. As long as that waits, this log is a queue without a view.
    pub(crate) fn keep_unanswered(&mut self, log: LogId, epoch: Epoch, writes: &mut Vec<Write>) {
        self.forget_entries(log, writes);
        let mut own = if self.is_of_other_life(epoch) { 0 } else { self.header.own };
        let unanswered = std::mem::take(&mut self.pending);
        let taken_in = unanswered.iter().filter(|it| matches!(it.state, Waiting::ForEntry(_)));
        own = taken_in.map(|it| it.change.n).fold(own, u64::max);
        let header = Header { own, epoch: Some(epoch), ..Header::default() };
        *self = Self { header, ..Self::default() };
        for mut pending in unanswered {
            match pending.state {
                Waiting::ForEntry(_) => {
                    writes.push(Write::Delete(key::pending(log, pending.change.n)));
                    continue;
                }
                Waiting::ForNewerServer => pending.state = Waiting::ForServer,
                Waiting::ForDisk | Waiting::ForServer | Waiting::ForIdentity => {}
            }
            self.pending.push(pending);
        }
        writes.push(put(key::log(log), &self.header));
    }

    /// Deletes every row of this log but what was rejected.
    pub(crate) fn forget(&mut self, log: LogId, writes: &mut Vec<Write>) {
        self.forget_entries(log, writes);
        writes.push(Write::Delete(key::log(log)));
        for pending in self.pending.drain(..) {
            writes.push(Write::Delete(key::pending(log, pending.change.n)));
        }
    }

    pub(crate) fn show_again(&mut self) {
        self.shown = (!self.pending.is_empty()).then(|| {
            let mut shown = self.confirmed.clone();
            self.pending.iter().for_each(|pending| shown.apply_pending(&pending.change));
            shown
        });
    }

    fn confirm(&mut self, entry: Entry) {
        self.confirmed.apply_entry(&entry);
        self.sum = self.sum.plus(entry.digest());
        self.entries.push(entry);
    }

    fn compact(&mut self, log: LogId, writes: &mut Vec<Write>) {
        self.forget_entries(log, writes);
        if let Some(first) = self.entries.first() {
            self.chunks.push(first.seq);
            writes.push(put(key::entries(log, first.seq), &self.entries));
        }
    }

    fn forget_entries(&mut self, log: LogId, writes: &mut Vec<Write>) {
        let rows = self.chunks.drain(..).map(|first| Write::Delete(key::entries(log, first)));
        writes.extend(rows);
    }
}

//! A log as its entries add up, and where in it something stands that was said before. Kept as long as it is used and there
//! is room. Knows no store: entries come in.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use crate::change::{Change, Digest, Entry};
use crate::id::{LogId, Seq};
use crate::limits::FOLDED_BYTES_MAX;
use crate::record::Edit;
use crate::state::State;

use super::quota::stored_bytes;

/// Where each content stands. Only what prints it walks through it, in an order of its own.
#[derive(Clone, Default)]
struct Places(HashMap<Digest, Seq>);

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().collect::<BTreeMap<_, _>>()).finish()
    }
}

/// A folded log.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    state: State,
    /// Where each content stands first. Found here, a duplicate costs one look-up, however many entries are alike in
    /// all that their author chose.
    places: Places,
    bytes: u64,
}

impl Folded {
    /// What the entries add up to.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Folds in the next entry.
    pub fn apply_entry(&mut self, entry: &Entry) {
        self.state.apply_entry(entry);
        self.note(entry);
    }

    /// Folds in the next entry, whose edit was read already.
    pub(super) fn apply_read(&mut self, entry: &Entry, edit: &Edit) {
        self.state.apply_read(entry, edit);
        self.note(entry);
    }

    /// Where an entry stands that is likely to say the same as this change. Where one device said it several times, the
    /// first of those: another device's is never taken in beside it.
    pub(super) fn place(&self, change: &Change) -> Option<Seq> {
        self.places.0.get(&change.content_digest()).copied()
    }

    fn note(&mut self, entry: &Entry) {
        self.places.0.entry(entry.change.content_digest()).or_insert(entry.seq);
        self.bytes = self.bytes.saturating_add(stored_bytes(&entry.change.edit));
    }
}

/// The logs that were used last, as far as there is room.
#[derive(Debug)]
pub(super) struct Cache {
    logs: BTreeMap<LogId, (u64, Folded)>,
    logs_max: usize,
    uses: u64,
}

impl Cache {
    pub(super) fn new(logs_max: usize) -> Self {
        Self { logs: BTreeMap::new(), logs_max, uses: 0 }
    }

    pub(super) fn clear(&mut self) {
        self.logs.clear();
    }

    /// A log that ends here, if it is known as it stands: another server may have written since.
    pub(super) fn peek(&self, log: LogId, head: Seq) -> Option<&Folded> {
        let folded = self.logs.get(&log).map(|(_, folded)| folded);
        folded.filter(|it| it.state().head() == head)
    }

    /// A log that ends here; what is not folded of it yet, `fold` adds.
    pub(super) fn get<E>(
        &mut self,
        log: LogId,
        head: Seq,
        fold: impl FnOnce(&mut Folded) -> Result<(), E>,
    ) -> Result<&mut Folded, E> {
        self.uses += 1;
        if self.peek(log, head).is_none() {
            let before = self.logs.remove(&log).map(|(_, folded)| folded);
            let before = before.filter(|it| it.state().head() < head);
            let mut folded = before.unwrap_or_default();
            fold(&mut folded)?;
            self.insert(log, folded);
        }
        let (used, folded) = self.logs.get_mut(&log).expect("put there just above");
        *used = self.uses;
        Ok(folded)
    }

    fn insert(&mut self, log: LogId, folded: Folded) {
        while self.is_full_with(&folded) {
            let oldest = self.logs.iter().min_by_key(|(_, (used, _))| *used);
            let Some(oldest) = oldest.map(|(log, _)| *log) else { break };
            self.logs.remove(&oldest);
        }
        self.logs.insert(log, (self.uses, folded));
    }

    fn is_full_with(&self, next: &Folded) -> bool {
        let bytes: u64 = self.logs.values().map(|(_, folded)| folded.bytes).sum();
        self.logs.len() >= self.logs_max || bytes.saturating_add(next.bytes) > FOLDED_BYTES_MAX
    }
}

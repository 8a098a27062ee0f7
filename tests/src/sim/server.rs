//! The server of a history: the product's hub over the store, one transaction a request, and the accidents of a process.

use std::collections::BTreeSet;

use shared::change::{Change, Entry};
use shared::id::TrajectId;
use shared::limits::REPLY_BYTES_SOFT;
use shared::refusal::Refusal;
use shared::role::Audience;
use shared::sync::device_key::DeviceKeys;
use shared::sync::hub::{Caller, Hub, LogState, WriteStore, check_request, pull_within};
use shared::sync::message::{Epoch, Outcome, Outcomes, Pull, Push, Reply, Request, Terms};
use shared::time::Timestamp;
use shared::wire;

use crate::sim::at_once::AtOnce;
use crate::sim::cipher;
use crate::sim::store::{Died, SimStore};
use crate::sim::variant::Variant;

/// What befalls the server while it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accident {
    None,
    /// Killed at this storage step of the request, counted from 0: at a write, or at the commit of what it wrote.
    KilledAt(usize),
}

/// A server.
#[derive(Debug)]
pub struct Server {
    pub store: SimStore,
    hub: Hub,
    backup: Option<SimStore>,
    erased: BTreeSet<TrajectId>,
    variant: Variant,
    epoch: u64,
    /// Days a phone may be away, if it tells of any.
    pub days: Option<u32>,
    /// Bytes of entries in a reply: few, where logs are to come in pages.
    pub reply_bytes: usize,
}

/// Trajecten kept folded: few, so that they are pushed out of the cache, too.
const CACHED_MAX: usize = 2;

impl Server {
    /// An empty server.
    pub fn new(variant: Variant) -> Self {
        let mut store = SimStore::new(variant);
        store.inner.begin_epoch(Epoch(1));
        let hub = Hub::new(CACHED_MAX);
        Self {
            store,
            hub,
            backup: None,
            erased: BTreeSet::new(),
            variant,
            epoch: 1,
            days: None,
            reply_bytes: REPLY_BYTES_SOFT,
        }
    }

    /// Answers a request as it came off the wire. `None`: not understood, or died.
    pub fn answer(
        &mut self,
        bytes: &[u8],
        caller: &Caller,
        now: Timestamp,
        accident: Accident,
    ) -> Option<Vec<u8>> {
        let request: Request = wire::decode_bytes(bytes).ok()?;
        check_request(&request, caller.person).ok()?;
        let before = (accident != Accident::None).then(|| self.store.clone());
        if let Accident::KilledAt(step) = accident {
            self.store.dies_at = Some(self.store.steps.saturating_add(step));
        }
        let answered = self.transact(&request, caller, now);
        let is_committed = answered.is_ok() && self.store.commit().is_ok();
        self.store.dies_at = None;
        if let (false, Some(before)) = (is_committed, before) {
            self.store = before;
            self.hub.rolled_back();
            if self.variant != Variant::AcknowledgeBeforeCommit {
                return None;
            }
        }
        Some(wire::encode(&answered.ok()?).into_bytes())
    }

    /// Takes in what the office writes at once, in one transaction. Whether it is there: else nothing of it is.
    pub fn write_at_once(&mut self, asked: &AtOnce, accident: Accident) -> bool {
        let before = self.store.clone();
        if let Accident::KilledAt(step) = accident {
            self.store.dies_at = Some(self.store.steps.saturating_add(step));
        }
        self.store.next_request();
        let taken_in = self.push_at_once(asked);
        let is_whole = taken_in == Ok(true) && self.store.commit().is_ok();
        self.store.dies_at = None;
        if !is_whole && self.variant != Variant::HalfAtOnce {
            self.store = before;
            self.hub.rolled_back();
        }
        is_whole
    }

    /// Whether all of it was taken in; it ends where something is refused.
    fn push_at_once(&mut self, asked: &AtOnce) -> Result<bool, Died> {
        let AtOnce { caller, device, number, at, edits } = asked;
        for (n, (log, edit)) in (*number..).zip(edits) {
            let LogState::Open(base) = WriteStore::log_state(&mut self.store, *log)? else {
                return Ok(false);
            };
            let (author, edit) = (caller.person, edit.encode());
            let change = Change { device: *device, n, base, at: *at, author, edit, promised: None };
            let push = Push { log: *log, changes: vec![change], follows: None };
            let outcomes = self.hub.push(&mut self.store, caller, &push, *at)?;
            if !outcomes.of.iter().all(|(_, it)| matches!(it, Outcome::Accepted(_))) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn transact(
        &mut self,
        request: &Request,
        caller: &Caller,
        now: Timestamp,
    ) -> Result<Reply, Died> {
        self.store.next_request();
        let mut outcomes = Vec::new();
        if self.variant == Variant::BlockingOutcome {
            for push in &request.push {
                outcomes.push(self.push_until_refused(push, caller, now)?);
            }
        } else {
            let epoch = self.epoch();
            outcomes = self.hub.push_all(&mut self.store, caller, request, epoch, now)?;
        }
        if self.variant == Variant::TakesAnyKind {
            self.take_any_kind(request, &mut outcomes, now)?;
        }
        let (store, person, bytes) = (&mut self.store, caller.person, self.reply_bytes);
        let mut reply = pull_within(store, person, request, outcomes, now, bytes)?;
        if self.variant == Variant::EarlySwap {
            for pull in &mut reply.pulls {
                if let Pull::Entries(batch) | Pull::Snapshot(batch) = pull {
                    batch.page = None;
                }
            }
        }
        let keys = |device| {
            Ok(DeviceKeys { newest: cipher::key(caller.person, device), older: Vec::new() })
        };
        let told = |days| Terms::of(days, request, cipher::ID, keys);
        reply.lease = self.days.map(told).transpose()?;
        Ok(reply)
    }

    /// The wrong way: the first refusal ends the batch, and its change stays at the head of the queue.
    fn push_until_refused(
        &mut self,
        push: &Push,
        caller: &Caller,
        now: Timestamp,
    ) -> Result<Outcomes, Died> {
        let mut of = Vec::new();
        for change in &push.changes {
            let one = Push { log: push.log, changes: vec![change.clone()], follows: None };
            let outcomes = self.hub.push(&mut self.store, caller, &one, now)?;
            if outcomes.of.iter().any(|(_, outcome)| matches!(outcome, Outcome::Refused(_))) {
                break;
            }
            of.extend(outcomes.of);
        }
        Ok(Outcomes { log: push.log, of })
    }

    /// The wrong way: what belongs in a log of another kind goes in all the same.
    fn take_any_kind(
        &mut self,
        request: &Request,
        outcomes: &mut [Outcomes],
        now: Timestamp,
    ) -> Result<(), Died> {
        for (push, outcomes) in request.push.iter().zip(outcomes) {
            for (change, (_, outcome)) in push.changes.iter().zip(&mut outcomes.of) {
                let state = WriteStore::log_state(&mut self.store, push.log)?;
                let is_refused = *outcome == Outcome::Refused(Refusal::WrongLog);
                let (LogState::Open(head), true) = (state, is_refused) else { continue };
                let entry = Entry {
                    seq: head.next(),
                    received: now,
                    change: change.clone(),
                    paired_by: None,
                };
                self.store.append(push.log, &entry, Audience::Members)?;
                *outcome = Outcome::Accepted(entry.seq);
                self.hub.rolled_back();
            }
        }
        Ok(())
    }

    /// Puts a copy of the store aside.
    pub fn back_up(&mut self) {
        self.backup = Some(self.store.clone());
    }

    /// The copy that a restore would bring back.
    pub fn backup(&self) -> Option<&SimStore> {
        self.backup.as_ref()
    }

    /// Goes on from the copy: another life, in which what was erased stays erased.
    pub fn restore(&mut self) {
        let Some(copy) = &self.backup else { return };
        self.store = copy.clone();
        for log in &self.erased {
            self.store.inner.erase(*log);
        }
        if self.variant != Variant::SilentRestore {
            self.epoch += 1;
        }
        self.store.inner.begin_epoch(self.epoch());
        self.hub.rolled_back();
    }

    /// Erases a log, in the copy, too.
    pub fn erase(&mut self, log: TrajectId) {
        self.erased.insert(log);
        self.store.inner.erase(log);
        if let Some(copy) = &mut self.backup {
            copy.inner.erase(log);
        }
        // What the hub holds folded is a copy as well.
        self.hub.rolled_back();
    }

    /// The life its data are in.
    pub fn epoch(&self) -> Epoch {
        Epoch(self.epoch)
    }

    /// The logs that were erased.
    pub fn erased(&self) -> &BTreeSet<TrajectId> {
        &self.erased
    }

    /// Everything the process and its disk hold, as text to search in.
    pub fn contents(&self) -> String {
        format!("{:?}{:?}{:?}", self.store, self.hub, self.backup)
    }
}

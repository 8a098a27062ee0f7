//! The phone's end: everything one person has on one device. Plans writes for the journal and rounds for the server;
//! does neither itself. Knows no disk, no network, no clock and no screen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::id::{DeviceId, PersonId, TrajectId};
use crate::limits::{INFLATED_BYTES_MAX, PUSH_CHANGES_MAX};
use crate::record::Edit;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::sync::journal::{Rows, Write, key};
use crate::sync::message::{
    Epoch, Have, Held, Outcome, PROTOCOL, Pull, Push, Reply, Request, Rest, digest_of_all,
};
use crate::sync::replica::{Damaged, Parked, Pending, Replica, Waiting, put, read};
use crate::time::Timestamp;
use crate::traject::{Author, Traject};

/// Whose phone this is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    pub person: PersonId,
    pub name: String,
    /// What this person is in the office, if anything.
    pub office: Option<Role>,
    pub device: DeviceId,
    /// Ids this device had before another one turned out to use them too.
    #[serde(default)]
    pub former_devices: Vec<DeviceId>,
    /// The number the next change of this device gets.
    pub next_n: u64,
    pub epoch: Option<Epoch>,
    /// The server's clock minus this device's, in milliseconds, at the last round.
    pub offset_ms: i64,
    /// When the server last answered, by its own clock.
    pub last_round: Option<Timestamp>,
}

/// Everything one person has on one device.
#[derive(Debug, Clone)]
pub struct Phone {
    me: Me,
    logs: BTreeMap<TrajectId, Replica>,
    parked: BTreeMap<(TrajectId, u64), Parked>,
    drafts: BTreeMap<String, String>,
}

/// A change as planned: to be written first, and told to nobody before that.
#[derive(Debug, Clone)]
pub struct Submitted {
    pub n: u64,
    pub writes: Vec<Write>,
    /// The edit that takes it back.
    pub undo: Option<Edit>,
}

/// How much to tell the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Only whether anything changed.
    Glance,
    /// Everything held.
    Whole,
}

/// What a reply brought.
#[derive(Debug, Clone, Default)]
pub struct Received {
    pub writes: Vec<Write>,
    /// Whether to ask again at once.
    pub again: bool,
    /// Whether this device must take a new id: another one uses it.
    pub is_forked: bool,
    /// Changes that were declined in this round.
    pub parked: usize,
}

impl Phone {
    /// A phone that was paired just now.
    pub fn pair(me: Me) -> (Self, Vec<Write>) {
        let writes = vec![put(key::ME.to_owned(), &me)];
        let phone =
            Self { me, logs: BTreeMap::new(), parked: BTreeMap::new(), drafts: BTreeMap::new() };
        (phone, writes)
    }

    /// The phone a journal holds; `None` if it was never paired.
    pub fn load(rows: &Rows) -> Result<Option<Self>, Damaged> {
        let Some(text) = rows.get(key::ME) else { return Ok(None) };
        let (mut phone, _) = Self::pair(read(key::ME, text)?);
        for (row, text) in rows {
            let mut parts = row.splitn(3, '/');
            let (kind, name) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
            match kind {
                "draft" => {
                    drop(phone.drafts.insert(row["draft/".len()..].to_owned(), text.clone()))
                }
                "log" | "pending" | "parked" => {
                    let log = name.parse().map_err(|_| Damaged(row.clone()))?;
                    if kind == "parked" {
                        let parked: Parked = read(row, text)?;
                        phone.parked.insert((log, parked.change.n), parked);
                    } else if !phone.logs.contains_key(&log) {
                        phone.logs.insert(log, Replica::load(log, rows)?);
                    }
                }
                _ => {}
            }
        }
        Ok(Some(phone))
    }

    /// Whose phone this is.
    pub fn me(&self) -> &Me {
        &self.me
    }

    /// The logs on this phone.
    pub fn logs(&self) -> impl Iterator<Item = (TrajectId, &Replica)> {
        self.logs.iter().map(|(log, replica)| (*log, replica))
    }

    /// A traject as its owner sees it.
    pub fn traject(&self, log: TrajectId) -> Option<&Traject> {
        self.logs.get(&log).map(Replica::traject)
    }

    /// One log.
    pub fn replica(&self, log: TrajectId) -> Option<&Replica> {
        self.logs.get(&log)
    }

    /// How many changes the server has not taken in.
    pub fn unsent(&self) -> usize {
        let waiting = |replica: &Replica| {
            let is_unsent = |state| !matches!(state, Waiting::ForEntry(_));
            replica.pending.iter().filter(|pending| is_unsent(pending.state)).count()
        };
        self.logs.values().map(waiting).sum()
    }

    /// The changes that were declined, each with its log.
    pub fn parked(&self) -> impl Iterator<Item = (TrajectId, &Parked)> {
        self.parked.iter().map(|((log, _), parked)| (*log, parked))
    }

    /// Gives up a declined change: its author chose to.
    pub fn discard(&mut self, log: TrajectId, n: u64) -> Vec<Write> {
        self.parked.remove(&(log, n));
        vec![Write::Delete(key::parked(log, n))]
    }

    /// Words someone was typing when they went elsewhere.
    pub fn draft(&self, name: &str) -> Option<&str> {
        self.drafts.get(name).map(String::as_str)
    }

    /// Keeps words that are being typed; empty words are no draft.
    pub fn keep_draft(&mut self, name: &str, text: &str) -> Vec<Write> {
        if text.is_empty() {
            self.drafts.remove(name);
            return vec![Write::Delete(key::draft(name))];
        }
        self.drafts.insert(name.to_owned(), text.to_owned());
        vec![Write::Put(key::draft(name), text.to_owned())]
    }

    /// Makes a change, if the rule book allows it. It shows at once; it counts once `saved` is called.
    pub fn submit(
        &mut self,
        log: TrajectId,
        edit: &Edit,
        device_now: Timestamp,
    ) -> Result<Submitted, Refusal> {
        let author = Author { person: self.me.person, office: self.me.office };
        let nothing = Traject::default();
        let traject = self.logs.get(&log).map_or(&nothing, Replica::traject);
        traject.check(edit, author)?;
        let undo = traject.inverse(edit);
        let n = self.me.next_n;
        self.me.next_n += 1;
        let replica = self.logs.entry(log).or_default();
        let change = Change {
            device: self.me.device,
            n,
            base: replica.header.cursor,
            at: device_now.plus_ms(self.me.offset_ms),
            author: self.me.person,
            edit: edit.encode(),
        };
        let writes = vec![put(key::pending(log, n), &change), put(key::ME.to_owned(), &self.me)];
        replica.add_pending(change);
        Ok(Submitted { n, writes, undo })
    }

    /// The change is on disk: it may be told.
    pub fn saved(&mut self, log: TrajectId, n: u64) {
        let pending = self.logs.get_mut(&log).into_iter().flat_map(|replica| &mut replica.pending);
        for pending in pending.filter(|pending| pending.change.n == n) {
            pending.state = Waiting::ForServer;
        }
    }

    /// The change could not be written: it never was.
    pub fn not_saved(&mut self, log: TrajectId, n: u64) {
        if let Some(replica) = self.logs.get_mut(&log) {
            replica.pending.retain(|pending| pending.change.n != n);
            replica.show_again();
        }
    }

    /// What to send now.
    pub fn request(&self, ask: Ask, device_now: Timestamp) -> Request {
        let push = self.to_push();
        let held: Vec<Held> = self.logs.iter().map(|(log, replica)| replica.held(*log)).collect();
        let have = match ask {
            Ask::Glance if push.is_empty() => Have::Digest(digest_of_all(held)),
            // A log that was opened here is not the server's yet.
            Ask::Glance | Ask::Whole => {
                Have::Each(held.into_iter().filter(|held| held.cursor.0 > 0).collect())
            }
        };
        Request {
            protocol: PROTOCOL,
            device: self.me.device,
            sent: device_now,
            epoch: self.me.epoch,
            have,
            push,
        }
    }

    fn to_push(&self) -> Vec<Push> {
        let (mut changes_left, mut bytes_left) = (PUSH_CHANGES_MAX, INFLATED_BYTES_MAX / 2);
        let mut pushes = Vec::new();
        for (log, replica) in &self.logs {
            let mut changes = Vec::new();
            for pending in &replica.pending {
                let is_told = matches!(pending.state, Waiting::ForServer | Waiting::ForEntry(_));
                let bytes = pending.change.edit.get().len();
                // In order and whole: what does not fit, and all that was made after it, waits a round.
                if pending.state == Waiting::ForDisk || changes_left == 0 || bytes > bytes_left {
                    break;
                }
                if is_told {
                    (changes_left, bytes_left) = (changes_left - 1, bytes_left - bytes);
                    changes.push(pending.change.clone());
                }
            }
            if !changes.is_empty() {
                pushes.push(Push { log: *log, changes });
            }
        }
        pushes
    }

    /// Takes in a reply. Nothing here fails: what the server says of others' work stands.
    pub fn receive(&mut self, reply: Reply, device_now: Timestamp) -> Received {
        let mut received = Received { again: reply.rest != Rest::None, ..Received::default() };
        let is_other_life = self.me.epoch.is_some_and(|epoch| epoch != reply.epoch);
        for outcomes in &reply.outcomes {
            for (n, outcome) in &outcomes.of {
                self.settle_outcome(outcomes.log, *n, *outcome, reply.now, &mut received);
            }
        }
        for pull in reply.pulls {
            self.take_in(pull, is_other_life, reply.now, &mut received);
        }
        for (log, replica) in &mut self.logs {
            replica.settle(*log, &mut received.writes);
        }
        received.again |= !self.to_push().is_empty();
        self.me.epoch = Some(reply.epoch);
        self.me.offset_ms = reply.now.0.saturating_sub(device_now.0);
        self.me.last_round = Some(reply.now);
        received.writes.push(put(key::ME.to_owned(), &self.me));
        received
    }

    /// Goes on under another id, and gives it to the changes whose identity was taken.
    pub fn take_new_identity(&mut self, device: DeviceId) -> Vec<Write> {
        let former = std::mem::replace(&mut self.me.device, device);
        self.me.former_devices.push(former);
        let mut writes = Vec::new();
        for (log, replica) in &mut self.logs {
            let taken = |pending: &&mut Pending| pending.state == Waiting::ForIdentity;
            for pending in replica.pending.iter_mut().filter(taken) {
                writes.push(Write::Delete(key::pending(*log, pending.change.n)));
                (pending.change.device, pending.change.n) = (device, self.me.next_n);
                self.me.next_n += 1;
                pending.state = Waiting::ForServer;
                writes.push(put(key::pending(*log, pending.change.n), &pending.change));
            }
            replica.pending.sort_by_key(|pending| pending.change.n);
        }
        writes.push(put(key::ME.to_owned(), &self.me));
        writes
    }

    fn settle_outcome(
        &mut self,
        log: TrajectId,
        n: u64,
        outcome: Outcome,
        now: Timestamp,
        received: &mut Received,
    ) {
        let Some(replica) = self.logs.get_mut(&log) else { return };
        let Some(at) = replica.pending.iter().position(|pending| pending.change.n == n) else {
            return;
        };
        match outcome {
            Outcome::Accepted(seq) => replica.pending[at].state = Waiting::ForEntry(seq),
            Outcome::TooNew => replica.pending[at].state = Waiting::ForNewerServer,
            Outcome::Forked => {
                replica.pending[at].state = Waiting::ForIdentity;
                received.is_forked = true;
            }
            Outcome::Refused(refusal) => {
                let change = replica.pending.remove(at).change;
                received.writes.push(Write::Delete(key::pending(log, n)));
                self.park(log, change, refusal, now, received);
            }
            Outcome::Gone => {
                replica.pending.remove(at);
                received.writes.push(Write::Delete(key::pending(log, n)));
            }
        }
    }

    fn take_in(
        &mut self,
        pull: Pull,
        is_other_life: bool,
        now: Timestamp,
        received: &mut Received,
    ) {
        let writes = &mut received.writes;
        match pull {
            Pull::Entries(batch) => {
                let (log, sum) = (batch.log, batch.sum);
                let replica = self.logs.entry(log).or_default();
                replica.extend(batch, writes);
                if !replica.agrees(sum) {
                    replica.distrust(log, writes);
                    received.again = true;
                }
            }
            Pull::Snapshot(batch) => {
                let log = batch.log;
                let replica = self.logs.entry(log).or_default();
                let before = if is_other_life { replica.entries().to_vec() } else { Vec::new() };
                replica.replace(batch, writes);
                self.send_again(log, before, writes);
            }
            Pull::Drop(log) => {
                let Some(mut replica) = self.logs.remove(&log) else { return };
                let unsent: Vec<Change> =
                    replica.pending.iter().map(|it| it.change.clone()).collect();
                replica.forget(log, writes);
                for change in unsent {
                    self.park(log, change, Refusal::NotAMember, now, received);
                }
            }
            Pull::Gone(log) => {
                if let Some(mut replica) = self.logs.remove(&log) {
                    replica.forget(log, writes);
                }
                let parked = self.parked.extract_if((log, 0)..=(log, u64::MAX), |_, _| true);
                writes.extend(parked.map(|((log, n), _)| Write::Delete(key::parked(log, n))));
            }
        }
    }

    /// A server restored from a backup may miss what this device had sent: it is sent again, under its old identity.
    fn send_again(
        &mut self,
        log: TrajectId,
        before: Vec<crate::change::Entry>,
        writes: &mut Vec<Write>,
    ) {
        let me = &self.me;
        let is_own = |id: DeviceId| id == me.device || me.former_devices.contains(&id);
        let Some(replica) = self.logs.get_mut(&log) else { return };
        let is_there = |change: &Change, replica: &Replica| {
            let same = |other: &Change| other.device == change.device && other.n == change.n;
            replica.entries().iter().any(|entry| same(&entry.change))
                || replica.pending.iter().any(|pending| same(&pending.change))
        };
        let own = before.into_iter().map(|entry| entry.change).filter(|it| is_own(it.device));
        let missing: Vec<Change> = own.filter(|change| !is_there(change, replica)).collect();
        for change in missing {
            writes.push(put(key::pending(log, change.n), &change));
            replica.add_pending(change);
        }
        for pending in &mut replica.pending {
            pending.state = Waiting::ForServer;
        }
        replica.pending.sort_by_key(|pending| pending.change.n);
    }

    fn park(
        &mut self,
        log: TrajectId,
        change: Change,
        refusal: Refusal,
        now: Timestamp,
        received: &mut Received,
    ) {
        received.parked += 1;
        let n = change.n;
        let parked = Parked { change, refusal, parked: now };
        received.writes.push(put(key::parked(log, n), &parked));
        self.parked.insert((log, n), parked);
    }
}

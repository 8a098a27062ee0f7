//! What a reply does to a phone: outcomes of own changes first, then the news. Knows no disk, no network and no clock.

use super::{Me, Phone, Received};
use crate::change::Change;
use crate::id::{DeviceId, LogId, Seq};
use crate::sorted_map::SortedMap;
use crate::sync::draft;
use crate::sync::journal::{Write, key};
use crate::sync::lease::Lease;
use crate::sync::message::{Epoch, Outcome, Pull, PullStatus, Reply};
use crate::sync::replica::{Pending, Replica, Waiting};
use crate::sync::rows::put;
use crate::time::Timestamp;

impl Me {
    /// Lets a change go on under a name of its own, by which it claims no order. A server that goes back again may miss it,
    /// so that name is one of this phone's, too.
    fn name_by_itself(&mut self, change: &mut Change) {
        change.n = self.next_n;
        change.device = change.name_of_its_own();
        self.next_n += 1;
        self.former_devices.push(change.device);
    }
}

impl Phone {
    /// Takes in a reply. Nothing here fails: what the server says of others' work stands.
    pub fn receive(&mut self, reply: Reply, device_now: Timestamp) -> Received {
        let again = matches!(reply.rest, PullStatus::More | PullStatus::TellEach);
        let mut received = Received { again, ..Received::default() };
        let Reply { epoch, now, .. } = reply;
        self.me.lease = Lease::renew(self.me.lease.take(), reply.lease, device_now);
        let is_new_life = self.me.epoch.is_some_and(|known| known != epoch);
        let is_doubtful = |it: &Replica| is_new_life || it.is_of_other_life(epoch);
        for (log, replica) in self.logs.iter_mut().filter(|(_, it)| is_doubtful(it)) {
            replica.doubt_outcomes();
            replica.carry_queue_over(*log, epoch, &mut received.writes);
        }
        if is_new_life {
            self.unsee_declined(&mut received.writes);
            self.unstage_all(&mut received.writes);
            self.doubt_marks();
        }
        for outcomes in &reply.outcomes {
            for (n, outcome) in &outcomes.of {
                self.settle_outcome(outcomes.log, *n, *outcome, now, &mut received);
            }
        }
        for pull in reply.pulls {
            self.take_in(pull, epoch, &mut received);
        }
        for (log, replica) in self.logs.iter_mut() {
            replica.settle(*log, epoch, &mut received.writes);
        }
        let empty = self.logs.take_where(|_, replica| replica.is_empty());
        received.writes.extend(empty.into_iter().map(|(log, _)| Write::Delete(key::log(log))));
        self.take_back_what_stands(&mut received.writes);
        (self.me.epoch, self.aside, self.left) = (Some(epoch), reply.aside, reply.left);
        self.receive_marks(reply.read, &mut received.writes);
        received.again |= !self.to_push().is_empty();
        self.me.offset_ms = now.0.saturating_sub(device_now.0);
        if !received.again {
            self.me.last_round = Some(now);
        }
        received.writes.push(put(key::ME.to_owned(), &self.me));
        received
    }

    /// Goes on under another id, and gives it to the changes whose identity was taken, and to all that wait under the
    /// former one: its copy goes on under that, too, and did not see them.
    pub fn take_new_identity(&mut self, device: DeviceId) -> Vec<Write> {
        let former = std::mem::replace(&mut self.me.device, device);
        self.me.former_devices.push(former);
        let mut writes = Vec::new();
        for (log, replica) in self.logs.iter_mut() {
            let taken = |pending: &&mut Pending| match pending.state {
                Waiting::ForIdentity => true,
                Waiting::ForServer => pending.change.device == former,
                Waiting::ForDisk | Waiting::ForEntry(_) | Waiting::ForNewerServer => false,
            };
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
        log: LogId,
        n: u64,
        outcome: Outcome,
        now: Timestamp,
        received: &mut Received,
    ) {
        let replica = self.logs.get_mut(&log);
        let at = |it: &Replica| it.pending.iter().position(|pending| pending.change.n == n);
        let Some((replica, at)) = replica.and_then(|it| at(it).map(|at| (it, at))) else {
            return self.settle_asked(log, n, outcome, &mut received.writes);
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
            // Where all this phone had of it is own work, no pull names it.
            Outcome::Gone => self.forget_erased(log, &mut received.writes),
        }
    }

    fn take_in(&mut self, pull: Pull, epoch: Epoch, received: &mut Received) {
        let Some(pull) = self.whole(pull, epoch, received) else { return };
        let writes = &mut received.writes;
        match pull {
            Pull::Entries(batch) => {
                let (log, sum) = (batch.log, batch.sum);
                let replica = self.logs.or_default(log);
                replica.extend(batch, epoch, writes);
                if !replica.agrees(sum) {
                    replica.distrust(log, writes);
                    received.again = true;
                }
            }
            Pull::Snapshot(batch) => {
                let log = batch.log;
                let mut missed = self.made_in_other_life(log, epoch);
                let known = self.logs.get(&log).filter(|it| it.is_of_other_life(epoch));
                if let Some(seen) = known.map(|replica| replica.common_with(&batch)) {
                    self.unread_from(log, seen, writes);
                }
                let replica = self.logs.or_default(log);
                if replica.is_of_other_life(epoch) {
                    let seen = replica.common_with(&batch);
                    if replica.yields_name(self.me.device) {
                        received.is_forked = true;
                        // Which of the two made these is not known: none of them says that it had seen another.
                        let device = self.me.device;
                        let made_so = |it: &&mut Change| it.device == device;
                        for change in missed.iter_mut().filter(made_so) {
                            self.me.name_by_itself(change);
                        }
                    }
                    replica.carry_over(log, seen, writes);
                    let drafts = self.drafts.iter_mut();
                    for (name, draft) in drafts.filter(|(name, _)| draft::log_of(name) == Some(log))
                    {
                        draft.seen = draft.seen.min(seen);
                        writes.push(Write::Put(key::draft(name), draft.row()));
                    }
                    missed.iter_mut().for_each(|change| change.base = change.base.min(seen));
                }
                replica.replace(batch, epoch, writes);
                replica.send_again(log, missed, writes);
                self.try_again(log, writes);
            }
            Pull::Aside(log) => {
                let is_told = |it: &Pending| matches!(it.state, Waiting::ForEntry(_));
                let is_done = |it: &Replica| it.pending.iter().all(is_told);
                if self.logs.get(&log).is_some_and(is_done)
                    && let Some(mut replica) = self.logs.remove(&log)
                {
                    replica.forget(log, writes);
                }
            }
            Pull::Drop(log) => self.let_go(log, epoch, writes),
            Pull::Gone(log) => self.forget_erased(log, writes),
        }
    }

    /// Deletes everything of a log that was erased, own work and words too. That there was one is all that is left to tell.
    pub(super) fn forget_erased(&mut self, log: LogId, writes: &mut Vec<Write>) {
        self.forget_drafts(log, writes);
        self.unstage(log, writes);
        let rejected = self.rejected.take_where(|(of, _), _| *of == log);
        let replica = self.logs.remove(&log);
        if replica.is_some() || !rejected.is_empty() {
            self.me.erased = self.me.erased.saturating_add(1);
        }
        if let Some(mut replica) = replica {
            replica.forget(log, writes);
        }
        writes.extend(rejected.into_iter().map(|((_, n), _)| Write::Delete(key::rejected(log, n))));
    }

    /// Deletes a log that is no longer this person's. What the server has not answered yet is asked after by name, and
    /// declined only so: the answer may be older than it, or an older copy of the server's data may not know the log, or
    /// this member, until others have sent again what it misses.
    fn let_go(&mut self, log: LogId, epoch: Epoch, writes: &mut Vec<Write>) {
        let mut missed = self.made_in_other_life(log, epoch);
        self.forget_drafts(log, writes);
        let Some(replica) = self.logs.get_mut(&log) else { return };
        if replica.is_of_other_life(epoch) {
            replica.carry_over(log, Seq::ZERO, writes);
            missed.iter_mut().for_each(|change| change.base = Seq::ZERO);
        }
        replica.keep_unanswered(log, epoch, writes);
        replica.send_again(log, missed, writes);
    }

    /// Deletes words that were being typed for a log.
    fn forget_drafts(&mut self, log: LogId, writes: &mut Vec<Write>) {
        let drafts = self.drafts.take_where(|name, _| draft::log_of(name) == Some(log));
        writes.extend(drafts.into_iter().map(|(name, _)| Write::Delete(key::draft(&name))));
    }

    /// What this phone made that another life of the server's data had taken in: a restored one may miss it. Some of it
    /// may be the work of a clone, or of this device before it was put back to a backup: sent twice, it stays one.
    fn made_in_other_life(&mut self, log: LogId, epoch: Epoch) -> Vec<Change> {
        let Some(replica) = self.logs.get(&log).filter(|it| it.is_of_other_life(epoch)) else {
            return Vec::new();
        };
        // The latest name first: where two have the same number, the one under the older name gets another.
        let former = self.me.former_devices.iter().rev().copied();
        let devices: Vec<DeviceId> = std::iter::once(self.me.device).chain(former).collect();
        let mut made = replica.made_by(&devices);
        let mut numbers = SortedMap::new();
        let last = made.iter().map(|change| change.n).max().unwrap_or(0);
        self.me.next_n = self.me.next_n.max(last.saturating_add(1));
        for change in &mut made {
            let is_declined = self.rejected.contains_key(&(log, change.n));
            if numbers.insert(change.n, ()).is_some() || is_declined || replica.is_taken(change) {
                // Two changes under one number: this one goes on under a name of its own, and claims no order. The name
                // follows from the number, too: renamed twice, it would else pass for two changes of one device.
                self.me.name_by_itself(change);
            }
        }
        made
    }
}

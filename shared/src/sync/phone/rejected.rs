//! Own changes that were declined: kept until their author chooses, and sent once more where the answer may be another
//! by now. Knows no disk, no network and no clock.

use super::{Phone, Received};
use crate::change::Change;
use crate::id::{LogId, Seq};
use crate::limits::LOGS_MAX;
use crate::refusal::Refusal;
use crate::sync::journal::{Write, key};
use crate::sync::message::{Outcome, Push};
use crate::sync::replica::Rejected;
use crate::sync::rows::put;
use crate::time::Timestamp;

impl Phone {
    /// The changes that were declined, each with its log.
    pub fn rejected(&self) -> impl Iterator<Item = (LogId, &Rejected)> {
        self.rejected.iter().map(|((log, _), rejected)| (*log, rejected))
    }

    /// Gives up a declined change: its author chose to.
    pub fn discard(&mut self, log: LogId, n: u64) -> Vec<Write> {
        self.rejected.remove(&(log, n));
        self.unasked.remove(&(log, n));
        vec![Write::Delete(key::rejected(log, n))]
    }

    pub(super) fn park(
        &mut self,
        log: LogId,
        change: Change,
        refusal: Refusal,
        now: Timestamp,
        received: &mut Received,
    ) {
        received.rejected += 1;
        let n = change.n;
        let rejected = Rejected { change, refusal, parked: now };
        received.writes.push(put(key::rejected(log, n), &rejected));
        self.rejected.insert((log, n), rejected);
    }

    /// A journal does not tell whether it is the latest: it may be a backup, a copy, or what was there before a phone was
    /// killed. So what it calls declined for want of taking part may have been taken in since. Of that, the server is asked
    /// by name, as soon as nothing else is here of its log: an entry that comes first tells so, what waits there does not.
    pub(super) fn doubt_declined(&mut self) {
        let declined = self.rejected.iter().filter(|(_, it)| it.refusal == Refusal::NotAMember);
        self.unasked = declined.map(|(name, _)| (*name, ())).collect();
    }

    /// Adds what is to be asked by name, as far as there is room for.
    pub(super) fn ask_by_name(
        &self,
        pushes: &mut Vec<Push>,
        mut changes_left: usize,
        mut bytes_left: usize,
    ) {
        for (log, n) in self.unasked.keys().filter(|(log, _)| !self.logs.contains_key(log)) {
            let Some(Rejected { change, .. }) = self.rejected.get(&(*log, *n)) else { continue };
            let bytes = change.edit.get().len();
            if changes_left == 0 || bytes > bytes_left {
                return;
            }
            (changes_left, bytes_left) = (changes_left - 1, bytes_left - bytes);
            if pushes.last().is_none_or(|push| push.log != *log) {
                if pushes.len() >= LOGS_MAX {
                    return;
                }
                pushes.push(Push { log: *log, changes: Vec::new(), follows: Some(0) });
            }
            pushes.last_mut().into_iter().for_each(|push| push.changes.push(change.clone()));
        }
    }

    /// What the server says of a change that was asked after by name.
    pub(super) fn settle_asked(
        &mut self,
        log: LogId,
        n: u64,
        outcome: Outcome,
        writes: &mut Vec<Write>,
    ) {
        if self.unasked.remove(&(log, n)).is_none() {
            return;
        }
        match outcome {
            Outcome::Accepted(_) => {
                self.rejected.remove(&(log, n));
                writes.push(Write::Delete(key::rejected(log, n)));
            }
            Outcome::Gone => self.forget_erased(log, writes),
            // Its author takes no part still; or does, and then it goes again once the log is here.
            Outcome::Refused(_) | Outcome::TooNew | Outcome::Forked => {}
        }
    }

    /// Queues what was declined because its author did not take part: now they do.
    pub(super) fn try_again(&mut self, log: LogId, writes: &mut Vec<Write>) {
        let Some(replica) = self.logs.get_mut(&log) else { return };
        let again = self.rejected.take_where(|(of, _), rejected| {
            let is_excluded = rejected.refusal == Refusal::NotAMember;
            *of == log && is_excluded && !replica.is_taken(&rejected.change)
        });
        writes.extend(again.iter().map(|((_, n), _)| Write::Delete(key::rejected(log, *n))));
        replica.send_again(log, again.into_iter().map(|(_, it)| it.change).collect(), writes);
    }

    /// What somebody had seen in one life of the server's data is not told of another: what was declined may go into that.
    pub(super) fn unsee_declined(&mut self, writes: &mut Vec<Write>) {
        for ((log, n), rejected) in
            self.rejected.iter_mut().filter(|(_, it)| it.change.base > Seq::ZERO)
        {
            rejected.change.base = Seq::ZERO;
            writes.push(put(key::rejected(*log, *n), rejected));
        }
    }

    /// Forgets as declined what stands in the log after all: a cloned device brought it when its author was allowed to.
    pub(super) fn take_back_what_stands(&mut self, writes: &mut Vec<Write>) {
        let logs = &self.logs;
        let standing = self.rejected.take_where(|(log, _), rejected| {
            logs.get(log).is_some_and(|replica| replica.holds(&rejected.change))
        });
        writes
            .extend(standing.into_iter().map(|((log, n), _)| Write::Delete(key::rejected(log, n))));
    }
}

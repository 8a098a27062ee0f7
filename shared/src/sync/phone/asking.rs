//! What a phone says to the server: what it has, and what it made and the server does not have. Knows no network.

use super::{Ask, Phone};
use crate::change::Digest;
use crate::id::{LogId, Seq};
use crate::limits::{LOGS_MAX, PUSH_CHANGES_MAX, REQUEST_BYTES_MAX};
use crate::sorted_map::SortedMap;
use crate::sync::draft;
use crate::sync::message::{Have, Held, PROTOCOL, Push, Request, digest_of_all};
use crate::sync::replica::{Replica, Waiting};
use crate::time::Timestamp;

impl Phone {
    /// What to send now.
    pub fn request(&self, ask: Ask, device_now: Timestamp) -> Request {
        let push = self.to_push();
        let epoch = self.me.epoch;
        // A log that was opened here is not the server's until it says so.
        let known = self
            .logs
            .iter()
            .filter(|(log, replica)| replica.is_known_to_server() || self.staged.contains_key(log));
        let mut known: Vec<_> = known.collect();
        // Over the limit, what changed longest ago is named: of that, the server says what it keeps to itself.
        known.sort_by_key(|(_, replica)| replica.changed());
        let held = known.into_iter().map(|(log, replica)| Held {
            staged: self.staged_of(*log),
            ..replica.held(*log, epoch)
        });
        let have = match ask {
            // What was put aside is not summed up: it is named, so that it can be taken away.
            Ask::DigestOnly if push.is_empty() && self.staged.is_empty() => {
                Have::Digest(digest_of_all(held))
            }
            Ask::DigestOnly | Ask::Full => {
                let held = held.take(LOGS_MAX);
                Have::Each(held.chain(self.left_over().take(LOGS_MAX)).collect())
            }
        };
        Request {
            protocol: PROTOCOL,
            person: Some(self.me.person),
            device: self.me.device,
            sent: device_now,
            epoch: self.me.epoch,
            have,
            push,
            wants: self.wants(),
            bears: None,
            read: Some(self.marks_held()),
            key: self.own_key().and_then(|key| key.id),
        }
    }

    /// Logs of which all that is here is what was put aside, was declined or is half typed: asked after, because they may
    /// be erased.
    fn left_over(&self) -> impl Iterator<Item = Held> {
        let typed = self.drafts.keys().filter_map(|name| draft::log_of(name));
        let words = self.rejected.keys().map(|(log, _)| *log).chain(typed);
        let words: SortedMap<LogId, ()> = words.map(|log| (log, ())).collect();
        let words = words.into_iter().map(|(log, ())| log);
        let words = words.filter(|log| !self.staged.contains_key(log));
        let logs = self.staged.keys().copied().chain(words);
        logs.filter(|log| !self.logs.contains_key(log)).map(|log| {
            let (cursor, view, staged) = (Seq::ZERO, Digest::default(), self.staged_of(log));
            Held { log, cursor, view, staged }
        })
    }

    pub(super) fn to_push(&self) -> Vec<Push> {
        // Half of what a request may hold: the edits are most of it, not all.
        let (mut changes_left, mut bytes_left) = (PUSH_CHANGES_MAX, REQUEST_BYTES_MAX / 2);
        let mut pushes = Vec::new();
        // What counts in another life of the server's data waits until this phone knows where it stands there.
        let is_placed =
            |replica: &Replica| self.me.epoch.is_none_or(|epoch| !replica.is_of_other_life(epoch));
        for (log, replica) in self.logs.iter().filter(|(_, replica)| is_placed(replica)) {
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
            if !changes.is_empty() && pushes.len() < LOGS_MAX {
                pushes.push(Push { log: *log, changes, follows: Some(replica.header.own) });
            }
        }
        self.ask_by_name(&mut pushes, changes_left, bytes_left);
        pushes
    }
}

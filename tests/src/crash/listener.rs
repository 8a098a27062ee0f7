//! One who listens while others push and the server dies: must hear each entry once, in order, without a gap. Whether what
//! was heard is still there afterwards, the register says.

use std::collections::BTreeMap;
use std::io;

use shared::id::{Seq, TrajectId};
use shared::sync::message::{Batch, Epoch, Held, Pull};

use super::pusher::{Identity, identity};
use crate::live::member::Member;

/// A listener.
#[derive(Debug)]
pub(super) struct Listener {
    pub(super) member: Member,
    epoch: Option<Epoch>,
    pub(super) ears: Ears,
}

/// What came in, and where each log stands.
#[derive(Debug, Default)]
pub(super) struct Ears {
    held: BTreeMap<TrajectId, Held>,
    pub(super) heard: Vec<(TrajectId, Seq, Identity)>,
    pub(super) wrong: Vec<String>,
}

impl Listener {
    pub(super) fn new(member: Member) -> Self {
        Self { member, epoch: None, ears: Ears::default() }
    }

    /// Listens until the server is gone.
    pub(super) fn listen_on(&mut self) {
        while self.listen().is_ok() {}
    }

    fn listen(&mut self) -> io::Result<()> {
        let mut request = self.member.asking(self.ears.held.values().copied().collect());
        request.epoch = self.epoch;
        let reply = self.member.client.round(&request)?;
        self.epoch = Some(reply.epoch);
        reply.pulls.into_iter().for_each(|pull| self.ears.take_in(pull));
        Ok(())
    }
}

impl Ears {
    fn take_in(&mut self, pull: Pull) {
        let batch = match pull {
            Pull::Entries(batch) => batch,
            Pull::Snapshot(batch) => {
                // Told from the start: to who is new in a log.
                if self.held.remove(&batch.log).is_some_and(|held| held.view == batch.view) {
                    self.wrong.push(format!("all of log {} was told again", batch.log));
                }
                batch
            }
            Pull::Drop(log) | Pull::Aside(log) | Pull::Gone(log) => {
                return self.wrong.push(format!("log {log} was taken away"));
            }
        };
        let Batch { log, view, cursor, entries, .. } = batch;
        let mut last = self.held.get(&log).map_or(Seq::ZERO, |held| held.cursor);
        for entry in entries {
            if entry.seq.0 != last.0 + 1 {
                self.wrong.push(format!("place {} was told after {}", entry.seq.0, last.0));
            }
            last = entry.seq;
            self.heard.push((log, entry.seq, identity(&entry.change)));
        }
        if last != cursor {
            self.wrong.push(format!("told up to {}, said to be up to {}", last.0, cursor.0));
        }
        self.held.insert(log, Held { log, cursor, view, staged: None });
    }
}

#[cfg(test)]
mod tests {
    use shared::change::Digest;
    use shared::id::Id;

    use super::super::register::tests::entry;
    use super::*;

    /// Whether anything is wrong with these batches of one log: places, and up to where it is said to be told.
    fn check(batches: &[(&[u64], u64)]) -> bool {
        let mut ears = Ears::default();
        for (places, cursor) in batches {
            let entries = places.iter().map(|place| entry(*place, *place)).collect();
            let (log, view) = (Id::from_random([3; 16]), Digest::default());
            let (cursor, sum) = (Seq(*cursor), Digest::default());
            ears.take_in(Pull::Entries(Batch { log, view, cursor, entries, sum, page: None }));
        }
        ears.wrong.is_empty()
    }

    #[test]
    fn a_gap_a_repeat_and_a_step_back_are_heard() {
        assert!(check(&[(&[1, 2], 2), (&[], 2), (&[3], 3)]));
        assert!(!check(&[(&[1, 2], 2), (&[4], 4)]), "a gap");
        assert!(!check(&[(&[1, 2], 2), (&[2, 3], 3)]), "a repeat");
        assert!(!check(&[(&[1, 2], 2), (&[], 1)]), "a step back");
        assert!(!check(&[(&[1, 2], 3)]), "a cursor that steps over one");
    }
}

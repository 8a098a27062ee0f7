//! The changes of one push, one after the other: whether they still come of one device, and what became of each. Knows no
//! rule of any record.

use crate::change::Change;
use crate::id::{DeviceId, LogId, Seq};
use crate::sync::message::Outcome;

use super::WriteStore;

/// The changes of one push as they are taken in: what one device made, it made on top of what it made before.
pub(super) struct Line {
    follows: Option<u64>,
    forked: Vec<DeviceId>,
}

impl Line {
    pub(super) fn new(follows: Option<u64>) -> Self {
        Self { follows, forked: Vec::new() }
    }

    /// Whether another device goes under the same name. Its work would pass for seen by who never saw it, and be
    /// replaced unread: so a change that does not follow its own device's last one needs a new name.
    pub(super) fn is_forked<L: WriteStore>(
        &self,
        write_store: &mut L,
        log: LogId,
        change: &Change,
    ) -> Result<bool, L::Error> {
        if self.forked.contains(&change.device) {
            return Ok(true);
        }
        self.follows.map_or(Ok(false), |after| write_store.is_forked(log, change, after))
    }

    /// What stands under another name says nothing of what stands under this one up to its number.
    pub(super) fn goes_on(&mut self, change: &Change, taken: &Taken) {
        match taken {
            Taken::Before(Outcome::Forked) => self.forked.push(change.device),
            Taken::New(_) | Taken::Before(Outcome::Accepted(_)) => {
                self.follows = self.follows.map(|after| after.max(change.n));
            }
            Taken::Elsewhere(_)
            | Taken::Before(Outcome::Refused(_) | Outcome::Gone | Outcome::TooNew) => {}
        }
    }
}

/// What became of a change.
pub(super) enum Taken {
    /// Stored just now.
    New(Seq),
    /// It stands in the log already, under another name.
    Elsewhere(Seq),
    /// Nothing was stored that others see.
    Before(Outcome),
}

impl Taken {
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::New(seq) | Self::Elsewhere(seq) => Outcome::Accepted(*seq),
            Self::Before(outcome) => *outcome,
        }
    }
}

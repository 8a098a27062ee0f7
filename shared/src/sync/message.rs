//! What travels between phone and server in one round. The wire only grows: fields are added, never changed.

use serde::{Deserialize, Serialize};

use crate::change::{Change, Digest, Entry};
use crate::id::{DeviceId, Seq, TrajectId};
use crate::refusal::Refusal;
use crate::role::View;
use crate::time::Timestamp;

/// Version of the protocol this build speaks.
pub const PROTOCOL: u16 = 1;

/// One life of a server's data; restoring a backup begins another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Epoch(pub u64);

/// From the phone: what it has, and what it made. The push is taken in before the pull is answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    pub protocol: u16,
    pub device: DeviceId,
    /// The phone's clock when it sent this.
    pub sent: Timestamp,
    pub epoch: Option<Epoch>,
    pub have: Have,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub push: Vec<Push>,
}

/// What the phone has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Have {
    /// One checksum over all its logs: enough to learn that nothing changed.
    Digest(Digest),
    /// Each log it holds.
    Each(Vec<Held>),
}

/// A log on a phone: up to where, in which view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub log: TrajectId,
    pub cursor: Seq,
    pub view: Digest,
}

/// Changes to one log, in the order they were made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Push {
    pub log: TrajectId,
    pub changes: Vec<Change>,
}

/// From the server: one outcome per change, then what is new for this phone.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Reply {
    pub epoch: Epoch,
    /// The server's clock.
    pub now: Timestamp,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcomes>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pulls: Vec<Pull>,
    #[serde(default, skip_serializing_if = "Rest::is_none")]
    pub rest: Rest,
}

/// Whether the phone should ask again at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    #[default]
    None,
    /// There is more than one reply holds.
    More,
    /// The checksum differs: the phone should name each log.
    TellEach,
}

impl Rest {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks it so")]
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// The outcomes of the changes to one log, by their `n`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcomes {
    pub log: TrajectId,
    pub of: Vec<(u64, Outcome)>,
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It stands in the log, here.
    Accepted(Seq),
    /// It was declined; it never blocks the next.
    Refused(Refusal),
    /// The log was erased.
    Gone,
    /// This server does not know such an edit yet: the phone keeps it.
    TooNew,
    /// Another device used this identity: the phone takes a new one and sends again.
    Forked,
}

/// News of one log.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pull {
    /// What came after the phone's cursor.
    Entries(Batch),
    /// All this phone may see: a new or changed view.
    Snapshot(Batch),
    /// No longer this person's: the phone deletes it.
    Drop(TrajectId),
    /// Erased: the phone deletes it and everything of it that still waits.
    Gone(TrajectId),
}

/// Entries of one log, in order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Batch {
    pub log: TrajectId,
    pub view: Digest,
    /// Where the log ends now; the entries between that are not here are not for this person.
    pub cursor: Seq,
    pub entries: Vec<Entry>,
    /// The sum of the digests of all entries in this view, up to `cursor`.
    pub sum: Digest,
}

impl Held {
    /// What this log adds to the checksum over all.
    pub fn digest(&self) -> Digest {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(self.log.as_bytes());
        bytes[16..24].copy_from_slice(&self.cursor.0.to_le_bytes());
        bytes[24..].copy_from_slice(&self.view.0.to_le_bytes());
        Digest::of(&bytes)
    }
}

/// The checksum over all logs of a phone.
pub fn digest_of_all(held: impl IntoIterator<Item = Held>) -> Digest {
    held.into_iter().fold(Digest::default(), |sum, held| sum.plus(held.digest()))
}

/// What tells one view from another.
pub fn view_digest(view: &View) -> Digest {
    let text = serde_json::to_vec(view).expect("a view has only string keys");
    Digest::of(&text)
}

//! How far people have read: one number per person and log, the highest seen. It is carried in the round, and never an
//! entry. Of somebody else only this much is told: the last of what waits for readers that they have seen. Never when.

use crate::change::Digest;
use crate::id::{LogId, PersonId, Seq};
use crate::wire;

/// How far somebody has read a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReadMark {
    pub log: LogId,
    pub person: PersonId,
    pub seq: Seq,
}

wire::record!(ReadMark { log, person, seq, .. });

impl ReadMark {
    fn digest(&self) -> Digest {
        let mut bytes = [0; 40];
        bytes[..16].copy_from_slice(self.log.as_bytes());
        bytes[16..32].copy_from_slice(self.person.as_bytes());
        bytes[32..].copy_from_slice(&self.seq.0.to_le_bytes());
        Digest::of(&bytes)
    }
}

/// The checksum over read marks, in whatever order.
pub fn digest_of_marks(marks: impl IntoIterator<Item = ReadMark>) -> Digest {
    marks.into_iter().fold(Digest::default(), |sum, mark| sum.plus(mark.digest()))
}

/// From the phone: what it knows of read marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarksHeld {
    /// The checksum over all it holds, its own person's and others'.
    pub sum: Digest,
    /// How far its person has read since the server was told.
    pub raised: Vec<Raised>,
}

wire::record!(MarksHeld { sum, raised?, .. });

/// How far the asking person has read a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raised {
    pub log: LogId,
    pub seq: Seq,
}

wire::record!(Raised { log, seq, .. });

/// From the server, to a phone that tells what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarksTold {
    /// What the phone holds, by its checksum, is what there is.
    Same(Digest),
    /// All that this person may know.
    All(Vec<ReadMark>),
}

wire::choice!(MarksTold {
    "same" => Same(it),
    "all" => All(it),
});

impl MarksTold {
    /// The answer to a phone that holds these.
    pub fn to(held: &MarksHeld, marks: Vec<ReadMark>) -> Self {
        if digest_of_marks(marks.iter().copied()) == held.sum {
            Self::Same(held.sum)
        } else {
            Self::All(marks)
        }
    }
}

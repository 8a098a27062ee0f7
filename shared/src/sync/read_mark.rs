//! How far people have read a log, in two numbers that only rise: one of what awaits readers (talks, and what is signed under
//! them), one of all else. They are carried in the round, and never an entry. Of somebody else only the first is told, and
//! never when.

use crate::change::Digest;
use crate::id::{LogId, PersonId, Seq};
use crate::wire;

/// Up to where somebody has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct ReadUpTo {
    /// Everything up to here that is of no talk. Of others: zero.
    pub seq: Seq,
    /// The last they have seen of a talk.
    pub talks: Seq,
}

wire::record!(ReadUpTo { seq, talks, .. });

impl ReadUpTo {
    /// The larger of each.
    #[must_use]
    pub fn raised_to(self, other: Self) -> Self {
        Self { seq: self.seq.max(other.seq), talks: self.talks.max(other.talks) }
    }

    /// The smaller of each.
    #[must_use]
    pub fn common_with(self, other: Self) -> Self {
        Self { seq: self.seq.min(other.seq), talks: self.talks.min(other.talks) }
    }

    /// Never beyond a place.
    #[must_use]
    pub fn within(self, end: Seq) -> Self {
        Self { seq: self.seq.min(end), talks: self.talks.min(end) }
    }
}

/// How far somebody has read a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReadMark {
    pub log: LogId,
    pub person: PersonId,
    pub up_to: ReadUpTo,
}

wire::record!(ReadMark { log, person, up_to, .. });

impl ReadMark {
    fn digest(&self) -> Digest {
        let mut bytes = [0; 48];
        bytes[..16].copy_from_slice(self.log.as_bytes());
        bytes[16..32].copy_from_slice(self.person.as_bytes());
        bytes[32..40].copy_from_slice(&self.up_to.seq.0.to_le_bytes());
        bytes[40..].copy_from_slice(&self.up_to.talks.0.to_le_bytes());
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
    pub up_to: ReadUpTo,
}

wire::record!(Raised { log, up_to, .. });

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

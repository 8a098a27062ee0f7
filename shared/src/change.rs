//! Changes as their author made them, and entries as a log holds them. Knows no kind of record: an edit is text here.

use std::hash::Hasher;

use twox_hash::XxHash64;

use crate::id::{DeviceId, Id, PersonId, Seq};
use crate::time::Timestamp;
use crate::wire::{self, Raw, Reader, Wire, Writer, hex};

/// One change by one person on one device.
///
/// `device` and `n` are its identity. `base` is the last entry its author had applied, which is all
/// that is needed to tell later from at-the-same-time. `at` is for display and ties only.
#[derive(Debug, Clone)]
pub struct Change {
    pub device: DeviceId,
    pub n: u64,
    pub base: Seq,
    pub at: Timestamp,
    pub author: PersonId,
    /// The edit byte for byte as its author's version of Opstap wrote it.
    pub edit: Raw,
    /// Of an edit by which its author stands for words: the digest of those they had before them. In no sum: phones of
    /// before it was told work out the same.
    pub promised: Option<Digest>,
}

// What is mostly absent stands last: in between, all that follows would be looked up.
wire::record!(Change { device, n, base, at, author, edit, promised?, .. });

/// A change with its place in a log and the time the server took it in.
#[derive(Debug, Clone)]
pub struct Entry {
    pub seq: Seq,
    pub received: Timestamp,
    pub change: Change,
    /// Who paired the phone that brought it, where that was someone else, less than a day before. Of signatures alone, and
    /// in no sum: phones of before it was told work out the same.
    pub paired_by: Option<PersonId>,
}

wire::record!(Entry { seq, received, change, paired_by?, .. });

/// Who wrote something, when, and what they had seen: what a record keeps of its change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub author: PersonId,
    pub device: DeviceId,
    pub n: u64,
    pub base: Seq,
    /// The time that counts: the author's, but never later than the server took it in.
    pub at: Timestamp,
    /// Empty while the change waits on its author's device.
    pub seq: Option<Seq>,
}

impl Stamp {
    /// Whether the author of this one had seen `other` when writing.
    pub fn has_seen(&self, other: &Self) -> bool {
        let was_applied = other.seq.is_some_and(|seq| seq <= self.base);
        was_applied || (other.device == self.device && other.n < self.n)
    }

    /// Sorts earlier before later: time first, then place in the log; the unsent comes last.
    pub fn order(&self) -> (Timestamp, Seq, u64) {
        (self.at, self.seq.unwrap_or(Seq(u64::MAX)), self.n)
    }
}

impl Change {
    /// The stamp of a change that waits on its author's device.
    pub fn pending_stamp(&self) -> Stamp {
        let Self { device, n, base, at, author, .. } = *self;
        Stamp { author, device, n, base, at, seq: None }
    }

    /// Whether both say the same: by the same author, of the same time, word for word. The name a change goes under
    /// (device and number) and what it had seen may differ: a cloned device takes a new name, a restored server
    /// counts anew, and what was said once stays one change. Two numbers of one device are two changes.
    pub fn same_content(&self, other: &Self) -> bool {
        let is_next = self.device == other.device && self.n != other.n;
        let is_of_one = !is_next && (self.author, self.at) == (other.author, other.at);
        is_of_one && self.edit.get() == other.edit.get()
    }

    /// A hash of what two changes have in common that say the same: equal for those, and hardly ever for others.
    pub(crate) fn content_digest(&self) -> Digest {
        let mut hash = XxHash64::with_seed(3);
        hash.write(self.author.as_bytes());
        hash.write(&self.at.0.to_le_bytes());
        hash.write(self.edit.get().as_bytes());
        Digest(hash.finish())
    }

    /// A device that made this change and nothing else: a name that follows from what it says and under which number.
    pub(crate) fn name_of_its_own(&self) -> DeviceId {
        let (whole, device) = (self.digest(), Digest::of(self.device.as_bytes()));
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&whole.0.to_le_bytes());
        bytes[8..].copy_from_slice(&device.0.to_le_bytes());
        Id::from_random(bytes)
    }

    /// A hash of everything its author set: equal for a repeat, different for a cloned device's change.
    pub fn digest(&self) -> Digest {
        let mut hash = XxHash64::with_seed(0);
        hash.write(self.device.as_bytes());
        hash.write(&self.n.to_le_bytes());
        hash.write(&self.base.0.to_le_bytes());
        hash.write(&self.at.0.to_le_bytes());
        hash.write(self.author.as_bytes());
        hash.write(self.edit.get().as_bytes());
        Digest(hash.finish())
    }
}

/// What an entry takes on the wire beside its edit, about: ids, numbers, times and their names.
const ENTRY_BYTES: usize = 230;

impl Entry {
    /// About what it takes on the wire.
    pub fn bytes(&self) -> usize {
        self.change.edit.get().len() + ENTRY_BYTES
    }

    /// The stamp of a change with its place in the log.
    pub fn stamp(&self) -> Stamp {
        let pending = self.change.pending_stamp();
        Stamp { at: pending.at.min(self.received), seq: Some(self.seq), ..pending }
    }

    /// A hash of the change, its place and its time. The sum of these over a view is the view's checksum.
    pub fn digest(&self) -> Digest {
        self.digest_with(self.change.digest())
    }

    /// The same, where the digest of the change is known already.
    pub fn digest_with(&self, change: Digest) -> Digest {
        entry_digest(self.seq, self.received, change)
    }
}

/// The digest of an entry, of which no more than this is known.
pub fn entry_digest(seq: Seq, received: Timestamp, change: Digest) -> Digest {
    let mut hash = XxHash64::with_seed(1);
    hash.write(&seq.0.to_le_bytes());
    hash.write(&received.0.to_le_bytes());
    hash.write(&change.0.to_le_bytes());
    Digest(hash.finish())
}

/// A 64-bit checksum (not a secret, not a signature). On the wire: 16 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Digest(pub u64);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hash = XxHash64::with_seed(2);
        hash.write(bytes);
        Self(hash.finish())
    }

    /// Adds one more to a sum in which the order of adding does not matter.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// Takes one off again.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }
}

impl Wire for Digest {
    fn write(&self, out: &mut Writer) {
        out.text(&hex::encode(&self.0.to_be_bytes()));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let bytes = hex::decode(&from.text());
        Self(u64::from_be_bytes(from.expect_some(bytes)))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::wire::Schemas) -> crate::wire::Schema {
        crate::wire::Schemas::hexadecimal(Some(8))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::id::Id;

    /// The stamp of device `device`, taken in as `seq`, by an author who had applied up to `base`.
    pub(crate) fn stamp(device: u8, seq: u64, base: u64, minute: i64) -> Stamp {
        Stamp {
            author: Id::from_random([device; 16]),
            device: Id::from_random([device; 16]),
            n: seq,
            base: Seq(base),
            at: Timestamp(minute * 60_000),
            seq: Some(Seq(seq)),
        }
    }

    #[test]
    fn an_edit_keeps_its_bytes_on_the_wire() {
        let text = r#"{"device":"00000000000040008000000000000001","n":1,"base":0,"at":5,"author":"00000000000040008000000000000002","edit":{"later": [1,  2]}}"#;
        let change: Change = wire::decode(text).expect("a change");
        assert_eq!(change.edit.get(), r#"{"later": [1,  2]}"#);
        assert_eq!(wire::encode(&change), text);
    }
}

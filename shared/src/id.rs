//! Identities: a 128-bit value that says what it identifies. Knows nothing of where its bits come from.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::wire::{self, Reader, Wire, Writer, hex};

/// An identity of a `T`. On the wire: 32 hexadecimal digits.
pub struct Id<T>([u8; 16], PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// Makes an id of 16 random bytes; the caller brings the chance. Six bits say so, as in a UUID of version 4.
    pub fn from_random(mut bytes: [u8; 16]) -> Self {
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Self(bytes, PhantomData)
    }

    /// The id of these very bytes, as [`Id::as_bytes`] gave them: no bit is changed.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes, PhantomData)
    }

    /// The 16 bytes, for storage and for seeds derived from it.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// What stands in a text where an id should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: expected 32 hexadecimal digits")]
pub struct NotAnId;

impl<T> FromStr for Id<T> {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        hex::decode(text).map(|bytes| Self(bytes, PhantomData)).ok_or(NotAnId)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0))
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(&self.0[..4]))
    }
}

impl<T> Wire for Id<T> {
    fn write(&self, out: &mut Writer) {
        out.text(&hex::encode(&self.0));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let bytes = hex::decode(&from.text());
        Self(from.expect_some(bytes), PhantomData)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::wire::Schemas) -> crate::wire::Schema {
        crate::wire::Schemas::hexadecimal(Some(16))
    }
}

// Written out, because derives would ask the same of `T`, which is only a name here.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// Someone who uses Opstap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Person {}
/// One phone or browser of one person.
#[derive(Debug)]
pub enum Device {}

/// What entries stand in, one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Log {}

/// Where a candidate learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Workplace {}

/// A person.
pub type PersonId = Id<Person>;
/// A device.
pub type DeviceId = Id<Device>;
/// A log: a traject's, a person's own, an employer's, or the office's.
pub type LogId = Id<Log>;
/// The log of a traject.
pub type TrajectId = LogId;

impl LogId {
    /// The log that is this person's own: it follows from who they are, so that each of their phones means the same one.
    pub fn of_person(person: PersonId) -> Self {
        let mut bytes = *person.as_bytes();
        bytes[6] = bytes[6] & 0x0f | OWN_VERSION;
        Self::from_bytes(bytes)
    }

    /// The log of the office. There is one wherever data is kept together, so each phone means the same one.
    pub const OFFICE: Self =
        Self([0, 0, 0, 0, 0, 0, OFFICE_VERSION, 0, 0x80, 0, 0, 0, 0, 0, 0, 0], PhantomData);

    /// Whether chance made it, as it makes all but those that follow from what they are of.
    pub fn is_by_chance(&self) -> bool {
        !self.is_of_person() && *self != Self::OFFICE
    }

    /// Whose own log it is, if it is somebody's: the other way round.
    pub fn owner(&self) -> Option<PersonId> {
        let mut bytes = *self.as_bytes();
        bytes[6] = bytes[6] & 0x0f | PERSON_VERSION;
        self.is_of_person().then(|| Id::from_bytes(bytes))
    }

    /// Whether it can only be somebody's own.
    pub fn is_of_person(&self) -> bool {
        self.as_bytes()[6] & 0xf0 == OWN_VERSION
    }
}

/// The version of an id that chance made, as all people have.
const PERSON_VERSION: u8 = 0x40;
/// The version of an id that follows from another, as in a UUID of version 8. By chance none gets it.
const OWN_VERSION: u8 = 0x80;
/// The version of the one id that stands for the office. It is no version of a UUID, and by chance none gets it either.
const OFFICE_VERSION: u8 = 0xf0;

/// Place of an entry in one log: 1 for the first; 0 stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Seq(pub u64);

wire::inner!(Seq);

impl Seq {
    /// Before the first entry.
    pub const ZERO: Self = Self(0);

    /// The number that follows.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

//! What travels between phone and server in one round. The wire only grows: fields are added, never changed.

use crate::change::{Change, Digest, Entry};
use crate::id::{DeviceId, LogId, PersonId, Seq};
use crate::limits::REPLY_BYTES_FIRST;
use crate::refusal::Refusal;
use crate::role::View;
use crate::sync::device_key::{DeviceKey, DeviceKeys, Key, KeyId};
use crate::sync::read_mark::{MarksHeld, MarksTold, Raised};
use crate::time::Timestamp;
use crate::wire::{self, IsEmpty};

/// Version of the protocol this build speaks. The second has pages, and more logs on a device; the third the logs of
/// employers and of the office; the fourth those of cohorts; the fifth keys that change.
pub const PROTOCOL: u16 = 5;
/// From this one on a phone knows the logs of employers and of the office.
pub const OFFICE_PROTOCOL: u16 = 3;
/// From this one on a phone knows the logs of cohorts.
pub const COHORT_PROTOCOL: u16 = 4;
/// From this one on a phone takes another key than it has, and opens with one of before.
pub const KEYS_PROTOCOL: u16 = 5;
/// The protocol of the first release.
pub const FIRST_PROTOCOL: u16 = 1;

/// One life of a server's data; restoring a backup begins another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Epoch(pub u64);

wire::inner!(Epoch);

/// From the phone: what it has, and what it made. The push is taken in before the pull is answered.
#[derive(Debug, Clone)]
pub struct Request {
    pub protocol: u16,
    /// Whose phone this is: a browser may have let another in since. Phones of before this was asked do not say.
    pub person: Option<PersonId>,
    pub device: DeviceId,
    /// The phone's clock when it sent this.
    pub sent: Timestamp,
    pub epoch: Option<Epoch>,
    pub have: Have,
    pub push: Vec<Push>,
    pub wants: Wants,
    /// How many bytes of entries the reply may hold, where that is less than usual: transfers failed of late.
    pub bears: Option<u32>,
    /// Absent from a phone that knows no read marks.
    pub read: Option<MarksHeld>,
    /// Which key it closes with, if it was told which that is.
    pub key: Option<KeyId>,
}

wire::record!(Request {
    protocol, person?, device, sent, epoch, have, push?, wants?, bears?, read?, key?, ..
});

impl Request {
    /// The first of a phone that was paired just now and has nothing yet.
    pub fn of_new_phone(person: PersonId, device: DeviceId, sent: Timestamp) -> Self {
        Self {
            protocol: PROTOCOL,
            person: Some(person),
            device,
            sent,
            epoch: None,
            have: Have::Each(Vec::new()),
            push: Vec::new(),
            wants: Wants::Key,
            bears: u32::try_from(REPLY_BYTES_FIRST).ok(),
            read: Some(MarksHeld::default()),
            key: None,
        }
    }

    /// How far its person has read since the server was told.
    pub fn raised(&self) -> &[Raised] {
        self.read.as_ref().map_or(&[], |held| &held.raised)
    }

    /// Whether it could be that of any phone of this person that has nothing yet.
    pub fn has_nothing(&self) -> bool {
        let holds_none = matches!(&self.have, Have::Each(held) if held.is_empty());
        holds_none && self.epoch.is_none() && self.push.is_empty() && self.raised().is_empty()
    }
}

/// What a phone asks for beside the news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wants {
    #[default]
    Nothing,
    /// The key it closes with, or opens.
    Key,
}

wire::string_enum!(Wants { Nothing = "nothing", Key = "key" });

impl IsEmpty for Wants {
    fn is_empty(&self) -> bool {
        *self == Self::Nothing
    }
}

/// What the phone has.
#[derive(Debug, Clone)]
pub enum Have {
    /// One checksum over all its logs: enough to learn that nothing changed.
    Digest(Digest),
    /// Each log it holds.
    Each(Vec<Held>),
}

wire::choice!(Have {
    "digest" => Digest(it),
    "each" => Each(it),
});

/// A log on a phone: up to where, in which view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    pub log: LogId,
    pub cursor: Seq,
    pub view: Digest,
    /// What the phone has put aside of what comes next.
    pub staged: Option<Staged>,
}

wire::record!(Held { log, cursor, view, staged?, .. });

/// Pages of a log that a phone has put aside until the last is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staged {
    pub view: Digest,
    /// What they go on from: nothing at all, or what the phone holds.
    pub from: Seq,
    /// How far they have come.
    pub cursor: Seq,
    /// Where they end.
    pub until: Seq,
}

wire::record!(Staged { view, from, cursor, until, .. });

/// Changes to one log, in the order they were made.
#[derive(Debug, Clone)]
pub struct Push {
    pub log: LogId,
    pub changes: Vec<Change>,
    /// The number of the last change of its own that this phone knows to stand in this log: between that one and the
    /// first here it made none. Absent from a phone that does not tell.
    pub follows: Option<u64>,
}

wire::record!(Push { log, changes, follows?, .. });

/// From the server: one outcome per change, then what is new for this phone.
#[derive(Debug, Clone)]
pub struct Reply {
    pub epoch: Epoch,
    /// The server's clock.
    pub now: Timestamp,
    pub outcomes: Vec<Outcomes>,
    pub pulls: Vec<Pull>,
    pub rest: PullStatus,
    /// How many logs of this person stay with the server: a phone holds only so many, those that changed last.
    pub aside: u32,
    /// Of how many logs more is to come after this reply.
    pub left: u32,
    /// How long this phone may be away. Absent from a server that knows no leases.
    pub lease: Option<Terms>,
    /// What this person should know of phones. Absent where that is nothing.
    pub phones: Option<PhoneNews>,
    /// Read marks, to a phone that tells what it holds of them.
    pub read: Option<MarksTold>,
}

wire::record!(Reply {
    epoch, now, outcomes?, pulls?, rest?, aside?, left?, lease?, phones?, read?, ..
});

/// What somebody should know of phones: it is told in every reply until they say what they find of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PhoneNews {
    /// Phones of their own that came in while this one was in use, and that nobody on this one has seen.
    pub joined: Vec<Joined>,
    /// Invites that wait for whether they find them good.
    pub asked: Vec<Asked>,
}

wire::record!(PhoneNews { joined?, asked?, .. });

impl PhoneNews {
    /// As a reply tells it.
    pub fn said(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

/// A phone that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    pub device: DeviceId,
    /// What kind of browser it is; may be empty.
    pub label: String,
    pub paired: Timestamp,
    /// What whoever let it in is called; empty, where that was the server's own command.
    pub maker: String,
    /// As a member of what.
    pub log: Option<LogId>,
}

wire::record!(Joined { device, label?, paired, maker?, log?, .. });

/// An invite that waits for consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its number on the server.
    pub invite: u64,
    /// Whose phone it is to be.
    pub person: PersonId,
    pub name: String,
    /// What whoever wants to let it in is called.
    pub maker: String,
    pub made: Timestamp,
}

wire::record!(Asked { invite, person, name?, maker?, made, .. });

/// How long a phone may be away, as each answer of the server says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub days: u32,
    /// For who asks, and for who has another.
    pub key: Option<DeviceKey>,
    /// For who asks: keys of before that this phone may have closed with, the latest first.
    pub older: Vec<Key>,
}

wire::record!(Terms { days, key?, older?, .. });

impl Terms {
    /// What this request is told; `newest` is the key that counts now, and `keys` the server's way to all keys of a device
    /// of who asks.
    pub fn of<E>(
        days: u32,
        request: &Request,
        newest: KeyId,
        keys: impl FnOnce(DeviceId) -> Result<DeviceKeys, E>,
    ) -> Result<Self, E> {
        let (device, is_asked) = (request.device, request.wants == Wants::Key);
        let takes_another = request.protocol >= KEYS_PROTOCOL;
        if !is_asked && (!takes_another || request.key == Some(newest)) {
            return Ok(Self { days, key: None, older: Vec::new() });
        }
        let keys = keys(device)?;
        // A phone of before tries one key, and has the first it was ever told.
        let (key, id, older) = if takes_another {
            (keys.newest, Some(newest), if is_asked { keys.older } else { Vec::new() })
        } else {
            (keys.oldest(), None, Vec::new())
        };
        Ok(Self { days, key: Some(DeviceKey { device, key, id }), older })
    }
}

/// Whether the phone should ask again at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PullStatus {
    #[default]
    None,
    /// There is more than one reply holds.
    More,
    /// The checksum differs: the phone should name each log.
    TellEach,
    /// What is left is told to newer apps alone. To phones of the first protocol this word is none, so that they say
    /// that they are too old.
    Update,
}

wire::string_enum!(PullStatus { None = "none", More = "more", TellEach = "tell_each", Update = "update" });

impl IsEmpty for PullStatus {
    fn is_empty(&self) -> bool {
        *self == Self::None
    }
}

/// The outcomes of the changes to one log, by their `n`.
#[derive(Debug, Clone)]
pub struct Outcomes {
    pub log: LogId,
    pub of: Vec<(u64, Outcome)>,
}

wire::record!(Outcomes { log, of, .. });

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

wire::choice!(Outcome {
    "accepted" => Accepted(it),
    "refused" => Refused(it),
    "gone" => Gone,
    "too_new" => TooNew,
    "forked" => Forked,
});

/// News of one log.
#[derive(Debug, Clone)]
pub enum Pull {
    /// What came after the phone's cursor.
    Entries(Batch),
    /// All this phone may see: a new or changed view.
    Snapshot(Batch),
    /// No longer this person's: the phone deletes it.
    Drop(LogId),
    /// Still this person's, but there are so many that changed later: the phone deletes it once nothing of it waits.
    Aside(LogId),
    /// Erased: the phone deletes it and everything of it that still waits.
    Gone(LogId),
}

wire::choice!(Pull {
    "entries" => Entries(it),
    "snapshot" => Snapshot(it),
    "drop" => Drop(it),
    "aside" => Aside(it),
    "gone" => Gone(it),
});

/// Entries of one log, in order.
#[derive(Debug, Clone)]
pub struct Batch {
    pub log: LogId,
    pub view: Digest,
    /// How far this reaches; the entries between that are not here are not for this person.
    pub cursor: Seq,
    pub entries: Vec<Entry>,
    /// The sum of the digests of all entries in this view, up to `cursor`. Of pages, only the last has it.
    pub sum: Digest,
    /// Where this is one page of what is too much for one reply.
    pub page: Option<Page>,
}

wire::record!(Batch { log, view, cursor, entries, sum, page?, .. });

/// A part of a log, in pages: what comes after one place, of all up to another, where the log ended when the first page
/// was made. The last page is the one that reaches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    pub after: Seq,
    pub until: Seq,
}

wire::record!(Page { after, until, .. });

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
    Digest::of(wire::encode(view).as_bytes())
}

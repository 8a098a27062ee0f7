//! What can be asked about the people of the office.

use std::path::PathBuf;

use chrono::NaiveDate;
use shared::id::{DeviceId, LogId, PersonId};
use shared::role::StaffRole;

use crate::http::Origin;

/// `opstap invite`.
#[derive(Debug)]
pub struct Invite {
    pub data: PathBuf,
    pub whom: Whom,
    pub origin: Origin,
}

/// Who is invited.
#[derive(Debug, PartialEq, Eq)]
pub enum Whom {
    New {
        name: String,
        role: StaffRole,
        namesakes: Namesakes,
    },
    /// Somebody who is there, on a new phone; with another role, if one is said.
    Known {
        person: PersonId,
        role: Option<StaffRole>,
    },
}

/// What becomes of it that somebody of such a name is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namesakes {
    /// It is said who.
    AreNamed,
    /// This is another.
    AreOthers,
}

/// `opstap people`.
#[derive(Debug)]
pub struct People {
    pub data: PathBuf,
}

/// `opstap devices`.
#[derive(Debug)]
pub struct Devices {
    pub data: PathBuf,
    pub person: PersonId,
}

/// `opstap sign-out`.
#[derive(Debug)]
pub struct SignOut {
    pub data: PathBuf,
    pub phones: Phones,
}

/// Which phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phones {
    One(DeviceId),
    AllOf(PersonId),
}

/// `opstap retire`, and `opstap join`, by which what stands under one name goes to the other.
#[derive(Debug)]
pub struct Retire {
    pub data: PathBuf,
    pub person: PersonId,
    pub to: Option<PersonId>,
}

/// `opstap hand-over`.
#[derive(Debug)]
pub struct HandOver {
    pub data: PathBuf,
    pub person: PersonId,
    pub to: PersonId,
    /// Which logs; all, if none is said.
    pub logs: Vec<LogId>,
    pub until: Option<NaiveDate>,
}

/// `opstap give-back`.
#[derive(Debug)]
pub struct GiveBack {
    pub data: PathBuf,
    /// What `opstap people` numbers it by.
    pub number: u64,
}

/// `opstap person alike`.
#[derive(Debug)]
pub struct Alike {
    pub data: PathBuf,
    /// What is in their names; nothing for all whose names are one.
    pub words: String,
}

/// `opstap person`.
#[derive(Debug)]
pub struct Person {
    pub data: PathBuf,
    pub person: PersonId,
    pub deed: PersonDeed,
}

/// What becomes of what is kept of somebody.
#[derive(Debug)]
pub enum PersonDeed {
    Export {
        to: PathBuf,
    },
    Erase,
    /// By what they are to be known at their first log-in by an account: a mail address, or a provider's name for them.
    KnownBy(String),
    /// They are this person, too, and go on as them.
    Join {
        into: PersonId,
    },
    /// They are two again.
    Separate,
}

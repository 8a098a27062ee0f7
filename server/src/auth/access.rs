//! The record of who let whom in and out: what the law on personal data asks to be able to show. No texts, no addresses.

use shared::id::{DeviceId, PersonId};
use shared::time::Timestamp;

use super::execute;
use crate::store::database::{self, Connection};

/// Something worth a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Invited,
    Paired,
    Revoked,
    SignedOut,
    Replaced,
    /// By an account of their work, elsewhere.
    LoggedIn,
    /// There they were logged out, and so here.
    LoggedOut,
    /// What an account is known by was said, or taken back.
    LoginSaid,
    LoginEnded,
    /// A passkey was added, taken back by its person, or let them in; or somebody showed by one who they are.
    PasskeyAdded,
    PasskeyRemoved,
    PasskeyUsed,
    PasskeyShown,
    /// All of somebody's were taken back.
    PasskeysEnded,
    Withdrawn,
    Consented,
    /// A role in the office was given, or another one.
    RoleGiven,
    RoleEnded,
    /// What this person looks after went to another, for good or for a while.
    HandedOver,
    /// They took it over, or gave it back.
    TookOver,
    GaveBack,
    /// They turned out to be another person, too, and go on as that; or another did, and goes on as them.
    Joined,
    JoinedInto,
    /// The two are two again.
    Separated,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Paired => "paired",
            Self::Revoked => "revoked",
            Self::SignedOut => "signed_out",
            Self::Replaced => "replaced",
            Self::LoggedIn => "logged_in",
            Self::LoggedOut => "logged_out",
            Self::LoginSaid => "login_said",
            Self::LoginEnded => "login_ended",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
            Self::PasskeyUsed => "passkey_used",
            Self::PasskeyShown => "passkey_shown",
            Self::PasskeysEnded => "passkeys_ended",
            Self::Withdrawn => "withdrawn",
            Self::Consented => "consented",
            Self::RoleGiven => "role_given",
            Self::RoleEnded => "role_ended",
            Self::HandedOver => "handed_over",
            Self::TookOver => "took_over",
            Self::GaveBack => "gave_back",
            Self::Joined => "joined",
            Self::JoinedInto => "joined_into",
            Self::Separated => "separated",
        }
    }
}

/// One line.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub at: Timestamp,
    pub what: What,
    /// Who did it; nothing for who sits at the server itself.
    pub actor: Option<PersonId>,
    pub person: PersonId,
    pub device: Option<DeviceId>,
}

/// Notes what somebody did themselves, and on which phone.
pub fn note_own(
    connection: &Connection,
    what: What,
    (person, device): (PersonId, DeviceId),
    now: Timestamp,
) -> database::Result<()> {
    note(connection, Line { at: now, what, actor: Some(person), person, device: Some(device) })
}

/// Adds a line.
pub fn note(connection: &Connection, line: Line) -> database::Result<()> {
    let Line { at, what, actor, person, device } = line;
    let actor = actor.map(|actor| *actor.as_bytes());
    let device = device.map(|device| *device.as_bytes());
    let values = (at.0, what.name(), actor, person.as_bytes(), device);
    execute(connection, include_str!("note.sql"), values).map(drop)
}

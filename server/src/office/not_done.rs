//! Why something was not done, as data: then nothing of it was.

use std::fmt;

use shared::id::{LogId, PersonId};
use shared::refusal::Refusal;
use shared::role::StaffRole;
use shared::wire::StringEnum;

use crate::store::StoreError;
use crate::store::database;

/// A log, as people call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub log: LogId,
    /// The candidate, or the employer.
    pub name: String,
}

/// Somebody of the office, or who was, of a name that somebody else is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namesake {
    pub person: PersonId,
    pub name: String,
    /// Nothing, where it ended.
    pub office: Option<StaffRole>,
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotDone {
    #[error("nobody and nothing of the office goes by that id")]
    NotFound,
    #[error("this is not among what they look after")]
    NotTheirs,
    #[error("nobody takes over from themselves")]
    Oneself,
    #[error("only a coach of the office takes trajecten over")]
    NotACoach,
    #[error("who looks after the whole office last stays: give somebody else that role first")]
    LastManager,
    #[error("nobody looks after the whole office yet: invite a manager first")]
    NobodyManages,
    #[error("the last day of standing in is past, or none that can be meant")]
    PastDay,
    #[error("they have no role in the office any more: say --role to give one again")]
    NoRole,
    #[error("a name has 1 to 200 characters")]
    NoName,
    #[error("of such a name there is already: {}", listed(.0))]
    NameAlike(Vec<Namesake>),
    #[error("who has that role does not look after these: hand them over first\n{}", lines(.0))]
    LooksAfter(Vec<About>),
    #[error("nobody else looks after these: say who takes over\n{}", lines(.0))]
    NoSuccessor(Vec<About>),
    #[error("nobody is joined with themselves")]
    WithThemselves,
    #[error("who was erased is not brought back")]
    WasErased,
    #[error("who has a role in the office is joined by opstap join, with what they look after: {}", listed(.0))]
    OfOffice(Vec<Namesake>),
    #[error(
        "one of them is joined with somebody already: undo that first, or say the one that was kept"
    )]
    JoinedAlready,
    #[error("both of them take part here, or did as something else: let one go there first\n{}", lines(.0))]
    BothThere(Vec<About>),
    #[error("nobody is joined with them")]
    NotJoined,
    #[error("the rule book declines it for {about}: {why}")]
    Declined { about: About, why: Refusal },
}

impl NotDone {
    /// What was declined, where that is why the store wrote nothing.
    pub fn of(error: &StoreError) -> Option<&Self> {
        let StoreError::Broken(error) = error else { return None };
        let database::Error::Refused(why) = &**error else { return None };
        why.downcast_ref()
    }
}

fn listed(alike: &[Namesake]) -> String {
    alike.iter().map(Namesake::to_string).collect::<Vec<_>>().join(", ")
}

fn lines(about: &[About]) -> String {
    about.iter().map(About::to_string).collect::<Vec<_>>().join("\n")
}

impl fmt::Display for Namesake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let office = self.office.map_or("no role any more", StringEnum::as_str);
        write!(f, "{} {} ({office})", self.person, self.name)
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.log, self.name)
    }
}

/// Why a transaction is not to stand.
#[derive(Debug)]
pub enum Undone {
    Declined(NotDone),
    Failed(database::Error),
}

impl From<NotDone> for Undone {
    fn from(why: NotDone) -> Self {
        Self::Declined(why)
    }
}

impl From<database::Error> for Undone {
    fn from(error: database::Error) -> Self {
        Self::Failed(error)
    }
}

/// So that the transaction goes back; [`NotDone::of`] finds it again.
impl From<Undone> for database::Error {
    fn from(undone: Undone) -> Self {
        match undone {
            Undone::Declined(why) => Self::Refused(Box::new(why)),
            Undone::Failed(error) => error,
        }
    }
}

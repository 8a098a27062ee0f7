//! Two who take part and are one person, as the server alone knows them: of whom it may be so, joining them and undoing it. Knows no
//! screen.

use shared::id::PersonId;
use shared::role::Role;
use shared::search::Searched;
use shared::wire;

use crate::platform::{Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

/// Who takes part and is not of the office, and who of them were joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    pub people: Vec<Known>,
    pub joined: Vec<Joined>,
}

wire::record!(Outside { people, joined, .. });

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub person: PersonId,
    pub name: String,
    pub phones: u64,
    pub parts: Vec<TakesPart>,
}

wire::record!(Known { person, name, phones, parts, .. });

/// Where somebody takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakesPart {
    pub role: Role,
    /// The employer; of who guides a candidate, that candidate.
    pub name: String,
}

wire::record!(TakesPart { role, name, .. });

/// Two who are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    pub person: PersonId,
    pub name: String,
    pub into: PersonId,
    pub into_name: String,
    pub logs: u64,
}

wire::record!(Joined { person, name, into, into_name, logs, .. });

struct Joining {
    into: PersonId,
}

wire::record!(Joining { into });

/// How much went over, and how much stays under the old name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WentOver {
    pub logs: u64,
    pub carried: u64,
    pub left: u64,
}

wire::record!(WentOver { logs, carried, left, .. });

/// What is two again, and what is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separated {
    pub logs: u64,
    pub left: u64,
    pub stays: Vec<Stays>,
}

wire::record!(Separated { logs, left, stays, .. });

/// A log in which something stays, by the name of whom it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stays {
    pub name: String,
    pub why: Why,
}

wire::record!(Stays { name, why, .. });

/// Why something stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Changed,
    Wrote,
}

wire::string_enum!(Why { Changed = "changed", Wrote = "wrote" });

impl Session {
    /// Those whose names are one, or who have these words in theirs.
    pub async fn outside(self, words: String) -> Result<Outside, NoAnswer> {
        let body = wire::encode(&Searched { words });
        ask(Method::Post, "/api/people/outside", Some(body)).await
    }

    /// Joins somebody with another, who is kept.
    pub async fn join(self, person: PersonId, into: PersonId) -> Result<WentOver, NoAnswer> {
        let path = format!("/api/people/{person}/join");
        ask(Method::Post, &path, Some(wire::encode(&Joining { into }))).await
    }

    /// Undoes it, where nobody touched it since.
    pub async fn separate(self, person: PersonId) -> Result<Separated, NoAnswer> {
        ask(Method::Delete, &format!("/api/people/{person}/join"), None).await
    }
}

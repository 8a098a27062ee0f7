//! Two who take part and are one person: `/api/people/outside` tells of whom it may be so, `/api/people/{person}/join` joins them
//! and undoes that.

use std::sync::Arc;

use axum::extract::State;
use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::role::Role;
use shared::search::Searched;
use shared::time::Timestamp;
use shared::wire;

use super::act;
use super::detailed::Detailed;
use crate::http::Server;
use crate::http::again;
use crate::http::body::Body;
use crate::http::in_path::InPath;
use crate::http::json::Json;
use crate::http::problem::Problem;
use crate::http::visitor::Visitor;
use crate::office::{self, Twins};
use crate::store::WriteTransaction;
use crate::store::database;

/// Who takes part and is not of the office, and who of them were joined.
#[derive(Debug)]
pub struct Outside {
    people: Vec<Listed>,
    joined: Vec<Joined>,
}

wire::record!(Outside { people, joined, .. });

#[derive(Debug)]
struct Listed {
    person: PersonId,
    name: String,
    /// How many phones can come in as them.
    phones: u64,
    parts: Vec<TakesPart>,
}

wire::record!(Listed { person, name, phones, parts, .. });

/// Where somebody takes part.
#[derive(Debug)]
struct TakesPart {
    log: LogId,
    kind: LogKind,
    role: Role,
    /// The employer; of who guides a candidate, that candidate.
    name: String,
}

wire::record!(TakesPart { log, kind, role, name, .. });

/// Two who are one.
#[derive(Debug)]
struct Joined {
    /// Who is not kept, and what they were called.
    person: PersonId,
    name: String,
    into: PersonId,
    into_name: String,
    at: Timestamp,
    /// In how many logs.
    logs: u64,
}

wire::record!(Joined { person, name, into, into_name, at, logs, .. });

impl From<office::Outside> for Listed {
    fn from(it: office::Outside) -> Self {
        let office::Outside { person, name, phones, parts } = it;
        let part = |it: office::TakesPart| {
            let office::TakesPart { log, kind, role, name } = it;
            TakesPart { log, kind, role, name }
        };
        Self { person, name, phones, parts: parts.into_iter().map(part).collect() }
    }
}

impl From<office::Joined> for Joined {
    fn from(it: office::Joined) -> Self {
        let office::Joined { of, name, kept_name, at, logs, .. } = it;
        Self { person: of.other, name, into: of.kept, into_name: kept_name, at, logs }
    }
}

/// Lists those whose names are one, or who have these words in theirs.
pub async fn outside(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(Searched { words }): Body<Searched>,
) -> Result<Json<Outside>, Problem> {
    visitor.manager()?;
    let list = move |connection: &database::Connection| {
        Ok((office::outside(connection, &words)?, office::joined(connection)?))
    };
    let (people, joined) = server.store.read(list).await?;
    let people = people.into_iter().map(Listed::from).collect();
    Ok(Json(Outside { people, joined: joined.into_iter().map(Joined::from).collect() }))
}

/// Who they are as well, and go on as.
#[derive(Debug)]
pub struct Joining {
    into: PersonId,
}

wire::record!(Joining { into, .. });

/// What came of it.
#[derive(Debug)]
pub struct Done {
    /// In how many logs they take part as the other now.
    logs: u64,
    /// How much of what only the one said, or was seen of them, the other has now; and how much stays under the old name.
    carried: u64,
    left: u64,
}

wire::record!(Done { logs, carried, left, .. });

/// Joins somebody with another, who is kept.
pub async fn join(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
    Body(Joining { into: kept }): Body<Joining>,
) -> Result<Json<Done>, Detailed> {
    let act = act(&server, &visitor)?;
    again::ask(&server, &visitor).await?;
    let other = person.parse().map_err(|_| Problem::NotFound)?;
    let of = Twins { other, kept };
    let work =
        move |transaction: &mut WriteTransaction<'_>| Ok(office::join(transaction, act, of)?);
    let office::Done { logs, said } = server.store.write(work).await?;
    Ok(Json(Done { logs: logs.len() as u64, carried: said.carried, left: said.left }))
}

/// What is two again, and what is not.
#[derive(Debug)]
pub struct Separated {
    /// In how many logs the one takes part again.
    logs: u64,
    /// How much of what was said again is taken back; and how much stays, as somebody touched it since or may not take it back.
    taken_back: u64,
    left: u64,
    stays: Vec<Stays>,
}

wire::record!(Separated { logs, taken_back, left, stays, .. });

/// A log in which something stays.
#[derive(Debug)]
struct Stays {
    log: LogId,
    name: String,
    why: office::Why,
}

wire::record!(Stays { log, name, why, .. });

/// Undoes it, where nobody touched it since.
pub async fn separate(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
) -> Result<Json<Separated>, Detailed> {
    let act = act(&server, &visitor)?;
    again::ask(&server, &visitor).await?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let work = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::separate(transaction, act, person)?)
    };
    let office::Separated { logs, stays, said } = server.store.write(work).await?;
    let stays = stays.into_iter().map(|it| {
        let office::About { log, name } = it.about;
        Stays { log, name, why: it.why }
    });
    let stays = stays.collect();
    Ok(Json(Separated { logs, taken_back: said.carried, left: said.left, stays }))
}

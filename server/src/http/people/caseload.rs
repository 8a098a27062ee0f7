//! What somebody of the office looks after, and how it goes to another: `/api/people/{person}/caseload`, `hand-over` and
//! `retire`, `/api/stand-ins`, and for who took over `/api/handed`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use chrono::NaiveDate;
use shared::hand_over::{Next, Summary};
use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::record::outline::Phase;
use shared::time::Timestamp;
use shared::wire;

use super::act;
use super::detailed::Detailed;
use crate::http::Server;
use crate::http::again;
use crate::http::body::LargeBody;
use crate::http::in_path::InPath;
use crate::http::json::Json;
use crate::http::problem::Problem;
use crate::http::visitor::Visitor;
use crate::office::{self, Charge, HandOver, Lasts, Part};
use crate::store::WriteTransaction;
use crate::store::database;

/// What somebody looks after.
#[derive(Debug)]
pub struct Caseload {
    charges: Vec<Listed>,
}

wire::record!(Caseload { charges, .. });

/// One log of it, as far as somebody knows who takes no part in it: how much asks for attention, not what.
#[derive(Debug)]
struct Listed {
    log: LogId,
    kind: LogKind,
    /// Of the candidate, or the employer.
    name: String,
    /// How many others of the office look after it: without any, somebody has to take it over.
    others: u64,
    traject: Option<Known>,
}

wire::record!(Listed { log, kind, name, others, traject?, .. });

/// What is known of a traject without taking part.
#[derive(Debug)]
struct Known {
    phase: Phase,
    running: bool,
    next: Option<Next>,
    asks: u64,
}

wire::record!(Known { phase, running, next?, asks, .. });

impl Listed {
    fn of(charge: &Charge, now: Timestamp) -> Self {
        let known = |it: Summary| {
            let Summary { phase, running, next, asks, .. } = it;
            Known { phase, running, next, asks: asks.len() as u64 }
        };
        Self {
            log: charge.log,
            kind: charge.kind,
            name: charge.about().name,
            others: charge.others,
            traject: charge.summary(now).map(known),
        }
    }
}

/// Lists it: what a hand-over would be about, and where somebody has to take over.
pub async fn caseload(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
) -> Result<Json<Caseload>, Detailed> {
    visitor.manager()?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let now = server.clock.now();
    let list = move |connection: &database::Connection| {
        office::find(connection, person)?;
        office::caseload(connection, person, &Part::All)
    };
    let charges = server.store.read(list).await?;
    Ok(Json(Caseload { charges: charges.iter().map(|it| Listed::of(it, now)).collect() }))
}

/// To whom, what and how long.
#[derive(Debug)]
pub struct HandingOver {
    to: PersonId,
    /// Only these; all, if none is said.
    logs: Vec<LogId>,
    /// The last day of standing in; nothing, where it is for good.
    until: Option<NaiveDate>,
}

wire::record!(HandingOver { to, logs?, until?, .. });

/// What came of it.
#[derive(Debug)]
pub struct Done {
    /// How many logs went over.
    logs: u64,
}

wire::record!(Done { logs, .. });

impl Done {
    fn of(charges: &[Charge]) -> Json<Self> {
        Json(Self { logs: charges.len() as u64 })
    }
}

/// Hands over, all or nothing.
pub async fn hand_over(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
    LargeBody(HandingOver { to, logs, until }): LargeBody<HandingOver>,
) -> Result<Json<Done>, Detailed> {
    let act = act(&server, &visitor)?;
    again::ask(&server, &visitor).await?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let part = if logs.is_empty() { Part::All } else { Part::These(logs) };
    let asked = HandOver { person, to, part, lasts: until.map_or(Lasts::ForGood, Lasts::Until) };
    let work = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::hand_over(transaction, act, &asked)?)
    };
    Ok(Done::of(&server.store.write(work).await?))
}

/// Who takes over, if anybody has to.
#[derive(Debug)]
pub struct Retiring {
    to: Option<PersonId>,
}

wire::record!(Retiring { to?, .. });

/// Ends a role, once everything is another's.
pub async fn retire(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
    LargeBody(Retiring { to }): LargeBody<Retiring>,
) -> Result<Json<Done>, Detailed> {
    let act = act(&server, &visitor)?;
    again::ask(&server, &visitor).await?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let work = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::retire(transaction, act, person, to)?)
    };
    Ok(Done::of(&server.store.write(work).await?))
}

/// Ends standing in before its day.
pub async fn give_back(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(stand_in): InPath<u64>,
) -> Result<StatusCode, Detailed> {
    let act = act(&server, &visitor)?;
    let work = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::give_back(transaction, act, stand_in)?)
    };
    server.store.write(work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What whoever asks took over of late.
#[derive(Debug)]
pub struct Handed {
    handed: Vec<Taken>,
}

wire::record!(Handed { handed, .. });

/// What was taken over at once.
#[derive(Debug)]
struct Taken {
    /// From whom.
    person: PersonId,
    name: String,
    at: Timestamp,
    until: Option<NaiveDate>,
    charges: Vec<Summarised>,
}

wire::record!(Taken { person, name, at, until?, charges, .. });

/// A log that was taken over: of a traject what to know first.
#[derive(Debug)]
struct Summarised {
    log: LogId,
    kind: LogKind,
    name: String,
    summary: Option<Summary>,
}

wire::record!(Summarised { log, kind, name, summary?, .. });

/// Lists it, for who looks after it now.
pub async fn handed(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Handed>, Problem> {
    let (person, now) = (visitor.session.person.id, server.clock.now());
    let handed = server.store.read(move |it| office::handed_to(it, person, now)).await?;
    let summarised = |it: &Charge| {
        let (log, kind, name) = (it.log, it.kind, it.about().name);
        Summarised { log, kind, name, summary: it.summary(now) }
    };
    let taken = |it: office::Handed| Taken {
        charges: it.charges.iter().map(summarised).collect(),
        person: it.person,
        name: it.name,
        at: it.at,
        until: it.until,
    };
    Ok(Json(Handed { handed: handed.into_iter().map(taken).collect() }))
}

//! `/api/trajects/{log}/links`: the links by which employers give something without an app, for who may hand them out. What
//! opens one is told once, when it is made.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::id::{DeviceId, Id, LogId, PersonId, Workplace};

use shared::role::{Permission, Role};
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::body::Body;
use super::devices::answer;
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::audit::{Deed, Event};
use crate::auth::link::{self, Holder, OpenLink};
use crate::store::database::{self, Connection};
use crate::store::{self, WriteTransaction};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// For whom: an employer, or whoever guides at a placement.
#[derive(Debug)]
pub struct Asking {
    person: Option<PersonId>,
    placement: Option<Id<Workplace>>,
}

wire::record!(Asking { person?, placement?, .. });

impl Asking {
    fn holder(&self) -> Option<Holder> {
        match (self.person, self.placement) {
            (Some(person), None) => Some(Holder::Person(person)),
            (None, Some(placement)) => Some(Holder::Placement(placement)),
            (None, None) | (Some(_), Some(_)) => None,
        }
    }
}

/// The link, told once.
#[derive(Debug)]
pub struct Made {
    id: DeviceId,
    link: String,
    until: Timestamp,
}

wire::record!(Made { id, link, until, .. });

/// The open links of a traject.
#[derive(Debug)]
pub struct Links {
    links: Vec<Listed>,
}

wire::record!(Links { links, .. });

/// One of them.
#[derive(Debug)]
struct Listed {
    id: DeviceId,
    /// Whose it is; nothing, where it is of a placement.
    person: Option<PersonId>,
    placement: Option<Id<Workplace>>,
    made: Timestamp,
    until: Timestamp,
    /// The start of the day on which something was last given by it.
    used: Option<Timestamp>,
}

wire::record!(Listed { id, person?, placement?, made, until, used?, .. });

impl From<OpenLink> for Listed {
    fn from(it: OpenLink) -> Self {
        let OpenLink { id, holder, made, until, used_day } = it;
        let (person, placement) = match holder {
            Holder::Person(person) => (Some(person), None),
            Holder::Placement(placement) => (None, Some(placement)),
        };
        let used = used_day.map(|day| Timestamp(day.saturating_mul(DAY_MS)));
        Self { id, person, placement, made, until, used }
    }
}

/// Lists the open ones.
pub async fn open(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
) -> Result<Json<Links>, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let list = move |connection: &Connection| match refusal(connection, by, log, None)? {
        Some(refused) => Ok(Err(refused)),
        None => link::open(connection, log, now).map(Ok),
    };
    let links = server.store.read(list).await??;
    Ok(Json(Links { links: links.into_iter().map(Listed::from).collect() }))
}

/// Makes one.
pub async fn make(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    Body(asking): Body<Asking>,
) -> Result<Json<Made>, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let holder = asking.holder().ok_or(Problem::Malformed)?;
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        if let Some(refused) = refusal(connection, by, log, Some(holder))? {
            return Ok(Err(refused));
        }
        if !link::has_room(connection, log, now)? {
            return Ok(Err(Problem::TooManyLinks));
        }
        link::create(connection, log, holder, link::DAYS, now).map(Ok)
    };
    let made = server.store.write(make).await??;
    let event = Event::new(Deed::LinkMade, now).by(by).of(log).through(made.id);
    server.audit.note(event).await;
    let link = server.origin.feedback_link(made.secret.reveal());
    Ok(Json(Made { id: made.id, link, until: made.until }))
}

/// Ends one.
pub async fn end(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath((log, link)): InPath<(String, String)>,
) -> Result<StatusCode, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let link = link.parse().map_err(|_| Problem::NotFound)?;
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let end = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        match refusal(connection, by, log, None)? {
            Some(refused) => Ok(Err(refused)),
            None => link::end(connection, log, link, now).map(Ok),
        }
    };
    let was_open = server.store.write_at_last(end).await??;
    if was_open {
        let event = Event::new(Deed::LinkEnded, now).by(by).of(log).through(link);
        server.audit.note(event).await;
    }
    answer(was_open)
}

/// Why `by` may not handle the links of this log; and not one of this holder, who must be an employer there, or guide.
fn refusal(
    connection: &Connection,
    by: PersonId,
    log: LogId,
    holder: Option<Holder>,
) -> database::Result<Option<Problem>> {
    let members = store::members(connection, log)?;
    let Some(asking) = members.iter().find(|it| it.view.person == by) else {
        return Ok(Some(Problem::NotFound));
    };
    if !Permission::PairPhone.is_held_by(asking.view.role) {
        return Ok(Some(Problem::NotAllowed));
    }
    let is_held = |holder: Holder| {
        let mut employers = members.iter().filter(|it| it.view.role == Role::Employer);
        employers.any(|it| match holder {
            Holder::Person(person) => it.view.person == person,
            Holder::Placement(placement) => it.view.placement == Some(placement),
        })
    };
    Ok(holder.is_some_and(|it| !is_held(it)).then_some(Problem::NotFound))
}

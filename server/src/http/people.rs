//! `/api/people`: the people of the office, for who looks after all of it: who they are, letting them in, their roles and their
//! phones. What they look after stands beside; so does who of those who take part is one with another.

pub mod caseload;
pub(super) mod detailed;
pub mod joined;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::role::StaffRole;
use shared::time::Timestamp;
use shared::wire;

use self::detailed::Detailed;
use super::Server;
use super::again;
use super::body::Body;
use super::devices::{self, answer, revoke as revoke_device};
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device::Maker;
use crate::auth::invite::{self, Invite};
use crate::auth::{login, passkey};
use crate::chance;
use crate::office::{self, Act, Newcomer, NotDone, Undone};
use crate::store::WriteTransaction;
use crate::store::database;

/// Who is of the office, and who was; and who stands in for whom.
#[derive(Debug)]
pub struct People {
    people: Vec<Listed>,
    stand_ins: Vec<StandIn>,
}

wire::record!(People { people, stand_ins, .. });

/// One of them.
#[derive(Debug)]
struct Listed {
    person: PersonId,
    name: String,
    /// Nothing, where it ended.
    office: Option<StaffRole>,
    /// When it did.
    ended: Option<Timestamp>,
    /// How many trajecten they coach, and employers they follow.
    trajects: u64,
    employers: u64,
    devices: Vec<devices::Listed>,
    /// By what they are to be known at their first log-in by an account.
    mark: Option<String>,
    /// Said where an account is theirs already.
    bound: Option<bool>,
    /// How many passkeys they have, where they have any.
    passkeys: Option<u64>,
}

wire::record!(Listed {
    person, name, office?, ended?, trajects, employers, devices, mark?, bound?, passkeys?, ..
});

/// Somebody who stands in for another, up to and with a day.
#[derive(Debug)]
struct StandIn {
    id: u64,
    person: PersonId,
    successor: PersonId,
    since: Timestamp,
    until: NaiveDate,
    /// In how many logs.
    logs: u64,
}

wire::record!(StandIn { id, person, successor, since, until, logs, .. });

impl From<office::StandIn> for StandIn {
    fn from(it: office::StandIn) -> Self {
        let office::StandIn { id, person, successor, since, until, logs, .. } = it;
        Self { id, person, successor, since, until, logs }
    }
}

/// Lists them.
pub async fn all(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<People>, Problem> {
    visitor.manager()?;
    let here = visitor.session.device;
    let list = |connection: &database::Connection| {
        let (staff, stand_ins) = (office::all(connection)?, office::stand_ins(connection)?);
        let ways =
            (login::marks(connection)?, login::bound(connection)?, passkey::counts(connection)?);
        Ok((staff, stand_ins, ways))
    };
    let (staff, stand_ins, (marks, bound, passkeys)) = server.store.read(list).await?;
    let listed = |it: office::Staff| {
        let office::Staff { person, name, office, ended, trajects, employers, devices } = it;
        let devices = devices::Devices::seen_from(here, devices).devices;
        let mark = marks.iter().find(|it| it.0 == person).map(|it| it.1.clone());
        let bound = bound.contains(&person).then_some(true);
        let passkeys = passkeys.iter().find(|it| it.0 == person).map(|it| it.1);
        Listed { person, name, office, ended, trajects, employers, devices, mark, bound, passkeys }
    };
    let people = staff.into_iter().map(listed).collect();
    Ok(Json(People { people, stand_ins: stand_ins.into_iter().map(StandIn::from).collect() }))
}

/// Somebody new.
#[derive(Debug)]
pub struct Asking {
    name: String,
    role: StaffRole,
    /// People of such a name who were looked at, and are others.
    besides: Vec<PersonId>,
}

wire::record!(Asking { name, role, besides?, .. });

/// An invite, told once.
#[derive(Debug)]
pub struct Invited {
    person: PersonId,
    short: String,
    link: String,
    /// When the short code ends; the link lives a day.
    expires: Timestamp,
}

wire::record!(Invited { person, short, link, expires, .. });

/// Adds somebody, and lets them in.
pub async fn add(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(Asking { name, role, besides }): Body<Asking>,
) -> Result<Json<Invited>, Detailed> {
    let by = visitor.manager()?.id;
    again::ask(&server, &visitor).await?;
    let now = server.clock.now();
    let new = Newcomer { id: chance::person(), name, role, besides };
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let person = office::add(transaction, (Some(by), now), new)?;
        Ok((person.id, role))
    };
    invited(&server, by, make).await
}

/// Lets somebody who is there in on a new phone: they are the same person.
pub async fn invite_again(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
) -> Result<Json<Invited>, Detailed> {
    let by = visitor.manager()?.id;
    again::ask(&server, &visitor).await?;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let staff = office::find(transaction.connection, person)?;
        Ok((person, staff.office.ok_or(NotDone::NoRole)?))
    };
    invited(&server, by, make).await
}

/// Makes an invite for whom `who` says, in the same transaction.
async fn invited(
    server: &Server,
    by: PersonId,
    who: impl FnOnce(&mut WriteTransaction<'_>) -> Result<(PersonId, StaffRole), Undone>
    + Clone
    + Send
    + 'static,
) -> Result<Json<Invited>, Detailed> {
    let now = server.clock.now();
    let length = server.limits.code_length(now);
    let make = move |transaction: &mut WriteTransaction<'_>| {
        if let Err(too_many) = invite::may_make(transaction.connection, by, now)? {
            return Ok(Err(Problem::TooManyInvites(too_many)));
        }
        let (person, role) = who(transaction)?;
        let maker = Some(Maker { person: by, log: LogId::OFFICE });
        let invite = invite::create(transaction.connection, person, maker, length, now)?;
        Ok(Ok((person, role, invite)))
    };
    let (person, role, invite): (PersonId, StaffRole, Invite) = server.store.write(make).await??;
    let short = invite.short.reveal().to_owned();
    let link = server.origin.pairing_link(role.spoken_to_as(), invite.link.reveal());
    Ok(Json(Invited { person, short, link, expires: invite.short_until }))
}

/// A role in the office.
#[derive(Debug)]
pub struct Given {
    role: StaffRole,
}

wire::record!(Given { role, .. });

/// Gives somebody this role in the place of another, or again.
pub async fn give(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
    Body(Given { role }): Body<Given>,
) -> Result<StatusCode, Detailed> {
    let by = visitor.manager()?.id;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let now = server.clock.now();
    let give = move |transaction: &mut WriteTransaction<'_>| {
        Ok(office::give(transaction, (Some(by), now), person, role).map(drop)?)
    };
    server.store.write(give).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Signs a phone of somebody of the office out: it was lost.
pub async fn sign_out(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath((person, device)): InPath<(String, String)>,
) -> Result<StatusCode, Detailed> {
    let by = visitor.manager()?.id;
    let person = person.parse().map_err(|_| Problem::NotFound)?;
    let device = device.parse().map_err(|_| Problem::NotFound)?;
    let now = server.clock.now();
    let revoke = move |transaction: &mut WriteTransaction<'_>| {
        office::find(transaction.connection, person)?;
        revoke_device(transaction, (person, device), by, now)
    };
    Ok(answer(server.store.write_at_last(revoke).await?)?)
}

/// In the name of who asks.
pub(super) fn act(server: &Server, visitor: &Visitor) -> Result<Act, Problem> {
    Ok(Act::of(visitor.manager()?, server.clock.now()))
}

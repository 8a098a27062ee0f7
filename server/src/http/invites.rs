//! `/api/invites`: a coach lets a candidate or an employer pair a phone; which invites are open; and taking one back.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use shared::id::{LogId, PersonId};
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::body::Body;
use super::devices::answer;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device::Maker;
use crate::auth::invite;
use crate::auth::open_invites::{self, OpenInvite};
use crate::auth::person::{self, Person};
use crate::authorization::{self, Authorization};
use crate::store::WriteTransaction;

/// For whom, and as a member of what.
#[derive(Debug)]
pub struct Asking {
    person: PersonId,
    log: LogId,
}

wire::record!(Asking { person, log, .. });

/// The invite, told once.
#[derive(Debug)]
pub struct Invited {
    short: String,
    link: String,
    /// When the short code ends; the link lives a day.
    expires: Timestamp,
}

wire::record!(Invited { short, link, expires, .. });

/// Makes an invite.
pub async fn invite(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(Asking { person, log }): Body<Asking>,
) -> Result<Json<Invited>, Problem> {
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let length = server.limits.code_length(now);
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        if let Err(too_many) = invite::may_make(connection, by, now)? {
            return Ok(Err(Problem::TooManyInvites(too_many)));
        }
        let (name, role) = match authorization::authorize(connection, by, log, person)? {
            Authorization::For { name, role } => (name, role),
            Authorization::NotAllowed => return Ok(Err(Problem::NotAllowed)),
            Authorization::NotFound => return Ok(Err(Problem::NotFound)),
        };
        person::add(connection, &Person { id: person, name, office: None }, now)?;
        invite::create(connection, person, Some(Maker { person: by, log }), length, now)
            .map(|invite| Ok((role, invite)))
    };
    let (role, invite) = server.store.write(make).await??;
    Ok(Json(Invited {
        short: invite.short.reveal().to_owned(),
        link: server.origin.pairing_link(role, invite.link.reveal()),
        expires: invite.short_until,
    }))
}

/// The invites that one may take back.
#[derive(Debug)]
pub struct Invites {
    invites: Vec<Listed>,
}

wire::record!(Invites { invites, .. });

/// One of them.
#[derive(Debug)]
struct Listed {
    id: u64,
    person: PersonId,
    /// What that person is called.
    name: String,
    /// Who handed it out; nothing, where that was the server's own command.
    maker: String,
    made: Timestamp,
    short_until: Timestamp,
    link_until: Timestamp,
}

wire::record!(Listed { id, person, name, maker?, made, short_until, link_until, .. });

impl From<OpenInvite> for Listed {
    fn from(invite: OpenInvite) -> Self {
        let OpenInvite { id, person, name, maker_name, made, short_until, link_until, .. } = invite;
        Self { id, person, name, maker: maker_name, made, short_until, link_until }
    }
}

/// Lists the open invites that whoever asks may take back.
pub async fn open(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Invites>, Problem> {
    let (by, now) = (visitor.session.person, server.clock.now());
    let list = move |connection: &rusqlite::Connection| overseen(connection, &by, now);
    let invites = server.store.read(list).await?.into_iter().map(Listed::from).collect();
    Ok(Json(Invites { invites }))
}

/// Takes one back.
pub async fn withdraw(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Path(invite): Path<String>,
) -> Result<StatusCode, Problem> {
    let invite: u64 = invite.parse().map_err(|_| Problem::NotFound)?;
    let (by, now) = (visitor.session.person, server.clock.now());
    let withdraw = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let all = overseen(connection, &by, now)?;
        let Some(invite) = all.iter().find(|it| it.id == invite) else { return Ok(false) };
        open_invites::withdraw(connection, invite, by.id, now).map(|()| true)
    };
    answer(server.store.write(withdraw).await?)
}

fn overseen(
    connection: &rusqlite::Connection,
    by: &Person,
    now: Timestamp,
) -> rusqlite::Result<Vec<OpenInvite>> {
    let mut overseen = Vec::new();
    for invite in open_invites::all(connection, now)? {
        if authorization::oversees(connection, by, &invite)? {
            overseen.push(invite);
        }
    }
    Ok(overseen)
}

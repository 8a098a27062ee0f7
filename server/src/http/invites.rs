//! `/api/invites`: a coach lets a candidate or an employer pair a phone; which invites are open; taking one back, and
//! consenting to one.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::id::{LogId, PersonId};
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::again;
use super::body::Body;
use super::devices::answer;
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device::Maker;
use crate::auth::invite;
use crate::auth::open_invites::{self, OpenInvite};
use crate::auth::person::{self, Person};
use crate::authorization::{self, Authorization, consent};
use crate::store::WriteTransaction;
use crate::store::database;

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
    /// Whether it opens nothing before others consent.
    awaits: bool,
}

wire::record!(Invited { short, link, expires, awaits, .. });

/// Makes an invite.
pub async fn invite(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(Asking { person, log }): Body<Asking>,
) -> Result<Json<Invited>, Problem> {
    again::ask(&server, &visitor).await?;
    let (by, now) = (visitor.session.person.id, server.clock.now());
    let length = server.limits.code_length(now);
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        if let Err(too_many) = invite::may_make(connection, by, now)? {
            return Ok(Err(Problem::TooManyInvites(too_many)));
        }
        let (name, role) = match authorization::may_invite(connection, by, log, person)? {
            Authorization::For { name, role } => (name, role),
            Authorization::NotAllowed => return Ok(Err(Problem::NotAllowed)),
            Authorization::NotFound => return Ok(Err(Problem::NotFound)),
        };
        person::add(connection, &Person { id: person, name, office: None }, now)?;
        let invite =
            invite::create(connection, person, Some(Maker { person: by, log }), length, now)?;
        let awaits = !consent::awaited(connection, by, person, now)?.is_empty();
        if awaits {
            transaction.tell_phones(consent::concerned(connection, person)?);
        }
        Ok(Ok((role, invite, awaits)))
    };
    let (role, invite, awaits) = server.store.write(make).await??;
    Ok(Json(Invited {
        short: invite.short.reveal().to_owned(),
        link: server.origin.pairing_link(role, invite.link.reveal()),
        expires: invite.short_until,
        awaits,
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
    /// Whether it opens nothing before others consent.
    awaits: bool,
}

wire::record!(Listed { id, person, name, maker?, made, short_until, link_until, awaits, .. });

impl Listed {
    fn of(invite: OpenInvite, awaits: bool) -> Self {
        let OpenInvite { id, person, name, maker_name, made, short_until, link_until, .. } = invite;
        let maker = maker_name;
        Self { id, person, name, maker, made, short_until, link_until, awaits }
    }
}

/// Lists the open invites that whoever asks may take back.
pub async fn open(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Invites>, Problem> {
    let (by, now) = (visitor.session.person, server.clock.now());
    let list = move |connection: &database::Connection| {
        let listed = overseen(connection, &by, now)?.into_iter().map(|invite| {
            let awaited =
                invite.maker.map(|it| consent::awaited(connection, it, invite.person, now));
            let awaits = awaited.transpose()?.is_some_and(|awaited| !awaited.is_empty());
            Ok(Listed::of(invite, awaits))
        });
        listed.collect::<database::Result<_>>()
    };
    Ok(Json(Invites { invites: server.store.read(list).await? }))
}

/// Takes one back: whoever looks after it, and whoever is asked to consent to it.
pub async fn withdraw(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(invite): InPath<u64>,
) -> Result<StatusCode, Problem> {
    let (by, now) = (visitor.session.person, server.clock.now());
    let withdraw = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let all = open_invites::all(connection, now)?;
        let Some(invite) = all.iter().find(|it| it.id == invite) else { return Ok(false) };
        let is_asked =
            consent::asked_of(connection, &by, now)?.iter().any(|asked| asked.invite == invite.id);
        if !is_asked && !authorization::oversees(connection, &by, invite)? {
            return Ok(false);
        }
        open_invites::withdraw(connection, invite, by.id, now)?;
        if let Some(maker) = invite.maker {
            consent::end(connection, maker, invite.person)?;
        }
        transaction.tell_phones(consent::concerned(connection, invite.person)?);
        Ok(true)
    };
    answer(server.store.write_at_last(withdraw).await?)
}

/// Finds one good that waits for that.
pub async fn consent(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(invite): InPath<u64>,
) -> Result<StatusCode, Problem> {
    let (by, now) = (visitor.session.person, server.clock.now());
    let give = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let Some(person) = consent::give(connection, &by, invite, now)? else { return Ok(false) };
        transaction.tell_phones(consent::concerned(connection, person)?);
        Ok(true)
    };
    answer(server.store.write(give).await?)
}

fn overseen(
    connection: &database::Connection,
    by: &Person,
    now: Timestamp,
) -> database::Result<Vec<OpenInvite>> {
    let mut overseen = Vec::new();
    for invite in open_invites::all(connection, now)? {
        if authorization::oversees(connection, by, &invite)? {
            overseen.push(invite);
        }
    }
    Ok(overseen)
}

//! `POST /api/invites`: a coach lets a candidate or an employer pair a phone.

use std::sync::Arc;

use axum::extract::State;
use shared::id::{LogId, PersonId};
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::invite;
use crate::auth::person;
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
    let make = move |transaction: &mut WriteTransaction<'_>| {
        let connection = transaction.connection;
        let (name, role) = match authorization::authorize(connection, by, log, person)? {
            Authorization::For { name, role } => (name, role),
            Authorization::NotAllowed => return Ok(Err(Problem::NotAllowed)),
            Authorization::NotFound => return Ok(Err(Problem::NotFound)),
        };
        person::add(connection, &person::Person { id: person, name, office: None }, now)?;
        invite::create(connection, person, Some(by), now).map(|invite| Ok((role, invite)))
    };
    let (role, invite) = server.store.write(make).await??;
    Ok(Json(Invited {
        short: invite.short.reveal().to_owned(),
        link: server.origin.pairing_link(role, invite.link.reveal()),
        expires: invite.short_until,
    }))
}

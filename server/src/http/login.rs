//! `/api/login`: whether people may log in by an account of their work. `/api/people/{person}/login`: by what somebody of the
//! office is to be known at their first log-in, for who looks after the whole office.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use shared::id::PersonId;
use shared::time::Timestamp;
use shared::wire;

use super::Server;
use super::again;
use super::body::Body;
use super::in_path::InPath;
use super::json::Json;
use super::people::detailed::Detailed;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::access::{self, Line, What};
use crate::auth::login::{self, Mark};
use crate::office;
use crate::store::WriteTransaction;
use crate::store::database;

/// Where people log in.
#[derive(Debug)]
pub struct Place {
    at: String,
}

wire::record!(Place { at, .. });

/// Says where, if they may: whoever asks does not know, so that it is no fault where they may not.
pub async fn offered(State(server): State<Arc<Server>>) -> Response {
    match server.login {
        Some(_) => Json(Place { at: "/inloggen".to_owned() }).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}

/// By what somebody is to be known: their mail address at work, or the provider's own name for them.
#[derive(Debug)]
pub struct Said {
    mark: String,
}

wire::record!(Said { mark, .. });

/// Keeps it. What was known of before does not count any more.
pub async fn say(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
    Body(Said { mark }): Body<Said>,
) -> Result<StatusCode, Detailed> {
    let by = visitor.manager()?.id;
    again::ask(&server, &visitor).await?;
    let person: PersonId = person.parse().map_err(|_| Problem::NotFound)?;
    let mark = Mark::parse(&mark).ok_or(Problem::NoMark)?;
    let now = server.clock.now();
    let say = move |transaction: &mut WriteTransaction<'_>| {
        of_office(transaction, person)?;
        let connection = transaction.connection;
        let is_theirs = login::put_mark(connection, person, &mark, now)?;
        if is_theirs {
            note(transaction, What::LoginSaid, by, person, now)?;
        }
        Ok(is_theirs)
    };
    if server.store.write(say).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::MarkTaken.into())
    }
}

/// Nobody logs in as them any more. Their phones stay: those are signed out one by one.
pub async fn end(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(person): InPath<String>,
) -> Result<StatusCode, Detailed> {
    let by = visitor.manager()?.id;
    again::ask(&server, &visitor).await?;
    let person: PersonId = person.parse().map_err(|_| Problem::NotFound)?;
    let now = server.clock.now();
    let end = move |transaction: &mut WriteTransaction<'_>| {
        of_office(transaction, person)?;
        let was_there = login::forget(transaction.connection, person)?;
        if was_there {
            note(transaction, What::LoginEnded, by, person, now)?;
        }
        Ok(was_there)
    };
    if server.store.write_at_last(end).await? {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::NotFound.into())
    }
}

fn of_office(
    transaction: &mut WriteTransaction<'_>,
    person: PersonId,
) -> Result<(), office::Undone> {
    let staff = office::find(transaction.connection, person)?;
    if staff.office.is_some() { Ok(()) } else { Err(office::NotDone::NoRole.into()) }
}

fn note(
    transaction: &mut WriteTransaction<'_>,
    what: What,
    by: PersonId,
    person: PersonId,
    at: Timestamp,
) -> database::Result<()> {
    let line = Line { at, what, actor: Some(by), person, device: None };
    access::note(transaction.connection, line)
}

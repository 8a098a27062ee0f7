//! `GET /api/me`: who one is signed in as, if anyone. `POST /api/logout`: the end of that.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use shared::id::PersonId;
use shared::role::StaffRole;
use shared::wire;

use super::Server;
use super::body::Body;
use super::cookie;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::device::{self, Leaving};
use crate::auth::login;
use crate::auth::person::Person;
use crate::store::WriteTransaction;

/// From there somebody goes on to where they are logged out, too.
const WAY_OUT: &str = "/inloggen/uit";

/// Someone, as they see themselves.
#[derive(Debug)]
pub struct Me {
    person: PersonId,
    name: String,
    office: Option<StaffRole>,
}

wire::record!(Me { person, name, office, .. });

impl From<Person> for Me {
    fn from(person: Person) -> Self {
        Self { person: person.id, name: person.name, office: person.office }
    }
}

/// Says who is signed in, and gives the cookie its full time again. A browser without one is told that it is nobody's:
/// it asks because it does not know.
pub async fn me(
    State(server): State<Arc<Server>>,
    visitor: Result<Visitor, Problem>,
) -> Result<Response, Problem> {
    let visitor = match visitor {
        Err(Problem::SignedOut) => return Ok(StatusCode::NO_CONTENT.into_response()),
        visitor => visitor?,
    };
    let cookie = cookie::give(&server.origin, &visitor.token);
    let cookie = cookie.map(|cookie| (header::SET_COOKIE, cookie));
    Ok((AppendHeaders(cookie), Json(Me::from(visitor.session.person))).into_response())
}

/// Who leaves, or shows who they are.
#[derive(Debug)]
pub struct Asking {
    /// Nobody else is meant: in another tab of the browser, the next one may have come in.
    person: Option<PersonId>,
}

wire::record!(Asking { person?, .. });

impl Asking {
    /// Whether this person is meant.
    pub fn is_of(&self, person: PersonId) -> bool {
        self.person.is_none_or(|asking| asking == person)
    }
}

/// Where whoever leaves goes on to: they came in by an account, and are to be logged out there as well.
#[derive(Debug)]
pub struct Left {
    next: String,
}

wire::record!(Left { next, .. });

/// Signs this phone out.
pub async fn logout(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asking): Body<Asking>,
) -> Result<Response, Problem> {
    let (person, device) = (visitor.session.person.id, visitor.session.device);
    if !asking.is_of(person) {
        return Err(Problem::OthersPhone);
    }
    let now = server.clock.now();
    let is_of_account = server
        .store
        .write_at_last(move |transaction: &mut WriteTransaction<'_>| {
            transaction.tell_signed_out(person, device);
            let leaving = (Leaving::SignedOut, Some(person));
            let connection = transaction.connection;
            let is_of_account = login::is_of(connection, person, device)?;
            device::sign_out(connection, (person, device), leaving, now)?;
            Ok(is_of_account)
        })
        .await?;
    let cookie = cookie::take(&server.origin).map(|cookie| (header::SET_COOKIE, cookie));
    if is_of_account && server.login.is_some() {
        let left = Left { next: WAY_OUT.to_owned() };
        return Ok((AppendHeaders(cookie), Json(left)).into_response());
    }
    Ok((StatusCode::NO_CONTENT, AppendHeaders(cookie)).into_response())
}

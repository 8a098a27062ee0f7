//! `POST /api/search`: candidates and employers of the whole office, by name. The words stand in the body: in no address, and
//! in no log of the server.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use shared::role::Permission;
use shared::search::{Found, Searched};

use super::Server;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store;

/// Looks at every name, for whoever is of the office.
pub async fn search(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(Searched { words }): Body<Searched>,
) -> Result<Json<Found>, Problem> {
    let person = visitor.session.person.id;
    may_search(&server, &visitor)?;
    let found = server.store.read(move |it| store::search(it, &words, person)).await?;
    Ok(Json(found))
}

/// Whoever is of the office looks for people of others, and not without end.
pub fn may_search(server: &Server, visitor: &Visitor) -> Result<(), Problem> {
    let office = visitor.session.person.office;
    if !office.is_some_and(|role| role.may(Permission::SearchOffice)) {
        return Err(Problem::NotAllowed);
    }
    let mut searches = server.limits.searches.lock().unwrap_or_else(PoisonError::into_inner);
    searches.take(&visitor.token.hash(), server.clock.now()).map_err(Problem::TooManyTries)
}

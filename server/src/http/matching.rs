//! `POST /api/match`: how many others may fit a job, and whom to ask; for who is of the office and follows its employer. And
//! `GET /api/trajects/{log}/page`: the own page of a traject's candidate, for its employers, as far as it is approved.

use std::sync::Arc;

use axum::extract::State;
use shared::id::LogId;
use shared::matching::others::{Asked, Others};
use shared::record::own::page::ApprovedPage;
use shared::role::{Permission, Role};

use super::Server;
use super::body::Body;
use super::in_path::InPath;
use super::json::Json;
use super::problem::Problem;
use super::search::may_search;
use super::visitor::Visitor;
use crate::store;
use crate::store::database;

/// Counts those whom the asker does not coach.
pub async fn others(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asked): Body<Asked>,
) -> Result<Json<Others>, Problem> {
    let person = visitor.session.person.id;
    may_search(&server, &visitor)?;
    let found = server.store.read(move |it| store::others(it, asked, person)).await?;
    found.map(Json).ok_or(Problem::NotFound)
}

/// The page in the words its person approved. That there is none, that it is not approved, and that the asker has nothing to
/// do with them, is one answer.
pub async fn page(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
) -> Result<Json<ApprovedPage>, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let asker = visitor.session.person.id;
    let read = move |connection: &database::Connection| approved(connection, log, asker);
    server.store.read(read).await?.map(Json).ok_or(Problem::NotFound)
}

fn approved(
    connection: &database::Connection,
    log: LogId,
    asker: shared::id::PersonId,
) -> database::Result<Option<ApprovedPage>> {
    let members = store::members(connection, log)?;
    let reads = |role| Permission::ReadPage.is_held_by(role);
    let may = members.iter().any(|it| it.view.person == asker && reads(it.view.role));
    let candidate = members.iter().find(|it| it.view.role == Role::Candidate);
    let Some(candidate) = candidate.filter(|_| may) else { return Ok(None) };
    let own = store::folded(connection, LogId::of_person(candidate.view.person), |_| true)?;
    Ok(own.person().and_then(shared::state::PersonFile::approved_page))
}

//! `GET /api/trajects/{log}/agreement`: the agreement that counts as a PDF to keep, for who takes part. It is made of what they
//! see, as their screen is.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use shared::id::{LogId, PersonId};
use shared::sync::hub::{LogState, ReadStore};
use shared::text::Messages;

use super::Server;
use super::download::{self, Language};
use super::in_path::InPath;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::paper::{self, Paper};
use crate::push::folded;
use crate::store::database::{self, Connection};
use crate::store::{self, SqlReadStore};

/// Writes it, as of one moment.
pub async fn agreement(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let w = download::words_of(asked)?;
    let person = visitor.session.person.id;
    download::paper(&server, &visitor, w, move |it| seen_by(it, person, log, w)).await
}

/// The paper of what somebody sees. Who takes no part is told the same as where there is no such traject.
pub fn seen_by(
    connection: &Connection,
    person: PersonId,
    log: LogId,
    w: Messages,
) -> database::Result<Result<Paper, Problem>> {
    let members = store::members(connection, log)?;
    let Some(member) = members.iter().find(|it| it.view.person == person) else {
        return Ok(Err(Problem::NotFound));
    };
    let LogState::Open(head) = SqlReadStore(connection).log_state(log)? else {
        return Ok(Err(Problem::NotFound));
    };
    let state = folded(connection, log, head, &member.view)?;
    let paper = state.traject().and_then(|traject| paper::agreement(w, traject));
    Ok(paper.ok_or(Problem::NothingAgreed))
}

//! `GET /api/trajects/{log}/practice`: what a school needs for a statement of practice, as a PDF: for the candidate and who
//! coaches them, of what they see.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::role::Role;
use shared::sync::hub::{LogState, ReadStore};
use shared::text::Messages;
use shared::zone;

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
pub async fn practice(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let w = download::words_of(asked)?;
    let (person, today) = (visitor.session.person.id, zone::local(server.clock.now()).date());
    let find = move |it: &Connection| {
        let paper = seen_by(it, person, log, w, today)?;
        Ok(paper.ok_or(Problem::NotFound))
    };
    download::paper(&server, &visitor, w, find).await
}

/// The paper of what somebody sees, who coaches there or is the candidate. Whoever else is told the same as where there is
/// nothing.
fn seen_by(
    connection: &Connection,
    person: PersonId,
    log: LogId,
    w: Messages,
    today: NaiveDate,
) -> database::Result<Option<Paper>> {
    let members = store::members(connection, log)?;
    let may = |role| matches!(role, Role::Candidate | Role::Coach);
    let member = members.iter().find(|it| it.view.person == person && may(it.view.role));
    let Some(member) = member else { return Ok(None) };
    let LogState::Open(head) = SqlReadStore(connection).log_state(log)? else { return Ok(None) };
    let state = folded(connection, log, head, &member.view)?;
    Ok(state.traject().and_then(|traject| paper::practice(w, traject, today)))
}

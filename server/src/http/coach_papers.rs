//! `GET /api/trajects/{log}/practice` and `…/wage-value`: what a school needs for a statement of practice, and an expert for a wage
//! value, as a PDF: for the candidate and who coaches them, of what they see.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::record::Traject;
use shared::role::Role;
use shared::state::State as LogContents;
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

/// As one of these papers says it of a traject, on a day.
type Says = fn(Messages, &Traject, NaiveDate) -> Option<Paper>;

/// What a school needs.
pub async fn practice(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    written(&server, &visitor, &log, asked, paper::practice).await
}

/// What the expert needs who sets a wage value.
pub async fn wage_value(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(log): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    written(&server, &visitor, &log, asked, paper::wage_value).await
}

/// Writes it, as of one moment.
async fn written(
    server: &Server,
    visitor: &Visitor,
    log: &str,
    asked: Language,
    says: Says,
) -> Result<Response, Problem> {
    let log = log.parse().map_err(|_| Problem::NotFound)?;
    let w = download::words_of(asked)?;
    let (person, today) = (visitor.session.person.id, zone::local(server.clock.now()).date());
    let find = move |it: &Connection| {
        let seen = seen_by(it, person, log)?;
        let paper = seen.as_ref().and_then(LogContents::traject).and_then(|it| says(w, it, today));
        Ok(paper.ok_or(Problem::NotFound))
    };
    download::paper(server, visitor, w, find).await
}

/// What somebody sees, who coaches there or is the candidate. Whoever else is told the same as where there is nothing.
fn seen_by(
    connection: &Connection,
    person: PersonId,
    log: LogId,
) -> database::Result<Option<LogContents>> {
    let members = store::members(connection, log)?;
    let may = |role| matches!(role, Role::Candidate | Role::Coach);
    let member = members.iter().find(|it| it.view.person == person && may(it.view.role));
    let Some(member) = member else { return Ok(None) };
    let LogState::Open(head) = SqlReadStore(connection).log_state(log)? else { return Ok(None) };
    folded(connection, log, head, &member.view).map(Some)
}

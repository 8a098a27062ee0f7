//! `GET /api/figures`: what may be told outside the team, for who reads figures and nothing else, and for who looks after the
//! whole office. The same as a workbook stands with the other files.

use std::sync::Arc;

use axum::extract::State;
use shared::measure::cube::{Line, ToldFigures};

use super::Server;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::{WriteTransaction, told_quarter};

/// Tells them. What is told for the first time stands from now on.
pub async fn told(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<ToldFigures>, Problem> {
    may_read(&visitor)?;
    Ok(Json(ToldFigures { lines: lines(&server).await? }))
}

/// All lines; it is written only where a quarter is told for the first time.
pub(super) async fn lines(server: &Server) -> Result<Vec<Line>, Problem> {
    let today = server.clock.now().local(0).date();
    if let Some(lines) = server.store.read(move |it| told_quarter::told(it, today)).await? {
        return Ok(lines);
    }
    let tell = move |it: &mut WriteTransaction<'_>| told_quarter::tell(it.connection, today);
    Ok(server.store.write(tell).await?)
}

/// Who may read them.
pub(super) fn may_read(visitor: &Visitor) -> Result<(), Problem> {
    match visitor.session.person.office {
        Some(role) if role.reads_told_figures() => Ok(()),
        Some(_) | None => Err(Problem::NotAllowed),
    }
}

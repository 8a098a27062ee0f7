//! `GET /api/export`: the tables of the office as a workbook to keep, for who looks after all of it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use shared::zone;

use super::Server;
use super::import::{may_go_on, place};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::audit::{Deed, Event};
use crate::export;
use crate::sheet::xlsx_bytes;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Writes it, as of one moment.
pub async fn export(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    may_go_on(&server, &visitor)?;
    let place = place(&server).await?;
    let pages = server.store.read(export::pages).await?;
    let write = move || {
        let written = xlsx_bytes(&pages);
        drop(place);
        written
    };
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "the tables cannot be written");
        Problem::Unavailable
    };
    let written = tokio::task::spawn_blocking(write).await.map_err(|error| failed(&error))?;
    let bytes = written.map_err(|error| failed(&error))?;
    let now = server.clock.now();
    // What cannot be noted does not leave.
    let event = Event::new(Deed::Exported, now).by(visitor.session.person.id);
    server.audit.must_note(event).await?;
    let day = zone::local(now).date();
    let name = format!("attachment; filename=\"opstap-{day}.xlsx\"");
    let headers = [(CONTENT_TYPE, XLSX.to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

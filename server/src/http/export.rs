//! `GET /api/export`: the tables of the office as a workbook to keep, for who looks after all of it. `GET /api/monitor/workbook`:
//! the figures of the monitor alone, for who sees it. `GET /api/figures/workbook`: what of them may be told outside the team.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use tokio::sync::OwnedSemaphorePermit;

use super::Server;
use super::again;
use super::download::{self, NAME};
use super::figures;
use super::import::{may_go_on, place, take_turn};
use super::problem::Problem;
use super::visitor::Visitor;
use crate::audit::{Deed, Event};
use crate::export;
use crate::sheet::{Page, xlsx_bytes};
use crate::store::database::{self, Connection};

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Writes all tables, as of one moment.
pub async fn export(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    again::ask(&server, &visitor).await?;
    workbook(&server, &visitor, NAME, export::pages).await
}

/// Writes the figures. Who sees the monitor looks after the office.
pub async fn figures(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    workbook(&server, &visitor, "opstap-monitor", export::figures).await
}

/// Writes what may be told outside the team.
pub async fn told(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Response, Problem> {
    figures::may_read(&visitor)?;
    take_turn(&server, &visitor)?;
    let place = place(&server).await?;
    let pages = vec![export::outside(&figures::lines(&server).await?)];
    handed_over(&server, &visitor, "opstap-cijfers", pages, place).await
}

async fn workbook(
    server: &Server,
    visitor: &Visitor,
    name: &str,
    pages: fn(&Connection, NaiveDate) -> database::Result<Vec<Page>>,
) -> Result<Response, Problem> {
    may_go_on(server, visitor)?;
    let place = place(server).await?;
    let today = server.clock.now().local(0).date();
    let pages = server.store.read(move |it| pages(it, today)).await?;
    handed_over(server, visitor, name, pages, place).await
}

async fn handed_over(
    server: &Server,
    visitor: &Visitor,
    name: &str,
    pages: Vec<Page>,
    place: OwnedSemaphorePermit,
) -> Result<Response, Problem> {
    let bytes = download::made(place, move || xlsx_bytes(&pages)).await?;
    // What cannot be noted does not leave.
    let event = Event::new(Deed::Exported, server.clock.now()).by(visitor.session.person.id);
    server.audit.must_note(event).await?;
    Ok(download::handed_over(server, XLSX, name, ".xlsx", bytes))
}

//! `GET /api/monitor`: the outcomes of all trajecten together, for who keeps an eye on the whole.

use std::sync::Arc;

use axum::extract::State;
use shared::measure::disclosure;
use shared::measure::outcome::Monitor;
use shared::role::Permission;

use super::Server;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::cases;

/// Computes the monitor from what the store keeps of each traject. What is about few people stays here.
pub async fn monitor(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Monitor>, Problem> {
    let office = visitor.session.person.office;
    if !office.is_some_and(|role| Permission::SeeMonitor.is_held_by(role)) {
        return Err(Problem::NotAllowed);
    }
    let cases = server.store.read(cases).await?;
    let today = server.clock.now().local(0).date();
    Ok(Json(disclosure::monitor(&cases, today)))
}

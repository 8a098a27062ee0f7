//! `GET /api/monitor`: the outcomes of all trajecten together, for who keeps an eye on the whole; of their own for a coach.

use std::sync::Arc;

use axum::extract::State;
use shared::measure::disclosure;
use shared::measure::outcome::Monitor;
use shared::role::{Permission, StaffRole};

use super::Server;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::{cases, cases_of, foreseen};

/// Computes the monitor from what the store keeps of each traject. What is about few people stays here; a coach asks about the
/// people they look after, of whom they know all of it.
pub async fn monitor(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Monitor>, Problem> {
    let asker = visitor.session.person;
    if !asker.office.is_some_and(|role| role.may(Permission::SeeMonitor)) {
        return Err(Problem::NotAllowed);
    }
    let today = server.clock.now().local(0).date();
    let monitor = if asker.office == Some(StaffRole::Coach) {
        let person = asker.id;
        let own = server.store.read(move |it| cases_of(it, person)).await?;
        Monitor::of(&own, today)
    } else {
        let (cases, foreseen) = server.store.read(|it| Ok((cases(it)?, foreseen(it)?))).await?;
        Monitor { foreseen, ..disclosure::monitor(&cases, today) }
    };
    Ok(Json(monitor))
}

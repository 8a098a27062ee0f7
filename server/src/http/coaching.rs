//! `POST /api/coaching`: a candidate says how it goes with the coach. `GET /api/coaching`: what was said in quarters that are over, as
//! sums, for who sees the monitor.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::coaching::{CoachingAnswer, CoachingSums};
use shared::role::Permission;
use shared::time::Quarter;
use shared::zone;

use super::Server;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store::{self, coaching};

impl Server {
    /// The quarter that it is here.
    fn quarter(&self) -> Quarter {
        Quarter::of(zone::local(self.clock.now()).date())
    }
}

/// Keeps it.
pub async fn said(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(CoachingAnswer { face }): Body<CoachingAnswer>,
) -> Result<StatusCode, Problem> {
    let (person, now) = (visitor.session.person.id, server.quarter());
    let keep = move |it: &mut store::WriteTransaction<'_>| {
        coaching::keep(it.connection, person, face, now)
    };
    server.store.write(keep).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The sums, of all trajecten of the office: by one coach they would be about few people.
pub async fn sums(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<CoachingSums>, Problem> {
    let office = visitor.session.person.office;
    if !office.is_some_and(|role| role.may(Permission::SeeMonitor)) {
        return Err(Problem::NotAllowed);
    }
    let now = server.quarter();
    Ok(Json(server.store.read(move |it| coaching::sums(it, now)).await?))
}

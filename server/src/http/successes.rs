//! `GET /api/successes`: the small successes of the programme that everyone is told, whoever asks: the log they stand in is the
//! office's alone. A phone asks once a day.

use std::sync::Arc;

use axum::extract::State;
use shared::id::LogId;
use shared::record::office::lab::success::{ToldSuccess, ToldSuccesses};

use super::Server;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::store;

/// Those of the last weeks, in every language they were written in.
pub async fn successes(
    State(server): State<Arc<Server>>,
    _: Visitor,
) -> Result<Json<ToldSuccesses>, Problem> {
    let today = server.clock.now().local(0).date();
    let read = move |connection: &store::database::Connection| {
        let office = store::folded(connection, LogId::OFFICE, |_| true)?;
        let told = office.office().map(|it| it.told_successes(today)).unwrap_or_default();
        Ok(told.into_iter().map(|(id, it)| ToldSuccess::of(id, it)).collect())
    };
    let successes = server.store.read(read).await?;
    Ok(Json(ToldSuccesses { successes }))
}

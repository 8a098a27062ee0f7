//! `GET /healthz`: that the server is alive, and how many apps broke down of late. `GET /readyz`: whether it can read its data,
//! and add to it. Who restarts what is dead asks the first; who sends people on asks the second.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};
use shared::time::Timestamp;

use super::Server;
use super::problem::Problem;
use crate::store::{PROBE, StoreError, WriteTransaction, meta};

/// How long what was found holds: anyone may ask.
const HOLDS_MS: i64 = 1_000;

/// What was found last, and when it was looked for.
#[derive(Debug, Default)]
pub struct Probe(Mutex<Option<(Timestamp, Result<(), Problem>)>>);

/// Answers, whatever the data does: a new start would mend no disk.
pub async fn health(State(server): State<Arc<Server>>) -> Json<Value> {
    // Where no app broke down of late, there is nothing to tell.
    Json(match server.limits.crashes_of_late(server.clock.now()) {
        0 => json!({ "status": "ok" }),
        crashes => json!({ "status": "ok", "crashes": crashes }),
    })
}

/// Answers once a reader has answered, and the writer not long ago.
pub async fn ready(State(server): State<Arc<Server>>) -> Result<Json<Value>, Problem> {
    server.store.read(|it| it.one("select 1", (), |_| Ok(()))).await?;
    let now = server.clock.now();
    let found = match server.limits.probe.found(now) {
        Some(found) => found,
        None => write(&server, now).await,
    };
    found.map(|()| Json(json!({ "status": "ok" })))
}

async fn write(server: &Server, now: Timestamp) -> Result<(), Problem> {
    let put = move |transaction: &mut WriteTransaction<'_>| {
        meta::put(transaction.connection, PROBE, &now.0.to_string())
    };
    let found = match server.store.write(put).await {
        // Said of everyone who could write nothing already.
        Err(StoreError::Full) => Err(Problem::DiskFull),
        written => written.map_err(Problem::from),
    };
    *server.limits.probe.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, found));
    found
}

impl Probe {
    fn found(&self, now: Timestamp) -> Option<Result<(), Problem>> {
        let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, found) = last?;
        (now >= at && now < at.plus_ms(HOLDS_MS)).then_some(found)
    }
}

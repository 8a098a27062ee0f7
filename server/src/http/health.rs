//! `GET /healthz`: whether the server can read its data.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::Server;
use super::problem::Problem;

/// Answers once a reader has answered.
pub async fn health(State(server): State<Arc<Server>>) -> Result<Json<Value>, Problem> {
    server.store.read(|it| it.query_row("select 1", [], |_| Ok(()))).await?;
    Ok(Json(json!({ "status": "ok" })))
}

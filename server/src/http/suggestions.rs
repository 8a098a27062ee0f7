//! `/api/suggestions`: what candidates and employers suggested to the office, without a name, for who is of it; and one answer to
//! all who asked, by who looks after all of it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use shared::suggested::{ANSWERED_MAX, Answering, Suggested};

use super::Server;
use super::body::LargeBody;
use super::json::Json;
use super::people::{act, detailed::Detailed};
use super::problem::Problem;
use super::search::may_search;
use super::visitor::Visitor;
use crate::office;

/// Lists them.
pub async fn all(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Suggested>, Problem> {
    may_search(&server, &visitor)?;
    Ok(Json(server.store.read(office::suggested).await?))
}

/// Answers some.
pub async fn answer(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    LargeBody(answering): LargeBody<Answering>,
) -> Result<StatusCode, Detailed> {
    let act = act(&server, &visitor)?;
    if answering.to.is_empty() || answering.to.len() > ANSWERED_MAX {
        return Err(Problem::Malformed.into());
    }
    server.store.write(move |it| Ok(office::answer(it, act, &answering)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

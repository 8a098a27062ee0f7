//! `POST /api/sync`: one round of a phone. What it brings is on disk before it hears what is new.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use shared::sync::hub::{self, check_request};
use shared::sync::message::{PhoneNews, Reply, Request, Terms};

use super::Server;
use super::body::LargeBody;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::{key, newcomer};
use crate::authorization::consent;
use crate::store::SqlReadStore;
use crate::store::database::Connection;

/// Takes in the push, then answers the pull.
pub async fn sync(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    LargeBody(request): LargeBody<Request>,
) -> Result<Json<Reply>, Problem> {
    let now = server.clock.now();
    let token = visitor.token.hash();
    let may_go_on = {
        let mut rounds = server.limits.rounds.lock().unwrap_or_else(PoisonError::into_inner);
        rounds.take(&token, now)
    };
    may_go_on.map_err(Problem::TooManyRounds)?;
    let caller = visitor.session.caller(now);
    check_request(&request, caller.person)?;
    let request = Arc::new(request);
    let brings = !request.push.is_empty() || !request.raised().is_empty();
    let outcomes = if brings {
        let pushed = Arc::clone(&request);
        server.store.write(move |transaction| transaction.push_all(&caller, &pushed, now)).await?
    } else {
        Vec::new()
    };
    let became = outcomes.iter().flat_map(|of_log| of_log.of.iter().map(|(_, became)| became));
    server.metrics.count_round(became);
    let days = server.away_days_max;
    let session = visitor.session;
    let pull = move |connection: &Connection| {
        let mut read_store = SqlReadStore(connection);
        let mut reply = hub::pull(&mut read_store, caller.person, &request, outcomes, now)?;
        let key = |device| key::of(connection, caller.person, device);
        reply.lease = Some(Terms::of(days, &request, key)?);
        let joined = newcomer::told_to(connection, caller.person, session.device)?;
        let asked = consent::asked_of(connection, &session.person, now)?;
        reply.phones = PhoneNews { joined, asked }.said();
        Ok(reply)
    };
    let reply =
        if brings { server.store.read_ahead(pull).await? } else { server.store.read(pull).await? };
    Ok(Json(reply))
}

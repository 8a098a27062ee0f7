//! `POST /api/sync`: one round of a phone. What it brings is on disk before it hears what is new.

use std::sync::{Arc, PoisonError};

use axum::extract::{self, State};
use shared::sync::hub::{self, check_request};
use shared::sync::message::{PhoneNews, Reply, Request, Terms};
use shared::time::Timestamp;

use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use super::{Limits, Server, body};
use crate::auth::limit::TooMany;
use crate::auth::{key, newcomer};
use crate::authorization::consent;
use crate::secret::Hash;
use crate::store::SqlReadStore;
use crate::store::database::Connection;

/// Takes in the push, then answers the pull. What comes too soon is not even taken apart.
pub async fn sync(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    asking: extract::Request,
) -> Result<Json<Reply>, Problem> {
    let turn = server.limits.take_round(&visitor.token.hash(), server.clock.now());
    if let Err(too_soon) = turn {
        body::pour_away(asking).await;
        return Err(Problem::TooManyRounds(too_soon));
    }
    let request: Request = body::packed(&server, asking).await?;
    let now = server.clock.now();
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
        let keys = |device| key::of(connection, caller.person, device);
        reply.lease = Some(Terms::of(days, &request, key::id(connection)?, keys)?);
        let joined = newcomer::told_to(connection, caller.person, session.device)?;
        let asked = consent::asked_of(connection, &session.person, now)?;
        reply.phones = PhoneNews { joined, asked }.said();
        Ok(reply)
    };
    let reply =
        if brings { server.store.read_ahead(pull).await? } else { server.store.read(pull).await? };
    Ok(Json(reply))
}

impl Limits {
    /// Whether this session may have another round now.
    fn take_round(&self, session: &Hash, now: Timestamp) -> Result<(), TooMany> {
        self.rounds.lock().unwrap_or_else(PoisonError::into_inner).take(session, now)
    }
}

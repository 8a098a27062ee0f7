//! `/api/push`: whether this phone hears of something while the app is closed, and that it wants to, or no more.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use shared::id::PersonId;
use shared::text::Lang;
use shared::wire;

use super::Server;
use super::body::Body;
use super::json::Json;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::auth::subscription::{self, Subscription};
use crate::push::{Endpoint, are_keys, greet};
use crate::store::database;

/// How it stands with this phone.
#[derive(Debug)]
pub struct Standing {
    /// Who asks: a browser may have another's wish.
    person: PersonId,
    /// What a browser subscribes with, in base64 of addresses.
    key: String,
    /// Where this phone is reached; nothing, where it does not hear.
    endpoint: Option<String>,
}

wire::record!(Standing { person, key, endpoint?, .. });

/// Where a phone is reached.
#[derive(Debug)]
pub struct Asking {
    endpoint: String,
    /// The phone's key, in base64 of addresses.
    p256dh: String,
    /// What it shares beside that, in the same.
    auth: String,
    /// In which language it is spoken to.
    lang: String,
}

wire::record!(Asking { endpoint, p256dh, auth, lang, .. });

/// Says how it stands.
pub async fn standing(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Json<Standing>, Problem> {
    let key = server.push.sender(&server.store).await?.public_key();
    let (person, device) = (visitor.session.person.id, visitor.session.device);
    let find = move |it: &database::Connection| subscription::endpoint(it, person, device);
    let endpoint = server.store.read(find).await?;
    Ok(Json(Standing { person, key, endpoint }))
}

/// From now on this phone hears. One that did not before is told at once that it works.
pub async fn begin(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    Body(asking): Body<Asking>,
) -> Result<StatusCode, Problem> {
    let endpoint =
        Endpoint::parse(&asking.endpoint, server.push.reach).ok_or(Problem::BadEndpoint)?;
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).unwrap_or_default();
    let (p256dh, auth) = (bytes(&asking.p256dh), bytes(&asking.auth));
    if !are_keys(&p256dh, &auth) {
        return Err(Problem::BadEndpoint);
    }
    let lang = Lang::tagged(&asking.lang).unwrap_or_default();
    let phone =
        Subscription { endpoint: endpoint.as_str().to_owned(), p256dh, auth, lang, failures: 0 };
    let (person, device) = (visitor.session.person.id, visitor.session.device);
    let kept = phone.clone();
    let heard_before = server
        .store
        .write(move |it| {
            let before = subscription::endpoint(it.connection, person, device)?;
            subscription::put(it.connection, (person, device), &kept)?;
            Ok(before.is_some())
        })
        .await?;
    if !heard_before {
        let sender = server.push.sender(&server.store).await?;
        let (post, now) = (server.push.post.clone(), server.clock.now());
        // Nobody waits for a push service.
        tokio::spawn(greet(post, sender, phone, (endpoint, now)));
    }
    Ok(StatusCode::NO_CONTENT)
}

/// This phone hears no more.
pub async fn end(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<StatusCode, Problem> {
    let (person, device) = (visitor.session.person.id, visitor.session.device);
    server.store.write_at_last(move |it| subscription::end(it.connection, person, device)).await?;
    Ok(StatusCode::NO_CONTENT)
}

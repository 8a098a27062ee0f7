//! Pages and calendars that need no app: made by the server, without a script. A link is a key: it stands in the path, and in no
//! log of ours, nor in the page itself, whose links and forms say only what comes after it. Looking at a page uses nothing up.

mod agreement;
mod calendar;
mod came;
mod feedback;
mod fields;
mod filled;
mod introduction;
mod login;
mod page;
mod proof;
mod seen;
mod talk;
mod visit;
mod words;

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use serde::Deserialize;
use shared::text::Messages;

use super::Server;
use filled::Filled;
pub use seen::Seen;
use words::words;

/// Their addresses.
pub fn router() -> Router<Arc<Server>> {
    Router::new()
        .route("/l/{secret}", get(look).post(take))
        .route("/c/{file}", get(calendar::calendar))
        .route("/bewijs/{proof}", get(proof::read))
        .route("/inloggen", get(login::go))
        .route("/inloggen/terug", get(login::back))
        .route("/inloggen/niet", get(login::not))
        .route("/inloggen/uit", get(login::out))
        .route("/inloggen/af", post(login::told))
}

/// What an address says beside the secret: in which language, and which page of it. Without a page it is feedback.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    taal: Option<String>,
    /// Something was just given: thanks.
    klaar: Option<String>,
    /// The questions of a talk, by its id.
    gesprek: Option<String>,
    /// Whether somebody is chosen, by the id of the introduction.
    kennismaken: Option<String>,
    /// What was agreed at talks, and what came of what was given.
    lees: Option<String>,
    /// The agreement.
    afspraken: Option<String>,
}

/// Shows a page.
async fn look(
    State(server): State<Arc<Server>>,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let w = words(asked.taal.as_deref(), &headers);
    let visit = match visit::open(&server, &secret).await {
        Ok(visit) => visit,
        Err(shut) => return shut.page(w, &[]),
    };
    match (&asked.kennismaken, &asked.klaar) {
        (Some(id), None) => return introduction::ask(&server, w, &visit, id).await,
        (Some(id), Some(_)) => return introduction::thanks(&server, w, &visit, id).await,
        (None, _) => {}
    }
    match (&asked.gesprek, &asked.klaar) {
        (Some(talk), None) => talk::ask(w, &visit, talk),
        (Some(_), Some(_)) => talk::thanks(w),
        (None, _) if asked.afspraken.is_some() => agreement::read(w, &visit),
        (None, _) if asked.lees.is_some() => came::read(w, &visit),
        (None, Some(_)) => feedback::thanks(w, &visit),
        (None, None) => feedback::ask(w, &visit),
    }
}

/// Takes in what a form brings.
async fn take(
    State(server): State<Arc<Server>>,
    Path(secret): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let w = words(asked.taal.as_deref(), &headers);
    let filled = form.map(|Form(fields)| Filled(fields)).unwrap_or_default();
    let visit = match visit::open(&server, &secret).await {
        Ok(visit) => visit,
        Err(shut) => return shut.page(w, &visit::typed(&filled)),
    };
    match (&asked.kennismaken, &asked.gesprek) {
        (Some(id), _) => introduction::give(&server, w, &visit, id, &filled).await,
        (None, Some(talk)) => talk::give(&server, w, &secret, &visit, talk, &filled).await,
        (None, None) => feedback::give(&server, w, &visit, &filled).await,
    }
}

/// Leads to the thanks for what was given: whoever looks again then sends nothing again.
fn done(w: Messages, query: &str) -> Response {
    Redirect::to(&format!("?{query}klaar=1&taal={}", w.lang().tag())).into_response()
}

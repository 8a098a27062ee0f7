//! Pages and calendars that need no app: made by the server, without a script. A link is a key: it stands in the path, and in no
//! log of ours, nor in the page itself, whose links and forms say only what comes after it. Looking at a page uses nothing up.

mod agreement;
mod asked;
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

use axum::Router;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use shared::text::Messages;

use super::in_path::InPath;
use super::problem::Problem;
use super::{Server, body};
use asked::Asked;
use filled::Filled;
pub use seen::Seen;
use visit::Shut;
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

/// Bytes of a form: three texts of the longest, each letter of four bytes and each byte escaped, and what is too long by so much
/// still comes back to be made shorter.
const FORM_BYTES_MAX: usize = 256 * 1024;

/// The secret of a link. One that is no text is nobody's.
type Secret = Result<InPath<String>, Problem>;

fn named(secret: Secret) -> String {
    secret.map(|InPath(secret)| secret).unwrap_or_default()
}

/// Shows a page. Its address says which: the questions of a talk (`gesprek`, its id), whether somebody is chosen (`kennismaken`, the
/// id of the introduction), what was agreed at talks and what came of what was given (`lees`), the agreement (`afspraken`); without
/// one of these it is feedback. With `klaar`, something was just given: thanks.
async fn look(
    State(server): State<Arc<Server>>,
    secret: Secret,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let w = words(asked.lang(), &headers);
    let visit = match visit::open(&server, &named(secret)).await {
        Ok(visit) => visit,
        Err(shut) => return shut.page(w, &[]),
    };
    let is_done = asked.said("klaar").is_some();
    match (asked.said("kennismaken"), is_done) {
        (Some(id), false) => return introduction::ask(&server, w, &visit, id).await,
        (Some(id), true) => return introduction::thanks(&server, w, &visit, id).await,
        (None, _) => {}
    }
    match (asked.said("gesprek"), is_done) {
        (Some(talk), false) => talk::ask(w, &visit, talk),
        (Some(_), true) => talk::thanks(w),
        (None, _) if asked.said("afspraken").is_some() => agreement::read(w, &visit),
        (None, _) if asked.said("lees").is_some() => came::read(w, &visit),
        (None, true) => feedback::thanks(w, &visit),
        (None, false) => feedback::ask(w, &visit),
    }
}

/// Takes in what a form brings: of who comes by a link, or did. Anybody can make one up, and of them nothing is read.
async fn take(
    State(server): State<Arc<Server>>,
    secret: Secret,
    asked: Asked,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let (w, secret) = (words(asked.lang(), &headers), named(secret));
    let visit = match visit::open(&server, &secret).await {
        Err(shut @ Shut::Unknown) => return shut.page(w, &[]),
        visit => visit,
    };
    let filled = body::form(request, FORM_BYTES_MAX).await.map(Filled).unwrap_or_default();
    let visit = match visit {
        Ok(visit) => visit,
        Err(shut) => return shut.page(w, &visit::typed(&filled)),
    };
    match (asked.said("kennismaken"), asked.said("gesprek")) {
        (Some(id), _) => introduction::give(&server, w, &visit, id, &filled).await,
        (None, Some(talk)) => talk::give(&server, w, &secret, &visit, talk, &filled).await,
        (None, None) => feedback::give(&server, w, &visit, &filled).await,
    }
}

/// Leads to the thanks for what was given: whoever looks again then sends nothing again.
fn done(w: Messages, query: &str) -> Response {
    Redirect::to(&format!("?{query}klaar=1&taal={}", w.lang().tag())).into_response()
}

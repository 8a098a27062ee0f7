//! A file to keep that somebody asked for: made off the threads that answer, as many at once as there are places. Knows what no
//! file says.

use std::fmt::Display;
use std::sync::{Arc, PoisonError};

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use shared::text::{Lang, Messages};
use shared::zone;
use tokio::sync::OwnedSemaphorePermit;

use super::Server;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::paper::{self, Paper};
use crate::store::database::{self, Connection};
use crate::words;

pub(super) const PDF: &str = "application/pdf";
/// What most files are called, before the day.
pub(super) const NAME: &str = "opstap";

/// In which language; in Dutch, if that is not said.
#[derive(Debug, Deserialize)]
pub struct Asked {
    lang: Option<String>,
}

/// The language, as it was asked.
pub(super) type Language = Result<Query<Asked>, QueryRejection>;

/// The words of the language that was asked.
pub(super) fn words_of(asked: Language) -> Result<Messages, Problem> {
    let Query(Asked { lang }) = asked.map_err(|_| Problem::Malformed)?;
    let lang = lang.as_deref().map_or(Some(Lang::default()), Lang::tagged);
    Ok(words::of(lang.ok_or(Problem::Malformed)?))
}

/// A place for a paper, once there is one, if this session may have another made now.
pub(super) async fn paper_place(
    server: &Server,
    visitor: &Visitor,
) -> Result<OwnedSemaphorePermit, Problem> {
    {
        let mut papers = server.limits.papers.lock().unwrap_or_else(PoisonError::into_inner);
        papers.take(&visitor.token.hash(), server.clock.now()).map_err(Problem::TooManyTries)?;
    }
    let places = Arc::clone(&server.limits.paper_places);
    places.acquire_owned().await.map_err(|_| Problem::Unavailable)
}

/// Makes it in its place, which goes with the work: whoever asked may have left.
pub(super) async fn made<E: Display + Send + 'static>(
    place: OwnedSemaphorePermit,
    make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
) -> Result<Vec<u8>, Problem> {
    let failed = |error: &dyn Display| {
        tracing::error!(%error, "a file to keep cannot be made");
        Problem::Unavailable
    };
    let work = move || {
        let made = make();
        drop(place);
        made
    };
    let made = tokio::task::spawn_blocking(work).await.map_err(|error| failed(&error))?;
    made.map_err(|error| failed(&error))
}

/// Hands it over under a name with this day in it. It says nobody's.
pub(super) fn handed_over(
    server: &Server,
    kind: &'static str,
    name: &str,
    ending: &str,
    bytes: Vec<u8>,
) -> Response {
    let day = zone::local(server.clock.now()).date();
    let name = format!("attachment; filename=\"{name}-{day}{ending}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response()
}

/// What stands behind the day in the name of something written in a language.
pub(super) fn in_language(w: Messages, ending: &str) -> String {
    format!("-{}.{ending}", w.lang().tag())
}

/// Finds what a paper says and hands it over, as of one moment.
pub(super) async fn paper(
    server: &Server,
    visitor: &Visitor,
    w: Messages,
    find: impl FnOnce(&Connection) -> database::Result<Result<Paper, Problem>> + Send + 'static,
) -> Result<Response, Problem> {
    let place = paper_place(server, visitor).await?;
    let paper = server.store.read(find).await??;
    let bytes = made(place, move || paper::pdf(w, &paper)).await?;
    Ok(handed_over(server, PDF, NAME, &in_language(w, "pdf"), bytes))
}

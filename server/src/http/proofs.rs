//! `GET /api/proofs/{proof}/paper`, `…/badge` and `…/open`: a proof as a paper, a badge or an open file, for whose it is; and, for everybody, the public
//! halves of the keys that badges are signed with.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::Value;
use shared::zone;

use super::Server;
use super::download::{self, Language};
use super::in_path::InPath;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::proof::{self, Made, NotMade, keys};

/// The addresses of the keys.
pub fn router() -> Router<Arc<Server>> {
    Router::new()
        .route("/.well-known/jwks.json", get(all_keys))
        .route("/.well-known/jwks/{key}", get(one_key))
}

/// As which file a proof is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum File {
    Paper,
    Badge,
    Open,
}

/// As a paper, with the badge inside.
pub async fn paper(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(id): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    file(File::Paper, server, visitor, id, asked).await
}

/// As a badge.
pub async fn badge(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(id): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    file(File::Badge, server, visitor, id, asked).await
}

/// As an open file.
pub async fn open(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
    InPath(id): InPath<String>,
    asked: Language,
) -> Result<Response, Problem> {
    file(File::Open, server, visitor, id, asked).await
}

/// Makes it, as of one moment.
async fn file(
    file: File,
    server: Arc<Server>,
    visitor: Visitor,
    id: String,
    asked: Language,
) -> Result<Response, Problem> {
    let id = id.parse().map_err(|_| Problem::NotFound)?;
    let w = download::words_of(asked)?;
    let place = download::paper_place(&server, &visitor).await?;
    let (now, person) = (server.clock.now(), visitor.session.person.id);
    let today = zone::local(now).date();
    let found = server.store.read(move |it| {
        let Some(found) = proof::find(it, id, today)?.filter(|it| it.owner == person) else {
            return Ok(None);
        };
        let listed = proof::listed(it, &found.shown)?;
        Ok(Some((found, listed)))
    });
    let (found, listed) = found.await?.ok_or(Problem::NotFound)?;
    let (folder, origin) = (server.store.folder().to_owned(), server.origin.to_string());
    let make = move || {
        let made = Made { w, origin: &origin, found: &found, listed: &listed };
        let bytes = match file {
            File::Paper => made.paper(&keys::current(&folder, now)?)?,
            File::Badge => made.badge(&keys::current(&folder, now)?).into_bytes(),
            File::Open => made.open(),
        };
        Ok::<_, NotMade>(bytes)
    };
    let bytes = download::made(place, make).await?;
    let (kind, ending) = match file {
        File::Paper => (download::PDF, "pdf"),
        File::Badge => (proof::badge::MEDIA_TYPE, "jwt"),
        File::Open => (proof::OPEN_MEDIA_TYPE, "json"),
    };
    Ok(download::handed_over(
        &server,
        kind,
        download::NAME,
        &download::in_language(w, ending),
        bytes,
    ))
}

/// Others may keep them for a few minutes: one that begins is to be found soon.
const KEPT: &str = "public, max-age=300";

async fn all_keys(State(server): State<Arc<Server>>) -> Result<Response, Problem> {
    let keys = there(&server)?;
    Ok(public(keys.set()))
}

async fn one_key(
    State(server): State<Arc<Server>>,
    InPath(id): InPath<String>,
) -> Result<Response, Problem> {
    let keys = there(&server)?;
    let key = keys.find(&id).ok_or(Problem::NotFound)?;
    Ok(public(key.public_key()))
}

fn there(server: &Server) -> Result<keys::Keys, Problem> {
    keys::read(server.store.folder()).map_err(|error| {
        tracing::error!(%error, "the keys of proofs cannot be read");
        Problem::Unavailable
    })
}

fn public(value: Value) -> Response {
    ([(CACHE_CONTROL, KEPT)], Json(value)).into_response()
}

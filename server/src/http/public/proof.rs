//! `GET /bewijs/{proof}`: the page of a proof, for whoever has its address: what its person allows, as it stands today. One that
//! was taken back, is over, was erased or never was is told alike, and so is any other text in its place.

use std::sync::{Arc, PoisonError};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use shared::labels::{proof_how, proof_place, proof_seen};
use shared::proof::{Line, Shown};
use shared::record::own::proof::ProofId;
use shared::text::Messages;
use shared::zone;

use super::asked::Asked;
use super::page::{escaped, own_words, page_called, soft};
use super::words::words;
use crate::http::Server;
use crate::http::address::Address;
use crate::http::in_path::InPath;
use crate::http::problem::Problem;
use crate::proof::{self, qr};

/// Shows it. Whoever looks uses nothing up, and is noted nowhere.
pub(super) async fn read(
    State(server): State<Arc<Server>>,
    address: Address,
    id: Result<InPath<String>, Problem>,
    asked: Asked,
    headers: HeaderMap,
) -> Response {
    let w = words(asked.lang(), &headers);
    let now = server.clock.now();
    let taken = {
        let mut proofs = server.limits.proofs.lock().unwrap_or_else(PoisonError::into_inner);
        proofs.take(&address, now)
    };
    if taken.is_err() {
        return said(StatusCode::TOO_MANY_REQUESTS, w, w.e_link_later(), "");
    }
    let today = zone::local(now).date();
    let id: Option<ProofId> = id.ok().and_then(|InPath(id)| id.parse().ok());
    let Some(id) = id else { return gone(w) };
    match server.store.read(move |it| proof::find(it, id, today)).await {
        Ok(Some(found)) => {
            let today = w.e_proof_today(&w.full_day(today));
            let page = proof::page_address(&server.origin.to_string(), id);
            let inside = [shown(w, &found.shown, &today), code(w, &page)].concat();
            page_called(StatusCode::OK, w, w.e_proof_title(), "", &inside)
        }
        Ok(None) => gone(w),
        Err(error) => {
            tracing::error!(%error, "a proof cannot be read");
            said(StatusCode::SERVICE_UNAVAILABLE, w, w.e_link_later(), "")
        }
    }
}

fn gone(w: Messages) -> Response {
    said(StatusCode::GONE, w, w.e_proof_gone(), &soft(w.e_proof_gone_text()))
}

fn said(status: StatusCode, w: Messages, words: &str, more: &str) -> Response {
    let inside = format!("<h1>{}</h1>{more}", escaped(words));
    page_called(status, w, w.e_proof_title(), "", &inside)
}

fn shown(w: Messages, it: &Shown, today: &str) -> String {
    let place = proof_place(w, it);
    let place = if place.is_empty() { place } else { own_words(&place) };
    let made = w.e_proof_made(&w.full_day(zone::local(it.made).date()));
    let until = it.until.map(|day| soft(&w.e_proof_until(&w.full_day(day)))).unwrap_or_default();
    let lines: String = it.lines.iter().map(|it| line(w, it)).collect();
    format!(
        "<h1>{}</h1><p role=\"status\">{}</p><p>{}</p>{place}{lines}{}{until}",
        escaped(w.e_proof_title()),
        escaped(today),
        escaped(&w.e_proof_of(&it.name)),
        soft(&made),
    )
}

fn line(w: Messages, it: &Line) -> String {
    let how = proof_how(w, it);
    let how = if how.is_empty() { how } else { own_words(&how) };
    let seen: String = proof_seen(w, it).iter().map(|it| soft(it)).collect();
    let name = escaped(&it.name);
    format!("<section class=\"card\"><h2 dir=\"auto\">{name}</h2>{how}{seen}</section>")
}

/// The empty edge a camera needs, in modules.
const QUIET_MODULES: usize = 4;

/// The page's own address for another's camera, and on paper. Always dark on light.
fn code(w: Messages, page: &str) -> String {
    let Some(rows) = qr::modules(page) else { return String::new() };
    let side = rows.len() + 2 * QUIET_MODULES;
    let mut dark = String::new();
    for (y, row) in rows.iter().enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, is_dark)| **is_dark) {
            let (x, y) = (x + QUIET_MODULES, y + QUIET_MODULES);
            dark.extend(["M", &x.to_string(), " ", &y.to_string(), "h1v1h-1z"]);
        }
    }
    let label = escaped(&w.e_proof_code(page));
    format!(
        "<svg class=\"code\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\" \
         shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{dark}\" fill=\"#000\"/></svg>"
    )
}

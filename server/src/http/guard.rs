//! What holds for every request: where it may come from, which headers its answer has, what is logged.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Server;
use super::problem::Problem;

/// On every answer. The files of the app bring their own, which say more: only a page refers to others.
const HEADERS: [(&str, &str); 3] = [
    ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
];

/// Where everything goes over TLS it stays so, also under names that begin with another word.
const STRICT_TRANSPORT: (&str, &str) =
    ("strict-transport-security", "max-age=31536000; includeSubDomains");

/// Declines what a browser asks for another site, and what would change something and was not asked for by a page of ours.
pub async fn only_our_pages(
    State(server): State<Arc<Server>>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    if is_of_another_site(headers) || (!is_reading(&request) && !server.origin.is_asking(headers)) {
        return Problem::OtherOrigin.into_response();
    }
    next.run(request).await
}

/// Declines what would change something and is no JSON. A form of another site can send text, but never this type without
/// asking first.
pub async fn only_json(request: Request, next: Next) -> Response {
    only("application/json", Problem::NotJson, request, next).await
}

/// The same where a file is brought: nor can a form send this type.
pub async fn only_files(request: Request, next: Next) -> Response {
    only("application/octet-stream", Problem::NotAFile, request, next).await
}

async fn only(wanted: &str, otherwise: Problem, request: Request, next: Next) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).map(str::trim);
    let is_wanted = kind.is_some_and(|kind| kind.eq_ignore_ascii_case(wanted));
    if !is_reading(&request) && request.method() != Method::DELETE && !is_wanted {
        return otherwise.into_response();
    }
    next.run(request).await
}

fn is_reading(request: &Request) -> bool {
    request.method() == Method::GET || request.method() == Method::HEAD
}

/// Whether a browser says that another site asks, be it one of our own domain. One that says nothing is old, or is none.
fn is_of_another_site(headers: &HeaderMap) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").into_iter();
    sites.any(|site| site != "same-origin" && site != "none")
}

/// Answers of the API are nobody's to keep: not a browser's, not a proxy's. What is not kept need not say for whom it varies.
pub async fn nothing_is_kept(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let no_store = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, no_store);
    response.headers_mut().remove(header::VARY);
    response
}

/// Puts the headers on an answer that keep a browser careful.
pub async fn headers(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let secure = server.origin.is_secure().then_some(STRICT_TRANSPORT);
    for (name, value) in HEADERS.into_iter().chain(secure) {
        let name = HeaderName::from_static(name);
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// One line per request: which address by its pattern, never who, from where or with what.
pub async fn log(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let address = matched.as_ref().map_or("(file)", MatchedPath::as_str);
    let took = begun.elapsed();
    server.metrics.count_answer(address, response.status(), took);
    let status = response.status().as_u16();
    tracing::info!(%method, address, status, ms = took.as_secs_f64() * 1_000.0, "answered");
    response
}

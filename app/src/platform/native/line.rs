//! The line to the server, over TLS: one question and its answer, and in what way that did not work. Knows no record.

mod reason;

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, COOKIE, LOCATION, RETRY_AFTER, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};
use tokio::time::timeout;

use super::trouble::meet;
use super::{origin, secret};
use crate::platform::answer::Answer;
use crate::platform::{LineTrouble, Method, NoAnswer, Server};

/// After so long without a byte nobody answers any more. How long all of it takes does not count: a slow line brings a lot
/// in the end.
const SILENCE: Duration = Duration::from_secs(30);
const CONNECTING: Duration = Duration::from_secs(10);
/// What the slowest line we wait for takes away in a millisecond.
const UPLOAD_BYTES_PER_MS: u64 = 4;

/// Asks the server.
pub async fn call(method: Method, path: &str, body: Option<String>) -> Result<String, NoAnswer> {
    ask(method, path, body.map(|body| ("application/json", body.into_bytes()))).await
}

/// Brings the server a file.
pub(super) async fn send_bytes(path: &str, bytes: Vec<u8>) -> Result<String, NoAnswer> {
    ask(Method::Post, path, Some(("application/octet-stream", bytes))).await
}

/// What a request brings, after its media type.
type Body = (&'static str, Vec<u8>);

async fn ask(method: Method, path: &str, body: Option<Body>) -> Result<String, NoAnswer> {
    match answer(method, path, body).await {
        Ok(answer) => {
            let read = answer.read();
            // Something answers that is no server of ours.
            meet((read == Err(NoAnswer::Unreachable)).then_some(LineTrouble::Gone));
            read
        }
        Err(trouble) => {
            meet(trouble);
            Err(NoAnswer::Unreachable)
        }
    }
}

async fn answer(
    method: Method,
    path: &str,
    body: Option<Body>,
) -> Result<Answer, Option<LineTrouble>> {
    let bytes = body.as_ref().map_or(0, |(_, body)| body.len()) as u64;
    let mut request = request(method, path).ok_or(None)?;
    if let Some((kind, body)) = body {
        request = request.header(CONTENT_TYPE, kind).body(body);
    }
    let upload = Duration::from_millis(bytes / UPLOAD_BYTES_PER_MS);
    let mut response = send(request, SILENCE + upload).await?;
    let text = |name| response.headers().get(name).and_then(|it| it.to_str().ok());
    let is_json = text(CONTENT_TYPE).is_some_and(|kind| kind.contains("json"));
    let retry_after_s = text(RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
    let status = response.status().as_u16();
    let mut bytes = Vec::new();
    while let Some(piece) =
        timeout(SILENCE, response.chunk()).await.map_err(|_| None)?.map_err(|_| None)?
    {
        bytes.extend_from_slice(&piece);
    }
    let text = String::from_utf8(bytes).map_err(|_| None)?;
    Ok(Answer { status, text, is_json, retry_after_s })
}

/// A question to the server, with what shows whose it is. Nothing, as long as nobody said where the server is.
pub(super) fn request(method: Method, path: &str) -> Option<RequestBuilder> {
    let Server::At(origin) = origin::server() else { return None };
    let method = match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Delete => reqwest::Method::DELETE,
    };
    let request = client()?.request(method, format!("{origin}{path}"));
    Some(match secret::kept() {
        Some(secret) => request.header(COOKIE, secret),
        None => request,
    })
}

/// The head of the answer, if one comes in time.
pub(super) async fn send(
    request: RequestBuilder,
    patience: Duration,
) -> Result<Response, Option<LineTrouble>> {
    let sent = timeout(patience, request.send()).await.map_err(|_| None)?;
    let response = sent.map_err(|error| reason::of(&error))?;
    if response.status().is_redirection() {
        let to = response.headers().get(LOCATION).and_then(|it| it.to_str().ok());
        return Err(Some(to.map_or(LineTrouble::Gone, moved)));
    }
    let cookies = response.headers().get_all(SET_COOKIE).iter();
    secret::take_over(cookies.filter_map(|cookie| cookie.to_str().ok()));
    Ok(response)
}

/// Where the server says it is now. The session does not follow by itself: whoever answers at the old address might not be ours.
fn moved(to: &str) -> LineTrouble {
    origin::origin(to).map_or(LineTrouble::Gone, LineTrouble::Moved)
}

/// What asks, for as long as the app runs. Certificates count as the system says.
fn client() -> Option<&'static Client> {
    static CLIENT: OnceLock<Option<Client>> = OnceLock::new();
    let make = || {
        // Another part of this process may have chosen it already: it is the same.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = Client::builder().redirect(Policy::none()).connect_timeout(CONNECTING);
        client.build().ok()
    };
    CLIENT.get_or_init(make).as_ref()
}

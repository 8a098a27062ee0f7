//! The session's cookie: its name, its attributes, and how it is read back. Knows no session.

use axum::http::{HeaderMap, HeaderValue, header};

use super::origin::Origin;
use crate::auth::session::IDLE_DAYS_MAX;
use crate::secret::Secret;

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// The prefix makes browsers hold on to `Secure` and `Path=/`, and to no domain but ours.
fn name(origin: &Origin) -> &'static str {
    if origin.is_secure() { "__Host-opstap" } else { "opstap" }
}

fn attributes(origin: &Origin) -> &'static str {
    if origin.is_secure() {
        "HttpOnly; Secure; SameSite=Strict; Path=/"
    } else {
        "HttpOnly; SameSite=Strict; Path=/"
    }
}

/// The header that gives a browser its session.
pub fn give(origin: &Origin, token: &Secret) -> Option<HeaderValue> {
    header(origin, token.reveal(), IDLE_DAYS_MAX * SECONDS_A_DAY)
}

/// The header that takes it away.
pub fn take(origin: &Origin) -> Option<HeaderValue> {
    header(origin, "", 0)
}

fn header(origin: &Origin, value: &str, max_age_s: i64) -> Option<HeaderValue> {
    let (name, attributes) = (name(origin), attributes(origin));
    let text = format!("{name}={value}; Max-Age={max_age_s}; {attributes}");
    let mut header = HeaderValue::from_str(&text).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// The session's secret that a browser sent along.
pub fn read(origin: &Origin, headers: &HeaderMap) -> Option<Secret> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut cookies =
        lines.flat_map(|line| line.split(';')).filter_map(|it| it.trim().split_once('='));
    let (_, value) = cookies.find(|(cookie, _)| *cookie == name(origin))?;
    Secret::of_cookie(value)
}

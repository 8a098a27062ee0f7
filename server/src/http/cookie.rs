//! The session's cookie: its name, its attributes, and how it is read back. Knows no session.

use axum::http::{HeaderMap, HeaderValue, header};

use super::origin::Origin;
use crate::auth::session::IDLE_DAYS_MAX;
use crate::login::{LIFE_MS, Trip};
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

fn trip_attributes(origin: &Origin) -> &'static str {
    if origin.is_secure() {
        "HttpOnly; Secure; SameSite=Lax; Path=/"
    } else {
        "HttpOnly; SameSite=Lax; Path=/"
    }
}

/// What a browser carries while it is at the provider: it comes back from another site, so that has to be let.
fn trip_name(origin: &Origin) -> &'static str {
    if origin.is_secure() { "__Host-opstap-login" } else { "opstap-login" }
}

/// The header that gives a browser its session.
pub fn give(origin: &Origin, token: &Secret) -> Option<HeaderValue> {
    header(origin, token.reveal(), IDLE_DAYS_MAX * SECONDS_A_DAY)
}

/// The header that takes it away.
pub fn take(origin: &Origin) -> Option<HeaderValue> {
    header(origin, "", 0)
}

/// The header that lets a browser carry a log-in along.
pub fn give_trip(origin: &Origin, trip: &Trip) -> Option<HeaderValue> {
    line(trip_name(origin), &trip.carried(), LIFE_MS.div_euclid(1_000), trip_attributes(origin))
}

/// The header that takes it away.
pub fn take_trip(origin: &Origin) -> Option<HeaderValue> {
    line(trip_name(origin), "", 0, trip_attributes(origin))
}

/// The log-in that a browser carries.
pub fn read_trip(origin: &Origin, headers: &HeaderMap) -> Option<Trip> {
    Trip::of_cookie(found(trip_name(origin), headers)?)
}

fn header(origin: &Origin, value: &str, max_age_s: i64) -> Option<HeaderValue> {
    line(name(origin), value, max_age_s, attributes(origin))
}

fn line(name: &str, value: &str, max_age_s: i64, attributes: &str) -> Option<HeaderValue> {
    let text = format!("{name}={value}; Max-Age={max_age_s}; {attributes}");
    let mut header = HeaderValue::from_str(&text).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// The session's secret that a browser sent along.
pub fn read(origin: &Origin, headers: &HeaderMap) -> Option<Secret> {
    Secret::of_cookie(found(name(origin), headers)?)
}

fn found<'a>(name: &str, headers: &'a HeaderMap) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut cookies =
        lines.flat_map(|line| line.split(';')).filter_map(|it| it.trim().split_once('='));
    cookies.find(|(cookie, _)| *cookie == name).map(|(_, value)| value)
}

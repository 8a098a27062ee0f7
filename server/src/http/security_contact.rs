//! `GET /.well-known/security.txt` (RFC 9116): whom somebody turns to who found a weakness in this server. Only where its
//! keeper named a contact.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use chrono::{DateTime, SecondsFormat};
use shared::time::Timestamp;

use super::Server;
use super::problem::Problem;

/// So long what it says may be relied on: it is written anew for each who asks.
const GOOD_FOR_MS: i64 = 90 * 24 * 60 * 60 * 1_000;

/// Where a report goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact(String);

/// A text that is no contact.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a contact is an address that begins with https://, mailto: or tel:, and not {0:?}")]
pub struct NotAContact(String);

impl Contact {
    /// Reads an address as RFC 9116 wants it.
    pub fn parse(text: &str) -> Result<Self, NotAContact> {
        let rest = ["https://", "mailto:", "tel:"].into_iter().find_map(|it| text.strip_prefix(it));
        let is_address = rest.is_some_and(|rest| !rest.is_empty())
            && text.chars().all(|sign| sign.is_ascii_graphic());
        if is_address { Ok(Self(text.to_owned())) } else { Err(NotAContact(text.to_owned())) }
    }
}

/// Its address.
pub fn router() -> Router<Arc<Server>> {
    Router::new().route("/.well-known/security.txt", get(security_txt))
}

/// Says whom.
async fn security_txt(State(server): State<Arc<Server>>) -> Result<Response, Problem> {
    let Some(Contact(contact)) = &server.contact else { return Err(Problem::NotFound) };
    let expires = day_after(server.clock.now()).ok_or(Problem::Unavailable)?;
    let canonical = format!("{}/.well-known/security.txt", server.origin);
    let said = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {canonical}\n"
    );
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], said).into_response())
}

fn day_after(now: Timestamp) -> Option<String> {
    let at = DateTime::from_timestamp_millis(now.plus_ms(GOOD_FOR_MS).0)?;
    Some(at.to_rfc3339_opts(SecondsFormat::Secs, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_an_address() {
        for good in ["https://example.org/report", "mailto:security@example.org", "tel:+31-10-555"]
        {
            assert!(Contact::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "security@example.org",
            "http://example.org",
            "mailto:",
            "mailto:a b@c.d",
            "https://",
        ] {
            assert!(Contact::parse(bad).is_err(), "{bad}");
        }
        let twice = Contact::parse("mailto:a@b.c\nContact: mailto:d@e.f");
        assert!(twice.is_err(), "one line stays one line");
    }
}

//! What an address says behind its question mark: as fields are said, so nothing there is malformed, and of what is said twice the
//! first counts. Knows no page.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;

use super::filled::Filled;

/// All of it.
#[derive(Debug)]
pub struct Asked(Filled);

impl Asked {
    /// What is said under a name.
    pub fn said(&self, name: &str) -> Option<&str> {
        self.0.of(name).next()
    }

    /// In which language.
    pub fn lang(&self) -> Option<&str> {
        self.said("taal")
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let read = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        Ok(Self(read.map(|Query(fields)| Filled(fields)).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    #[tokio::test]
    async fn whatever_stands_there_is_read_as_well_as_it_can_be() {
        for (query, expected) in [
            ("", None),
            ("?taal", Some("")),
            ("?taal=nl&taal=en", Some("nl")),
            ("?%ff=1&taal=ar", Some("ar")),
            ("?taal=%ff", Some("\u{fffd}")),
            ("?&&=&taal=t%20i", Some("t i")),
        ] {
            let asking = Request::get(format!("/l/x{query}")).body(()).unwrap();
            let (mut parts, ()) = asking.into_parts();
            let Ok(asked) = Asked::from_request_parts(&mut parts, &()).await;
            assert_eq!(asked.lang(), expected, "{query}");
        }
    }
}

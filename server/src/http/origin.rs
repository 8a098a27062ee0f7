//! Where people find this server: scheme, name and port. Decides which pages may ask, and how safe the cookie is.

use std::fmt;
use std::net::IpAddr;

use axum::http::{HeaderMap, Uri, header};
use shared::role::Role;

/// An origin, as in `https://opstap.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    text: String,
    known: Known,
}

/// How sure we are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Someone told us.
    Told,
    /// We only know our port; a page is ours if it has the name it asked for.
    Guessed,
}

/// A text that is no origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an origin (https://name or http://name:port): {0}")]
pub struct NotAnOrigin(String);

impl Origin {
    /// Reads an origin that someone told us.
    pub fn parse(text: &str) -> Result<Self, NotAnOrigin> {
        let wrong = || NotAnOrigin(text.to_owned());
        let trimmed = text.trim_end_matches('/');
        let uri: Uri = trimmed.parse().map_err(|_| wrong())?;
        let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
        let is_bare = uri.path() == "/" && uri.query().is_none();
        let is_plain = uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
        if !(is_web && is_bare && is_plain) {
            return Err(wrong());
        }
        Ok(Self { text: trimmed.to_ascii_lowercase(), known: Known::Told })
    }

    /// This machine, as its own browser sees it.
    pub fn local(port: u16) -> Self {
        Self { text: format!("http://localhost:{port}"), known: Known::Guessed }
    }

    /// The link that opens the pairing screen with a code. Browsers do not send what stands after the `#`;
    /// before it stands whether the parts for staff are fetched as well, so that nobody waits for what they do not use.
    pub fn pairing_link(&self, role: Role, code: &str) -> String {
        let edition = match role {
            Role::Candidate => "",
            Role::Coach | Role::Employer | Role::Manager => "?edition=whole",
        };
        format!("{}/koppel{edition}#{code}", self.text)
    }

    /// The link by which somebody gives feedback without an app. The secret stands in the path, which no log of ours holds.
    pub fn feedback_link(&self, secret: &str) -> String {
        format!("{}/l/{secret}", self.text)
    }

    /// The private address of somebody's calendar. The same holds of its secret.
    pub fn calendar_link(&self, secret: &str) -> String {
        format!("{}/c/{secret}.ics", self.text)
    }

    /// Whom a push service may turn to.
    pub fn contact(&self) -> String {
        self.text.clone()
    }

    /// Whether everything goes over TLS.
    pub fn is_secure(&self) -> bool {
        self.text.starts_with("https://")
    }

    /// Whether only this machine's own browser finds it.
    pub fn is_of_this_machine(&self) -> bool {
        let host = self.text.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
        host.is_some_and(|host| {
            let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
            let is_name = host == "localhost" || host.ends_with(".localhost");
            is_name || address.is_ok_and(|address| address.is_loopback())
        })
    }

    /// Whether a request comes from a page of ours. What says nothing is no page: browsers always say.
    pub fn is_asking(&self, headers: &HeaderMap) -> bool {
        let Some(asking) = headers.get(header::ORIGIN) else { return true };
        let Ok(asking) = asking.to_str() else { return false };
        if asking.eq_ignore_ascii_case(&self.text) {
            return true;
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let is_of_host =
            host.is_some_and(|host| asking.split_once("://").is_some_and(|it| it.1 == host));
        match self.known {
            Known::Told => false,
            Known::Guessed => is_of_host,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(origin: Option<&'static str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "127.0.0.1:8080".parse().unwrap());
        origin.map(|origin| headers.insert(header::ORIGIN, origin.parse().unwrap()));
        headers
    }

    #[test]
    fn it_is_read_strictly() {
        assert_eq!(
            Origin::parse("https://Opstap.example/").unwrap().text,
            "https://opstap.example"
        );
        for wrong in ["opstap.example", "ftp://a", "https://a/b", "https://a?b", "https://a@b", ""]
        {
            assert!(Origin::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_our_own_pages_ask() {
        let told = Origin::parse("https://opstap.example").unwrap();
        assert!(told.is_asking(&headers(None)));
        assert!(told.is_asking(&headers(Some("https://opstap.example"))));
        assert!(!told.is_asking(&headers(Some("http://127.0.0.1:8080"))));
        assert!(!told.is_asking(&headers(Some("null"))));
        let local = Origin::local(8080);
        assert!(local.is_asking(&headers(Some("http://localhost:8080"))));
        assert!(local.is_asking(&headers(Some("http://127.0.0.1:8080"))));
        assert!(!local.is_asking(&headers(Some("http://evil.example"))));
    }
}

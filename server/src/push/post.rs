//! The way to a push service: one letter, and what became of it. What the service says is read here; whom that concerns is not
//! known.

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};

use super::endpoint::{Reach, is_public};
use super::letter::Letter;

/// A service that takes longer has not taken it.
const PATIENCE: Duration = Duration::from_secs(10);

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The service has it.
    Taken,
    /// There is no such phone any more.
    Gone,
    /// Later, and after so many seconds if it said so: it is busy, or did not answer.
    Later(Option<u32>),
    /// It does not take letters like this from us, with the status. The phone is there.
    Refused(u16),
}

impl Answer {
    /// Whether it may be that the phone asked to hear under another key than this was signed with.
    pub fn is_of_key(self) -> bool {
        match self {
            Self::Refused(status) => [400, 401, 403].contains(&status),
            Self::Taken | Self::Gone | Self::Later(_) => false,
        }
    }
}

/// Brings letters to push services.
pub trait Post: Send + Sync + 'static {
    /// Brings one.
    fn bring(&self, letter: Letter) -> impl Future<Output = Answer> + Send;
}

/// The network.
#[derive(Debug, Clone)]
pub struct WebPost(Client);

impl WebPost {
    /// A way that leads so far.
    pub fn new(reach: Reach) -> Result<Self, reqwest::Error> {
        Self::with_patience(reach, PATIENCE)
    }

    /// The same, that waits so long for an answer.
    pub fn with_patience(reach: Reach, patience: Duration) -> Result<Self, reqwest::Error> {
        // Where there is one already, it is the same.
        rustls::crypto::ring::default_provider().install_default().ok();
        let builder = Client::builder().timeout(patience).redirect(Policy::none()).no_proxy();
        let builder = match reach {
            Reach::Public => builder.https_only(true).dns_resolver(PublicNames),
            Reach::Anywhere => builder,
        };
        Ok(Self(builder.build()?))
    }
}

impl Post for WebPost {
    async fn bring(&self, letter: Letter) -> Answer {
        let mut headers = HeaderMap::new();
        for (name, value) in &letter.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) else { continue };
            headers.insert(name, value);
        }
        let request = self.0.post(letter.endpoint.as_str()).headers(headers).body(letter.body);
        match request.send().await {
            Ok(response) => answer(response.status(), response.headers()),
            // Without the address: it is a key to somebody's phone.
            Err(error) => {
                tracing::info!(error = %error.without_url(), "a push service did not answer");
                Answer::Later(None)
            }
        }
    }
}

fn answer(status: StatusCode, headers: &HeaderMap) -> Answer {
    match status.as_u16() {
        200..=299 => Answer::Taken,
        404 | 410 => Answer::Gone,
        429 | 500..=599 => Answer::Later(retry_after_s(headers)),
        other => Answer::Refused(other),
    }
}

/// In seconds; it may be a date as well.
fn retry_after_s(headers: &HeaderMap) -> Option<u32> {
    let said = headers.get(RETRY_AFTER)?.to_str().ok()?;
    let until =
        || httpdate::parse_http_date(said).ok()?.duration_since(std::time::SystemTime::now()).ok();
    let seconds = said.trim().parse().ok();
    seconds.or_else(|| u32::try_from(until()?.as_secs()).ok())
}

/// Finds names on the public network alone: a name of anybody's may lead to our own.
#[derive(Debug, Clone, Copy)]
struct PublicNames;

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|it| is_public(it.ip())).collect();
            if public.is_empty() {
                return Err("not on the public network".into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_by_its_status() {
        for (status, after, expected) in [
            (200, "", Answer::Taken),
            (201, "", Answer::Taken),
            (202, "", Answer::Taken),
            (301, "", Answer::Refused(301)),
            (400, "", Answer::Refused(400)),
            (401, "", Answer::Refused(401)),
            (403, "", Answer::Refused(403)),
            (404, "", Answer::Gone),
            (410, "", Answer::Gone),
            (413, "", Answer::Refused(413)),
            (429, "120", Answer::Later(Some(120))),
            (429, "", Answer::Later(None)),
            (429, "soon", Answer::Later(None)),
            (500, "", Answer::Later(None)),
            (503, "5", Answer::Later(Some(5))),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, after.parse().unwrap())]);
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(answer(status, &headers), expected, "{status} {after}");
        }
        let soon = std::time::SystemTime::now() + Duration::from_mins(2);
        let soon = httpdate::fmt_http_date(soon);
        let headers = HeaderMap::from_iter([(RETRY_AFTER, soon.parse().unwrap())]);
        let Answer::Later(Some(seconds)) = answer(StatusCode::TOO_MANY_REQUESTS, &headers) else {
            panic!("later")
        };
        assert!((110..=120).contains(&seconds));
    }
}

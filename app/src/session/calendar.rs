//! A private feed of one's talks for one's own calendar. Needs the server: only there it is made, and ended.

use shared::time::Timestamp;
use shared::wire;

use super::Session;
use super::pairing::read;
use crate::platform::{self, Method, NoAnswer};

/// Whether there is one, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    pub made: Option<Timestamp>,
}

wire::record!(Feed { made?, .. });

struct Made {
    link: String,
}

wire::record!(Made { link, .. });

struct Asking {
    lang: String,
}

wire::record!(Asking { lang, .. });

impl Session {
    /// How it stands with one's feed.
    pub async fn calendar_feed(self) -> Result<Feed, NoAnswer> {
        read(&platform::call(Method::Get, "/api/calendar", None).await?)
    }

    /// Makes one, and tells its address, this once.
    pub async fn make_calendar_feed(self) -> Result<String, NoAnswer> {
        let asking = Asking { lang: self.messages().lang().tag().to_owned() };
        let body = Some(wire::encode(&asking));
        let text = platform::call(Method::Post, "/api/calendar", body).await?;
        read(&text).map(|Made { link }| link)
    }

    /// Ends it.
    pub async fn end_calendar_feed(self) -> Result<(), NoAnswer> {
        platform::call(Method::Delete, "/api/calendar", None).await.map(drop)
    }
}

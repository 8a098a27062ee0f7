//! `GET /api/events`: tells an open app which of its logs have news, so that it asks. Tells no content.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use shared::id::LogId;
use tokio::sync::watch;

use super::Server;
use super::problem::Problem;
use super::streams::Place;
use super::visitor::Visitor;
use crate::store::Listener;

/// Proxies close a line on which nothing is said for a while.
const HEARTBEAT: Duration = Duration::from_secs(25);

/// Opens the line.
pub async fn events(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let place = server.limits.streams.open(visitor.token.hash()).ok_or(Problem::Unavailable)?;
    let line = Line {
        listener: server.store.listen(visitor.session.person.id, visitor.session.device),
        stopping: server.stopping.clone(),
        place,
        ready: vec![hello()],
    };
    let events = stream::unfold(line, |mut line| async move {
        let event = line.next().await?;
        Some((Ok(event), line))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)))
}

/// Whether an answer is such a line.
pub fn is_line(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    kind.is_some_and(|kind| kind.starts_with(b"text/event-stream"))
}

/// One open line to one phone.
struct Line {
    listener: Listener,
    stopping: watch::Receiver<bool>,
    place: Place,
    /// Events to send before listening again, last first.
    ready: Vec<Event>,
}

impl Line {
    /// The next event; `None` ends the line.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop() {
                return Some(event);
            }
            let heard = tokio::select! {
                heard = self.listener.heard() => heard,
                _ = self.stopping.wait_for(|is_stopping| *is_stopping) => return None,
                () = self.place.ended() => return None,
            };
            if heard.is_over {
                return None;
            }
            self.ready = heard.logs.iter().map(news).chain(heard.has_phones.then(phones)).collect();
        }
    }
}

fn hello() -> Event {
    Event::default().event("hello").data("1")
}

fn phones() -> Event {
    Event::default().event("phones").data("1")
}

fn news(log: &LogId) -> Event {
    Event::default().event("log").data(log.to_string())
}

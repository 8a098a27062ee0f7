//! `GET /api/events`: tells an open app which of its logs have news, so that it asks. Tells no content.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use shared::id::{DeviceId, LogId, PersonId};
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::{broadcast, watch};

use super::Server;
use super::problem::Problem;
use super::streams::Place;
use super::visitor::Visitor;
use crate::store::Signal;

/// Proxies close a line on which nothing is said for a while.
const HEARTBEAT: Duration = Duration::from_secs(25);

/// Opens the line.
pub async fn events(
    State(server): State<Arc<Server>>,
    visitor: Visitor,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Problem> {
    let place = server.limits.streams.open(visitor.token.hash()).ok_or(Problem::Unavailable)?;
    let line = Line {
        person: visitor.session.person.id,
        device: visitor.session.device,
        signals: server.store.listen(),
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

/// One open line to one phone.
struct Line {
    person: PersonId,
    device: DeviceId,
    signals: broadcast::Receiver<Signal>,
    stopping: watch::Receiver<bool>,
    place: Place,
    /// Events to send before listening again, last first.
    ready: Vec<Event>,
}

/// What the waiting signals come to.
#[derive(Default)]
struct Heard {
    logs: BTreeSet<LogId>,
    has_phones: bool,
    is_over: bool,
}

impl Line {
    /// The next event; `None` ends the line.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop() {
                return Some(event);
            }
            let first = tokio::select! {
                signal = self.signals.recv() => signal,
                _ = self.stopping.wait_for(|is_stopping| *is_stopping) => return None,
                () = self.place.ended() => return None,
            };
            let heard = self.gather(first);
            if heard.is_over {
                return None;
            }
            self.ready = heard.logs.iter().map(news).chain(heard.has_phones.then(phones)).collect();
        }
    }

    /// Everything that waits, so that ten changes to a log are one event.
    fn gather(&mut self, first: Result<Signal, RecvError>) -> Heard {
        let mut heard = Heard::default();
        let mut next = first.map_err(|error| match error {
            RecvError::Closed => TryRecvError::Closed,
            RecvError::Lagged(missed) => TryRecvError::Lagged(missed),
        });
        loop {
            match next {
                Ok(Signal::News { log, people }) if people.contains(&self.person) => {
                    heard.logs.insert(log);
                }
                Ok(Signal::SignedOut { person, device }) => {
                    heard.is_over |= (person, device) == (self.person, self.device);
                }
                Ok(Signal::Phones { people }) => heard.has_phones |= people.contains(&self.person),
                Ok(Signal::News { .. }) => {}
                // What was missed is not known, and may be that this phone was signed out: it asks again who it is, and
                // then for everything, as at the start.
                Err(TryRecvError::Lagged(_) | TryRecvError::Closed) => {
                    heard.is_over = true;
                    return heard;
                }
                Err(TryRecvError::Empty) => return heard,
            }
            next = self.signals.try_recv();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance;
    use crate::http::streams::Streams;
    use shared::id::Id;
    use std::sync::Arc;

    #[tokio::test]
    async fn who_missed_a_signal_is_asked_again_who_they_are() {
        let (send, signals) = broadcast::channel(1);
        let (_stop, stopping) = watch::channel(false);
        let (person, device) = (chance::person(), Id::from_random(chance::bytes()));
        let place = Arc::new(Streams::default()).open([0; 32]).unwrap();
        let mut line = Line { person, device, signals, stopping, place, ready: vec![hello()] };
        let news = |log: u8| Signal::News {
            log: Id::from_random([log; 16]),
            people: Arc::new([person].into_iter().collect()),
        };
        assert!(line.next().await.is_some(), "the hello");
        send.send(news(1)).unwrap();
        assert!(line.next().await.is_some(), "one log");
        // The first of these two is not there any more once it is asked for.
        send.send(Signal::SignedOut { person, device }).unwrap();
        send.send(news(2)).unwrap();
        assert!(line.next().await.is_none(), "the line ends");
    }
}

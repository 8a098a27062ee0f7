//! What happens outside the app and is a reason to look again: news from the server, the network, the person who comes back.
//! Knows no record.

use std::cell::RefCell;
use std::time::Duration;

use dioxus::core::spawn_forever;
use futures_channel::mpsc::{UnboundedSender, unbounded};
use futures_util::StreamExt;
use futures_util::future::{AbortHandle, abortable};
use tokio::time::{sleep, timeout};

use super::{desk, line, origin, page, random_bytes, trouble, voice};
use crate::platform::{Method, PlatformEvent};

/// The server says something at least this often, be it nothing: a line that is silent longer is dead.
const SILENCE: Duration = Duration::from_mins(1);
/// The wait after the first failure; it doubles up to the longest.
const WAIT: Duration = Duration::from_secs(1);
const WAIT_MAX: Duration = Duration::from_secs(30);

thread_local! {
    static TELL: RefCell<Option<UnboundedSender<PlatformEvent>>> = const { RefCell::new(None) };
    static STREAM: RefCell<Option<AbortHandle>> = const { RefCell::new(None) };
}

/// Tells of everything outside that is a reason to look again, as long as the app runs.
pub fn listen(tell: impl Fn(PlatformEvent) + 'static) {
    let (sender, mut events) = unbounded();
    spawn_forever(async move {
        while let Some(event) = events.next().await {
            tell(event);
        }
    });
    for (word, event) in [("seen", PlatformEvent::Visible), ("line", PlatformEvent::Online)] {
        let sender = sender.clone();
        page::hear_always(word, move |_| drop(sender.unbounded_send(event)));
    }
    TELL.set(Some(sender));
    page::hear_always("link", |told| {
        origin::follow(&page::unescaped(told));
        look_again();
    });
    desk::begin();
    voice::begin();
    page::connect();
}

/// Tells it to whoever listens.
fn tell(event: PlatformEvent) {
    TELL.with_borrow(|tell| tell.as_ref().map(|tell| tell.unbounded_send(event)));
}

/// Opens the stream of news from the server, or closes it.
pub fn follow_server(follow: bool) {
    if let Some(before) = STREAM.take() {
        before.abort();
    }
    if follow {
        let (following, handle) = abortable(follow_always());
        STREAM.set(Some(handle));
        spawn_forever(async move {
            following.await.ok();
        });
    }
}

/// There may be a code, and another server.
fn look_again() {
    tell(PlatformEvent::Code);
    tell(PlatformEvent::Online);
}

/// Asks the server of this address, or of this link, from now on. Whether it is one.
pub fn use_server(typed: &str) -> bool {
    let is_used = origin::keep(typed);
    if is_used {
        trouble::forget_trouble();
        if STREAM.with_borrow(Option::is_some) {
            follow_server(true);
        }
        look_again();
    }
    is_used
}

async fn follow_always() {
    let mut wait = WAIT;
    loop {
        let had_one = follow_once().await.is_some();
        if had_one {
            wait = WAIT;
        }
        // Never the same for all phones of an office at once.
        let [chance, ..] = random_bytes();
        sleep(wait / 2 + wait * u32::from(chance) / 512).await;
        wait = (wait * 2).min(WAIT_MAX);
        if had_one {
            // Whether the server is there still is asked now, and not at the next tap.
            tell(PlatformEvent::Online);
        }
    }
}

/// Hears what the server tells until the line ends. Nothing, if there was none.
async fn follow_once() -> Option<()> {
    let request = line::request(Method::Get, "/api/events")?;
    let mut response = line::send(request, SILENCE).await.ok()?.error_for_status().ok()?;
    let mut said = Said::default();
    while let Ok(Ok(Some(piece))) = timeout(SILENCE, response.chunk()).await {
        said.hear(&piece).into_iter().for_each(tell);
    }
    Some(())
}

/// What came over the line and is no whole line of text yet.
#[derive(Default)]
struct Said(Vec<u8>);

impl Said {
    /// What this piece ends. What was told while there was no line, nobody repeats: so a new one is a reason to ask.
    fn hear(&mut self, piece: &[u8]) -> Vec<PlatformEvent> {
        self.0.extend_from_slice(piece);
        let whole = self.0.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let lines: Vec<u8> = self.0.drain(..whole).collect();
        let lines = lines.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let events = lines.filter_map(|line| line.strip_prefix(b"event:")).map(<[u8]>::trim_ascii);
        let told = events.filter_map(|event| match event {
            b"hello" => Some(PlatformEvent::Online),
            b"log" | b"phones" => Some(PlatformEvent::News),
            _ => None,
        });
        told.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_is_heard_however_it_is_cut() {
        let stream = b"event: hello\ndata: 1\n\n:\n\nevent: log\r\ndata: abc\r\n\nevent:phones\ndata: 1\n\nevent: other\n\n";
        let expected = [PlatformEvent::Online, PlatformEvent::News, PlatformEvent::News];
        for size in [1, 2, 7, 20, stream.len()] {
            let mut said = Said::default();
            let heard: Vec<PlatformEvent> =
                stream.chunks(size).flat_map(|piece| said.hear(piece)).collect();
            assert_eq!(heard, expected, "pieces of {size}");
            assert!(said.0.is_empty());
        }
    }
}

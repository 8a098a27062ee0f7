//! Takes in connections, each on a place of its own, until told to stop. Knows no request.

use std::io;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::connection::{self, Patience};
use super::places::Places;
use crate::http::Proxies;

/// Connections at once. Each of a thousand phones may have two for a while.
const ALL_MAX: u32 = 4_096;
/// Connections of one visitor, or of all behind one address: an office in which everyone has the app open.
const OF_ONE_MAX: usize = 512;
/// How long a connection may be silent where a head should come, from its first byte to its last.
const SILENCE_MAX: Duration = Duration::from_secs(20);
/// The same of a proxy: it sends no half heads, and must not find closed what it was about to use again.
const PROXY_SILENCE_MAX: Duration = Duration::from_mins(2);
/// How long the other end may take nothing of an answer: then it is gone, or wants its place more than what it asked for.
const STALLED_MAX: Duration = Duration::from_mins(1);
/// How long to wait when the system has no connection to give.
const OUT_OF_BREATH: Duration = Duration::from_secs(1);

/// What connections are held to.
#[derive(Debug)]
pub struct Rules {
    places: Places,
    proxies: Proxies,
    silence_max: Duration,
    proxy_silence_max: Duration,
    stalled_max: Duration,
}

impl Rules {
    /// Those that hold for everyone, with these proxies.
    pub fn new(proxies: Proxies) -> Self {
        let all_max = super::descriptors::spare().min(ALL_MAX);
        let places = Places::new(all_max, OF_ONE_MAX, proxies.clone());
        let (silence_max, proxy_silence_max) = (SILENCE_MAX, PROXY_SILENCE_MAX);
        Self { places, proxies, silence_max, proxy_silence_max, stalled_max: STALLED_MAX }
    }
}

/// Serves until told to stop, and then until the last connection has ended.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    rules: Rules,
    mut stopping: watch::Receiver<bool>,
) {
    let told = stopping.clone();
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &rules.places) => accepted,
            // An error would mean that nobody can tell any more: that is a reason to stop, too.
            _ = stopping.wait_for(|is_stopping| *is_stopping) => break,
        };
        let ((stream, peer), free) = match accepted {
            Ok(accepted) => accepted,
            Err(error) if is_of_one(&error) => continue,
            Err(error) => {
                tracing::error!(%error, "cannot take in connections");
                tokio::time::sleep(OUT_OF_BREATH).await;
                continue;
            }
        };
        // Closed without a word: whoever has so many does not wait for one.
        let Some(place) = rules.places.take(free, peer.ip()) else { continue };
        let is_proxy = rules.proxies.are_at(peer.ip());
        let silence_max = if is_proxy { rules.proxy_silence_max } else { rules.silence_max };
        let patience = Patience { silence_max, stalled_max: rules.stalled_max };
        let (router, told) = (router.clone(), told.clone());
        tokio::spawn(connection::serve(stream, peer, router, patience, told, place));
    }
    drop(listener);
    rules.places.all_free().await;
}

async fn accept(
    listener: &TcpListener,
    places: &Places,
) -> io::Result<((tokio::net::TcpStream, std::net::SocketAddr), super::places::Free)> {
    let free = places.free().await;
    Ok((listener.accept().await?, free))
}

/// Whether only the connection that was about to come in is gone.
fn is_of_one(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    [ConnectionAborted, ConnectionRefused, ConnectionReset].contains(&error.kind())
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpSocket, TcpStream};

    use axum::routing::get;
    use shared::role::StaffRole;

    use super::*;
    use crate::http::tests::kit::TestServer;

    const SHORT: Duration = Duration::from_millis(300);
    /// Nothing here may wait for its end.
    const DAY: Duration = Duration::from_hours(24);
    const HALF: &str = "POST /api/pair HTTP/1.1\r\nHost: opstap\r\nX-Half: ";
    const HEALTH: &str = "GET /healthz HTTP/1.1\r\nHost: opstap\r\n\r\n";

    struct Running {
        server: TestServer,
        serving: tokio::task::JoinHandle<()>,
    }

    /// A server with so many places, that waits so long for a head.
    async fn start(all_max: u32, silence_max: Duration) -> (Running, SocketAddr) {
        let server = TestServer::new();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (proxies, proxy_silence_max) = (Proxies::default(), silence_max);
        let places = Places::new(all_max, OF_ONE_MAX, proxies.clone());
        let stalled_max = STALLED_MAX;
        let rules = Rules { places, proxies, silence_max, proxy_silence_max, stalled_max };
        let (router, stopping) = (server.router.clone(), server.server.stopping.clone());
        let serving = tokio::spawn(serve(listener, router, rules, stopping));
        (Running { server, serving }, address)
    }

    impl Running {
        /// Nothing serves any more; its folder may go.
        async fn end(self) {
            self.server.stop.send_replace(true);
            self.serving.await.unwrap();
        }
    }

    async fn say(address: SocketAddr, what: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        // What is declined early is not heard to its end.
        drop(stream.write_all(what.as_bytes()).await);
        stream
    }

    /// What comes first.
    async fn heard(stream: &mut TcpStream) -> String {
        let mut bytes = [0; 1024];
        let count = stream.read(&mut bytes).await.unwrap_or(0);
        String::from_utf8_lossy(&bytes[..count]).into_owned()
    }

    /// All that comes until the other end closes.
    async fn rest(stream: &mut TcpStream) -> String {
        let mut bytes = Vec::new();
        // Reset or ended: it is over.
        drop(stream.read_to_end(&mut bytes).await);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[tokio::test]
    async fn three_hundred_half_heads_stop_nobody_and_end() {
        let (running, address) = start(400, SHORT).await;
        let mut halves = Vec::new();
        for _ in 0..300 {
            halves.push(say(address, HALF).await);
        }
        assert!(heard(&mut say(address, HEALTH).await).await.starts_with("HTTP/1.1 200"));
        for half in &mut halves {
            let said = rest(half).await;
            assert!(!said.contains("200"), "{said}");
        }
        running.end().await;
    }

    #[tokio::test]
    async fn where_every_place_is_taken_silence_makes_room() {
        let (running, address) = start(5, SHORT).await;
        let mut silent = Vec::new();
        for what in ["", HALF, HEALTH, "", HALF] {
            silent.push(say(address, what).await);
        }
        assert!(heard(&mut say(address, HEALTH).await).await.starts_with("HTTP/1.1 200"));
        for stream in &mut silent {
            rest(stream).await;
        }
        running.end().await;
    }

    #[tokio::test]
    async fn between_requests_a_connection_keeps_nothing_and_loses_nothing() {
        let (running, address) = start(5, DAY).await;
        let mut stream = say(address, "").await;
        // One, two at once and the beginning of a third, then its end.
        let (begin, end) = HEALTH.split_at(30);
        let asked =
            [(HEALTH.to_owned(), 1), ([HEALTH, HEALTH, begin].concat(), 2), (end.to_owned(), 1)];
        for (what, answers) in asked {
            stream.write_all(what.as_bytes()).await.unwrap();
            let mut said = String::new();
            while said.matches("HTTP/1.1 200").count() < answers || !said.ends_with('}') {
                let more = heard(&mut stream).await;
                assert!(!more.is_empty(), "it ended after {said}");
                said += &more;
            }
        }
        running.end().await;
    }

    /// What is left of a body must not be taken for the next request.
    #[tokio::test]
    async fn a_body_that_nobody_read_is_no_request() {
        let (running, address) = start(5, SHORT).await;
        let body = HEALTH.repeat(3);
        let head = format!(
            "POST /healthz HTTP/1.1\r\nHost: opstap\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let mut stream = say(address, &head).await;
        let first = heard(&mut stream).await;
        assert!(first.starts_with("HTTP/1.1 405"), "{first}");
        drop(stream.write_all(body.as_bytes()).await);
        let said = first + &rest(&mut stream).await;
        assert_eq!(said.matches("HTTP/1.1").count(), 1, "{said}");
        running.end().await;
    }

    #[tokio::test]
    async fn a_head_without_end_is_declined() {
        let (running, address) = start(5, DAY).await;
        let long =
            format!("GET /healthz HTTP/1.1\r\nHost: opstap\r\nX-Long: {}", "x".repeat(17_000));
        let lines = "X-Many: 1\r\n".repeat(120);
        let many = format!("GET /healthz HTTP/1.1\r\nHost: opstap\r\n{lines}\r\n");
        for what in [long, many] {
            let said = rest(&mut say(address, &what).await).await;
            assert!(said.is_empty() || said.starts_with("HTTP/1.1 431"), "{said}");
        }
        running.end().await;
    }

    #[tokio::test]
    async fn who_listens_hears_on_and_ends_with_the_server_and_leaves_with_the_phone() {
        let (running, address) = start(2, DAY).await;
        let anne = running.server.client("Anne", Some(StaffRole::Coach)).await;
        let asking = format!("GET /api/events HTTP/1.1\r\nCookie: {}\r\n\r\n", anne.cookie);
        let mut lines = [say(address, &asking).await, say(address, &asking).await];
        for line in &mut lines {
            let mut said = String::new();
            while !said.ends_with("event: hello\ndata: 1\n\n") {
                said += &heard(line).await;
            }
            assert!(said.starts_with("HTTP/1.1 200 OK\r\nconnection: close\r\n"), "{said}");
            assert!(said.contains("content-type: text/event-stream"), "{said}");
        }
        let log = running.server.traject(&anne).await;
        for line in &mut lines {
            assert_eq!(heard(line).await, format!("event: log\ndata: {log}\n\n"));
        }
        let [mut first, second] = lines;
        // Its place is free again: both were taken.
        drop(second);
        assert!(heard(&mut say(address, HEALTH).await).await.starts_with("HTTP/1.1 200"));
        running.end().await;
        assert_eq!(rest(&mut first).await, "");
    }

    /// Bytes of an answer that is more than the system takes over for who does not read it.
    const MUCH: usize = 8 * 1024 * 1024;

    #[tokio::test]
    async fn an_answer_that_nobody_takes_ends_and_one_that_is_taken_comes_whole() {
        // What the system keeps for us is little, as is what it keeps for who asks.
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_send_buffer_size(16 * 1024).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(16).unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(async || vec![b'x'; MUCH]));
        let (places, proxies) = (Places::new(1, 1, Proxies::default()), Proxies::default());
        let (silence_max, proxy_silence_max) = (DAY, DAY);
        let rules = Rules { places, proxies, silence_max, proxy_silence_max, stalled_max: SHORT };
        let (stop, stopping) = watch::channel(false);
        let serving = tokio::spawn(serve(listener, router, rules, stopping));
        let asking = "GET / HTTP/1.1\r\nHost: opstap\r\nConnection: close\r\n\r\n";
        let mut silent = say(address, asking).await;
        // There is one place: whoever reads comes in once the other has lost it.
        let taken = rest(&mut say(address, asking).await).await;
        assert!(taken.starts_with("HTTP/1.1 200") && taken.len() > MUCH, "{}", taken.len());
        let left = rest(&mut silent).await;
        assert!(left.len() < MUCH, "{}", left.len());
        stop.send_replace(true);
        serving.await.unwrap();
    }

    #[tokio::test]
    async fn what_runs_ends_when_the_server_stops() {
        let (running, address) = start(5, DAY).await;
        let mut idle = say(address, HEALTH).await;
        assert!(heard(&mut idle).await.starts_with("HTTP/1.1 200"));
        running.end().await;
        assert_eq!(rest(&mut idle).await, "");
    }
}

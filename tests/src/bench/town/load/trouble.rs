//! Who comes to a server and means no work: hangs up half way, begins and never ends, sends what is no request, or too much of it.
//! Whatever they are answered is no matter.

use std::collections::VecDeque;
use std::io::Write;
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use super::Stage;
use crate::chance::Chance;
use crate::live::client::Client;

/// Between two of them.
const APART: Duration = Duration::from_millis(200);
/// Heads that are held open half way.
const HALVES: usize = 40;
const TOO_MUCH: usize = 3 * 1024 * 1024;
/// A whole request for everything, by who holds nothing.
const EVERYTHING: &[u8] =
    br#"{"protocol":1,"device":"00000000000000000000000000000001","sent":1,"epoch":null,"have":{"each":[]}}"#;

/// Makes trouble for as long as it lasts, under this session where it takes one.
pub(super) fn make_trouble(stage: &Stage, cookie: &str) {
    let mut chance = Chance::of(super::SEED);
    let mut halves = VecDeque::new();
    while stage.goes_on() {
        thread::sleep(APART);
        let address = stage.address();
        let mut client = Client::new(address);
        client.sign_in(cookie.to_owned());
        // The server may be away: then that is the trouble.
        match chance.below(5) {
            0 => {
                let line = client.post_unread("/api/sync", EVERYTHING);
                thread::sleep(Duration::from_millis(chance.below(20) as u64));
                drop(line);
            }
            1 => {
                if let Ok(mut half) = TcpStream::connect(address) {
                    drop(half.write_all(b"POST /api/sync HTTP/1.1\r\nHost: a\r\nContent-Le"));
                    halves.push_back(half);
                }
                if halves.len() > HALVES {
                    halves.pop_front();
                }
            }
            2 => drop(client.post("/api/sync", b"{\"protocol\":")),
            3 => drop(client.post("/api/sync", &vec![b' '; TOO_MUCH])),
            _ => {
                client.sign_in("opstap=nobody".to_owned());
                drop(client.post("/api/sync", EVERYTHING));
            }
        }
        stage.troubles.fetch_add(1, Ordering::Relaxed);
    }
}

//! Where the server is: what the person typed or a link brought, once. Knows no request.

use std::cell::RefCell;

use super::{settings, trouble};
use crate::platform::Server;

const LINE: &str = "server";

/// An address, and the code that came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    origin: String,
    code: Option<String>,
}

thread_local! {
    /// A code that was brought, until the session takes it.
    static CODE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Which server this device asks.
pub fn server() -> Server {
    settings::line(LINE).map_or(Server::Unknown, Server::At)
}

/// Keeps the address that was typed, or that of a link with its code. Whether it is one.
pub(super) fn keep(typed: &str) -> bool {
    let Some(Told { origin, code }) = told(typed) else { return false };
    settings::keep(LINE, Some(&origin));
    if code.is_some() {
        CODE.set(code);
    }
    true
}

/// The code that came with a link: the one this program was opened with, or one that was typed.
pub fn take_code() -> Option<String> {
    CODE.take()
}

/// No other program shares a text to a window.
pub fn take_shared() -> Option<String> {
    None
}

/// Takes up a link that this program was opened with, as a phone opens it for who looks at a code with the camera. One that
/// leads to another server than this device's is asked about, as its session would go along.
pub(super) fn follow(link: &str) {
    let Some(Told { origin, code }) = told(link) else { return };
    match server() {
        Server::Unknown => settings::keep(LINE, Some(&origin)),
        Server::At(known) if known == origin => {}
        Server::At(_) => return trouble::name(origin),
        Server::OfThisPage => return,
    }
    CODE.set(code);
}

/// The origin of an address, if it is one of ours to ask.
pub(super) fn origin(address: &str) -> Option<String> {
    told(address).map(|told| told.origin)
}

/// An origin as people and links write it. Only over TLS, but for a server on this very device.
fn told(typed: &str) -> Option<Told> {
    let typed = typed.trim();
    let (scheme, rest) = match typed.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => (String::new(), typed),
    };
    let (address, code) = rest.split_once('#').unwrap_or((rest, ""));
    let (place, path) = address.split_once(['/', '?']).unwrap_or((address, ""));
    let place = place.to_ascii_lowercase();
    let (host, port) = match place.strip_prefix('[') {
        Some(v6) => v6.split_once(']').map(|(host, port)| (host, port.strip_prefix(':')))?,
        None => {
            place.split_once(':').map_or((place.as_str(), None), |(host, port)| (host, Some(port)))
        }
    };
    let is_name =
        !host.is_empty() && host.chars().all(|c| c.is_alphanumeric() || ".-:".contains(c));
    let has_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let is_here = host == "localhost" || host.ends_with(".localhost") || is_loopback(host);
    // One word is a code, or a slip: an office's server has a name with a dot.
    let is_whole = is_here || host.contains(['.', ':']);
    let scheme = match scheme.as_str() {
        "https" | "opstap" => "https",
        "http" | "" if is_here => "http",
        "" => "https",
        _ => return None,
    };
    (is_name && has_port && is_whole).then(|| Told {
        origin: format!("{scheme}://{place}"),
        code: (path.starts_with("koppel") && !code.is_empty()).then(|| code.to_owned()),
    })
}

fn is_loopback(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn an_address_is_read_as_it_was_meant_and_never_over_an_open_line() {
        for (typed, expected) in [
            ("opstap.example", Some(("https://opstap.example", None))),
            (" Opstap.Example/ ", Some(("https://opstap.example", None))),
            ("https://opstap.example:8443", Some(("https://opstap.example:8443", None))),
            ("https://a.nl/koppel?edition=whole#GEHEIM", Some(("https://a.nl", Some("GEHEIM")))),
            ("opstap://a.nl/koppel#GEHEIM", Some(("https://a.nl", Some("GEHEIM")))),
            ("https://a.nl/stappen#GEHEIM", Some(("https://a.nl", None))),
            ("http://localhost:8080/koppel#X", Some(("http://localhost:8080", Some("X")))),
            ("127.0.0.1:8080", Some(("http://127.0.0.1:8080", None))),
            ("[::1]:8080", Some(("http://[::1]:8080", None))),
            ("https://localhost:1", Some(("https://localhost:1", None))),
            ("http://a.nl", None),
            ("ftp://a.nl", None),
            ("ABC234", None),
            ("a b.nl", None),
            ("https://anne@a.nl", None),
            ("a.nl:0", None),
            ("a.nl:x", None),
            ("https://", None),
            ("", None),
        ] {
            let read = told(typed);
            let read = read.as_ref().map(|it| (it.origin.as_str(), it.code.as_deref()));
            assert_eq!(read, expected, "{typed}");
        }
    }
}

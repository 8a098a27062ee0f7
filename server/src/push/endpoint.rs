//! The address of a phone at its push service. A browser says it, so anybody can say anything: it must be on the public
//! network, or whoever says it has us ask what only we can reach.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::Url;

/// Letters in an address, at most. Those of today's services have two hundred.
const CHARS_MAX: usize = 1_024;

/// How far addresses may lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// To push services on the public network, over TLS.
    Public,
    /// Anywhere, also to a stand-in on this machine: for tests and the demo.
    Anywhere,
}

/// An address that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Endpoint(Url);

impl Endpoint {
    /// Reads an address, if it may be sent to.
    pub fn parse(text: &str, reach: Reach) -> Option<Self> {
        let url = Url::parse(text).ok().filter(|_| text.len() <= CHARS_MAX)?;
        let is_plain = url.username().is_empty() && url.password().is_none() && url.has_host();
        let may = match reach {
            Reach::Public => url.scheme() == "https" && is_public_name(&url),
            Reach::Anywhere => matches!(url.scheme(), "https" | "http"),
        };
        (is_plain && may).then_some(Self(url))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whose it is: scheme, name and port, as the service wants it signed.
    pub fn audience(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

fn is_public_name(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let bare = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return is_public(address);
    }
    let last = bare.rsplit('.').next().unwrap_or_default();
    bare.contains('.') && !matches!(last, "local" | "localhost" | "internal" | "test")
}

/// Whether an address is on the public network.
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_of_protocols = [a, b, c] == [192, 0, 0];
    let is_for_benchmarks = a == 198 && (18..20).contains(&b);
    let is_own = address.is_private() || address.is_loopback() || address.is_link_local();
    let is_no_host = a == 0 || a >= 224 || address.is_documentation();
    !(is_shared || is_of_protocols || is_for_benchmarks || is_own || is_no_host)
}

/// What is given out today (`2000::/3`), without what leads to an older network or is only written about.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let is_given_out = first & 0xe000 == 0x2000;
    let is_tunnel = first == 0x2002 || (first == 0x2001 && second < 0x0200);
    let is_documentation = (first == 0x2001 && second == 0x0db8) || first == 0x3fff;
    is_given_out && !is_tunnel && !is_documentation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, is_taken: bool) {
        assert_eq!(Endpoint::parse(text, Reach::Public).is_some(), is_taken, "{text}");
    }

    #[test]
    fn an_address_is_on_the_public_network_and_over_tls() {
        check("https://fcm.googleapis.com/fcm/send/abc:def", true);
        check("https://updates.push.services.mozilla.com/wpush/v2/abc", true);
        check("https://push.example.org:8443/1", true);
        check("https://1.1.1.1/x", true);
        check("https://[2606:4700::1111]/x", true);
        for text in [
            "",
            "fcm",
            "data:text/plain,x",
            "http://push.example.org/1",
            "ftp://push.example.org/1",
            "https://user:word@push.example.org/1",
            "https://localhost/1",
            "https://intranet/1",
            "https://printer.local/1",
            "https://db.internal./1",
            "https://127.0.0.1/1",
            // The same, in ways in which browsers write it.
            "https://2130706433/1",
            "https://0x7f.1/1",
            "https://10.1.2.3/1",
            "https://172.16.0.1/1",
            "https://192.168.1.1/1",
            "https://169.254.169.254/latest",
            "https://100.64.0.1/1",
            "https://198.18.0.1/1",
            "https://0.0.0.0/1",
            "https://224.0.0.1/1",
            "https://[::1]/1",
            "https://[::ffff:10.0.0.1]/1",
            "https://[fe80::1]/1",
            "https://[fd00::1]/1",
            "https://[2002:a00:1::]/1",
            "https://[2001:db8::1]/1",
        ] {
            check(text, false);
        }
        check(&format!("https://push.example.org/{}", "x".repeat(CHARS_MAX)), false);
    }

    #[test]
    fn an_audience_keeps_its_port() {
        let audience = |text| Endpoint::parse(text, Reach::Anywhere).unwrap().audience();
        assert_eq!(audience("https://push.example.org/a/b?c"), "https://push.example.org");
        assert_eq!(audience("http://127.0.0.1:4001/a"), "http://127.0.0.1:4001");
    }
}

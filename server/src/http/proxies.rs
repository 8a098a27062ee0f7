//! Whom we believe when they say for whom they ask: proxies, each by its address or its network. Knows no request.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Those that are trusted. A proxy on this machine always is: whoever asks from here needs no other's name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies(Vec<Network>);

/// An address, or all that begin as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    start: u128,
    /// Bits that count, of the 128 that an address has once it is written as IPv6.
    length: u32,
}

/// A text that names no address and no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an address or a network (10.0.0.5 or 10.0.0.0/8): {0}")]
pub struct NotANetwork(String);

impl Proxies {
    /// Trusts another one.
    pub fn add(&mut self, text: &str) -> Result<(), NotANetwork> {
        self.0.push(text.parse()?);
        Ok(())
    }

    /// Whether an address is that of a proxy.
    pub fn are_at(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_loopback() || self.0.iter().any(|network| network.holds(address))
    }

    /// Who is behind a connection. Each proxy adds whom it heard it from at the right of what it was told; so, from the
    /// right, the first who is no proxy of ours counts. What stands further left is what they say themselves.
    pub fn behind(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut hop = peer;
        for line in headers.get_all(FORWARDED).into_iter().rev() {
            for said in line.as_bytes().rsplit(|byte| *byte == b',') {
                if !self.are_at(hop) {
                    return hop;
                }
                let Some(next) = address(said) else { return hop };
                hop = next;
            }
        }
        hop
    }
}

impl Network {
    fn holds(self, address: IpAddr) -> bool {
        let differs = bits(address) ^ self.start;
        // All of an address that has no bits that count is the rest.
        differs.checked_shr(128 - self.length).unwrap_or(0) == 0
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let wrong = || NotANetwork(text.to_owned());
        let (start, length) = match text.split_once('/') {
            Some((start, length)) => (start, Some(length)),
            None => (text, None),
        };
        let start: IpAddr = start.parse().map_err(|_| wrong())?;
        let (before, length_max) = if start.is_ipv4() { (96, 32) } else { (0, 128) };
        let length: u32 = length.map_or(Ok(length_max), str::parse).map_err(|_| wrong())?;
        if length > length_max {
            return Err(wrong());
        }
        Ok(Self { start: bits(start), length: before + length })
    }
}

/// An address as IPv6 writes it, the older kind inside the newer.
fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped().to_bits(),
        IpAddr::V6(address) => Ipv6Addr::to_bits(address),
    }
}

/// An address as proxies write it: some with the port beside it.
fn address(said: &[u8]) -> Option<IpAddr> {
    let said = HeaderValue::from_bytes(said.trim_ascii()).ok()?;
    let said = said.to_str().ok()?;
    said.parse().or_else(|_| said.parse().map(|it: SocketAddr| it.ip())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `proxies`: those that are trusted besides this machine. `lines`: each a line of its own in the request.
    fn check(proxies: &[&str], peer: &str, lines: &[&'static str], expected: &str) {
        let mut trusted = Proxies::default();
        proxies.iter().for_each(|proxy| trusted.add(proxy).unwrap());
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED, HeaderValue::from_static(line));
        }
        let found = trusted.behind(peer.parse().unwrap(), &headers);
        assert_eq!(found.to_string(), expected, "{proxies:?} {peer} {lines:?}");
    }

    #[test]
    fn the_first_from_the_right_who_is_no_proxy_counts() {
        let (elsewhere, visitor) = ("10.1.2.3", "198.51.100.7");
        // Every way in, each with what a visitor might write themselves before it.
        for claimed in [&[][..], &["203.0.113.9"], &["203.0.113.9, 192.0.2.4"], &["127.0.0.1"]] {
            let with = |lines: &[&'static str]| [claimed, lines].concat();
            // Directly: nothing that is written counts.
            check(&[], visitor, &with(&[]), visitor);
            check(&["10.0.0.0/8"], visitor, &with(&[]), visitor);
            // A proxy on this machine, and one elsewhere, each in a line of its own or behind what was there.
            for peer in ["127.0.0.1", "::1"] {
                check(&[], peer, &with(&[visitor]), visitor);
                check(&[], peer, &with(&["203.0.113.9, 198.51.100.7"]), visitor);
            }
            check(&["10.0.0.0/8"], elsewhere, &with(&[visitor]), visitor);
            check(&[elsewhere], elsewhere, &with(&["x, 198.51.100.7"]), visitor);
            // One behind the other.
            check(&["10.0.0.0/8"], "127.0.0.1", &with(&[visitor, "10.1.2.3"]), visitor);
            check(&["10.0.0.0/8"], "127.0.0.1", &with(&["198.51.100.7,10.1.2.3"]), visitor);
            // One that nobody trusts is itself the visitor.
            check(&[], elsewhere, &with(&[visitor]), elsewhere);
            check(&["10.1.2.4"], elsewhere, &with(&[visitor]), elsewhere);
        }
    }

    #[test]
    fn what_is_no_address_ends_the_way_at_the_proxy() {
        check(&[], "127.0.0.1", &[], "127.0.0.1");
        check(&[], "127.0.0.1", &["nonsense"], "127.0.0.1");
        check(&[], "127.0.0.1", &["198.51.100.7, "], "127.0.0.1");
        check(&[], "127.0.0.1", &["198.51.100.7:4711"], "198.51.100.7");
        check(&[], "127.0.0.1", &["[2001:db8::1]:4711"], "2001:db8::1");
        check(&["2001:db8::/32"], "2001:db8::9", &["192.0.2.1"], "192.0.2.1");
        check(&["10.0.0.0/8"], "::ffff:10.9.9.9", &["192.0.2.1"], "192.0.2.1");
        check(&["0.0.0.0/0", "::/0"], "192.0.2.8", &["192.0.2.1"], "192.0.2.1");
    }

    #[test]
    fn networks_are_read_strictly() {
        for wrong in ["", "10.0.0", "10.0.0.0/33", "10.0.0.0/x", "::/129", "proxy.example"] {
            assert!(Proxies::default().add(wrong).is_err(), "{wrong}");
        }
    }
}

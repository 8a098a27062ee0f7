//! Where a request comes from, as far as limits need to know. Kept in memory only, never written or logged.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

/// An address, or the network of a household: someone with IPv6 has 2^64 addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Address(IpAddr);

impl Address {
    fn of(peer: IpAddr, forwarded: Option<&str>) -> Self {
        // Only a proxy on this machine is believed when it says for whom it asks.
        let behind = forwarded.filter(|_| peer.is_loopback());
        let last = behind.and_then(|all| all.rsplit(',').next()?.trim().parse().ok());
        Self(match last.unwrap_or(peer) {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => match address.to_ipv4_mapped() {
                Some(address) => IpAddr::V4(address),
                None => IpAddr::V6((u128::from(address) >> 64 << 64).into()),
            },
        })
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
        let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
        Ok(Self::of(peer, forwarded))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(peer: &str, forwarded: Option<&str>, expected: &str) {
        let address = Address::of(peer.parse().unwrap(), forwarded);
        assert_eq!(address.0.to_string(), expected, "{peer} {forwarded:?}");
    }

    #[test]
    fn only_our_own_proxy_is_believed() {
        check("192.0.2.1", None, "192.0.2.1");
        check("192.0.2.1", Some("198.51.100.7"), "192.0.2.1");
        check("127.0.0.1", Some("203.0.113.9, 198.51.100.7"), "198.51.100.7");
        check("127.0.0.1", Some("nonsense"), "127.0.0.1");
        check("2001:db8:1:2:3:4:5:6", None, "2001:db8:1:2::");
        check("::ffff:192.0.2.1", None, "192.0.2.1");
    }
}

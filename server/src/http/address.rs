//! Where a request comes from, as far as limits need to know. Kept in memory only, never written or logged.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};

use super::{Proxies, Server};

/// An address, or the network of a household: someone with IPv6 has 2^64 addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Address(IpAddr);

impl Address {
    /// Someone's, known by one of them.
    pub fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => IpAddr::V6((u128::from(address) >> 64 << 64).into()),
        })
    }

    /// Who asks, where that is somebody by themselves: a proxy that names nobody asks for all of its visitors.
    pub fn behind_proxies(
        proxies: &Proxies,
        extensions: &Extensions,
        headers: &HeaderMap,
    ) -> Option<Self> {
        let asking = asking(proxies, extensions, headers);
        (!proxies.are_at(asking)).then(|| Self::of(asking))
    }
}

impl FromRequestParts<Arc<Server>> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        server: &Arc<Server>,
    ) -> Result<Self, Infallible> {
        Ok(Self::of(asking(&server.proxies, &parts.extensions, &parts.headers)))
    }
}

fn asking(proxies: &Proxies, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
    proxies.behind(peer, headers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: &str) {
        assert_eq!(Address::of(address.parse().unwrap()).0.to_string(), expected, "{address}");
    }

    #[test]
    fn a_household_is_one() {
        check("192.0.2.1", "192.0.2.1");
        check("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::");
        check("::ffff:192.0.2.1", "192.0.2.1");
    }
}

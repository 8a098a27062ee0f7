//! How much one visitor has running at once, whichever way they come in.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Response};
use shared::role::StaffRole;
use tower::ServiceExt;

use super::kit::{TestClient, TestServer, request};
use crate::http::Proxies;
use crate::http::running::OF_ONE_MAX;

const ANNE: &str = "198.51.100.7";
const OTHER: &str = "198.51.100.8";

/// What is answered to somebody who comes so. As long as it is held, it is not read to its end.
async fn ask(
    server: &TestServer,
    (peer, named): (&str, Option<&str>),
    (path, client): (&str, Option<&TestClient>),
) -> Response<Body> {
    let mut asking = request(Method::GET, path, client, Body::empty());
    let peer = SocketAddr::new(peer.parse().unwrap(), 4_711);
    asking.extensions_mut().insert(ConnectInfo(peer));
    if let Some(named) = named {
        asking.headers_mut().insert("x-forwarded-for", named.parse().unwrap());
    }
    server.router.clone().oneshot(asking).await.unwrap()
}

#[tokio::test]
async fn one_visitor_has_so_much_running_and_nobody_else_waits_for_that() {
    let mut proxies = Proxies::default();
    proxies.add("10.0.0.0/8").unwrap();
    let server = TestServer::behind(proxies);
    let me = ("/api/me", None);
    for (way, anne, other) in [
        ("direct", (ANNE, None), (OTHER, None)),
        ("a proxy on this machine", ("127.0.0.1", Some(ANNE)), ("127.0.0.1", Some(OTHER))),
        ("a proxy elsewhere", ("10.1.2.3", Some(ANNE)), ("10.4.5.6", Some(OTHER))),
    ] {
        let mut unread = Vec::new();
        for _ in 0..OF_ONE_MAX {
            unread.push(ask(&server, anne, me).await);
        }
        assert!(unread.iter().all(|it| it.status() == 204), "{way}");
        let declined = ask(&server, anne, me).await;
        assert_eq!(declined.status(), 429, "{way}");
        assert_eq!(declined.headers()["retry-after"], "1", "{way}");
        assert_eq!(declined.headers()["content-type"], "application/problem+json", "{way}");
        // Whatever name somebody gives themselves stands further left.
        let named = format!("192.0.2.1, {ANNE}");
        let named = anne.1.map(|_| named.as_str());
        assert_eq!(ask(&server, (anne.0, named), me).await.status(), 429, "{way}");
        assert_eq!(ask(&server, other, me).await.status(), 204, "{way}");
        unread.pop();
        assert_eq!(ask(&server, anne, me).await.status(), 204, "{way}: read, it runs no more");
    }
}

#[tokio::test]
async fn a_line_for_news_is_no_request_that_runs_and_a_proxy_speaks_for_many() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let (me, line) = (("/api/me", None), ("/api/events", Some(&anne)));
    let mut open = Vec::new();
    for _ in 0..=OF_ONE_MAX {
        open.push(ask(&server, (ANNE, None), line).await);
        open.push(ask(&server, ("127.0.0.1", None), me).await);
    }
    assert!(open.iter().all(|it| it.status().is_success()));
    assert_eq!(ask(&server, (ANNE, None), me).await.status(), 204);
}

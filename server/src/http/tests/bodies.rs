//! What is brought: who may bring much, and what is never unpacked. Every address that is described is asked.

use std::io::Write;

use axum::body::Body;
use axum::http::{HeaderValue, Method, header};
use flate2::Compression;
use flate2::write::GzEncoder;
use shared::limits::{REQUEST_BYTES_MAX, SMALL_REQUEST_BYTES_MAX};
use shared::role::StaffRole;

use super::kit::{Answer, TestServer, request};
use super::openapi::described::Described;
use super::openapi::routes::described;

/// Where much may be brought, by who has a session. Anywhere else it is a few ids.
const LARGE: [&str; 6] = [
    "/api/looks",
    "/api/passkeys/add",
    "/api/people/{person}/hand-over",
    "/api/people/{person}/retire",
    "/api/suggestions",
    ROUND,
];
/// Where what is brought may be packed.
const ROUND: &str = "/api/sync";

/// Every route that something is brought to.
fn brought_to() -> impl Iterator<Item = &'static Described> {
    described().filter(|it| it.asks.is_some() || it.takes_file())
}

struct Office {
    server: TestServer,
    manager: super::kit::TestClient,
}

impl Office {
    async fn set() -> Self {
        let server = TestServer::new();
        let manager = server.client("Ria", Some(StaffRole::Manager)).await;
        Self { server, manager }
    }

    async fn bring(&self, route: &Described, bytes: Vec<u8>, packing: Option<&str>) -> Answer {
        let path = route.path.replace(['{', '}'], "");
        let mut asking =
            request(route.method.clone(), &path, Some(&self.manager), Body::from(bytes));
        let kind = if route.takes_file() { "octet-stream" } else { "json" };
        let kind = HeaderValue::from_str(&format!("application/{kind}")).unwrap();
        asking.headers_mut().insert(header::CONTENT_TYPE, kind);
        if let Some(packing) = packing {
            asking.headers_mut().insert(header::CONTENT_ENCODING, packing.parse().unwrap());
        }
        self.server.ask(asking).await
    }
}

#[tokio::test]
async fn only_some_addresses_take_much() {
    let office = Office::set().await;
    let mut asked = 0;
    for route in brought_to().filter(|it| !it.takes_file()) {
        assert_eq!(route.method, Method::POST, "{}", route.path);
        let is_large = LARGE.contains(&route.path);
        let bytes_max = if is_large { REQUEST_BYTES_MAX } else { SMALL_REQUEST_BYTES_MAX };
        for (bytes, expected) in [
            (bytes_max + 1, (413, "too_large".to_owned())),
            // Nothing but spaces: read to its end, and no JSON.
            (bytes_max, (400, "malformed".to_owned())),
        ] {
            let answer = office.bring(route, vec![b' '; bytes], None).await;
            assert_eq!(answer.problem(), expected, "{} {bytes}", route.path);
        }
        asked += 1;
    }
    assert!(asked > 20, "only {asked} were asked");
}

#[tokio::test]
async fn only_a_round_is_unpacked() {
    let office = Office::set().await;
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    // It inflates to more than is ever read: whoever unpacked it would say so.
    packed.write_all(&vec![b' '; shared::limits::INFLATED_BYTES_MAX + 1]).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 16 * 1024);
    for route in brought_to() {
        let answer = office.bring(route, packed.clone(), Some("gzip")).await;
        let expected = if route.path == ROUND { (413, "too_large") } else { (400, "malformed") };
        assert_eq!(answer.problem(), (expected.0, expected.1.to_owned()), "{}", route.path);
    }
}

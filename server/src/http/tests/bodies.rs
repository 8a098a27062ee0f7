//! What is brought: who may bring much, and what is never unpacked.

use std::io::Write;

use axum::body::Body;
use axum::http::{Method, header};
use flate2::Compression;
use flate2::write::GzEncoder;
use shared::limits::SMALL_REQUEST_BYTES_MAX;
use shared::role::Role;

use super::kit::{TestServer, request};

/// Every address that something is brought to, but the rounds.
const SMALL: [&str; 3] = ["/api/pair", "/api/logout", "/api/invites"];

#[tokio::test]
async fn only_a_round_may_be_large_or_packed() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&vec![b' '; 1024 * 1024]).unwrap();
    let packed = packed.finish().unwrap();
    for path in SMALL {
        let large = vec![b' '; SMALL_REQUEST_BYTES_MAX + 1];
        let answer = server.post_bytes(path, Some(&coach), large).await;
        assert_eq!(answer.problem(), (413, "too_large".to_owned()), "{path}");
        let mut asking = request(Method::POST, path, Some(&coach), Body::from(packed.clone()));
        asking.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        assert_eq!(server.ask(asking).await.problem(), (400, "malformed".to_owned()), "{path}");
    }
}

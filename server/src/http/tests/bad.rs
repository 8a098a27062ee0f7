//! Bad input of every kind at every address: whatever comes, the answer is one that an app can read, or a person where they come
//! by a link.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, Request};
use shared::role::StaffRole;

use super::kit::{TestClient, TestServer, request};
use super::openapi::routes::described;

/// Bodies that are not what any route asks for.
const BODIES: [&[u8]; 12] = [
    b"",
    b"\0",
    b"\xff\xfe{}",
    b"{\"code\":\"\xc3\x28\"}",
    b"\xed\xa0\x80",
    b"null",
    b"[]",
    b"{",
    b"{\"code\":1}",
    b"\"\\ud800\"",
    b"\x1f\x8b\x08\x00",
    b"NaN",
];

/// Headers that say something else than a page of ours does.
const HEADERS: [(&str, &[u8]); 12] = [
    ("x-nothing", b"1"),
    ("content-type", b"text/plain"),
    ("content-type", b"\xff"),
    ("content-encoding", b"gzip"),
    ("content-encoding", b"\xff"),
    ("content-encoding", b"br"),
    ("cookie", b"opstap=\xff\xff"),
    ("origin", b"https://evil.example"),
    ("origin", b"\xff"),
    ("sec-fetch-site", b"cross-site"),
    ("accept-encoding", b"\xff"),
    ("x-forwarded-for", b"\xff, nobody"),
];

/// Addresses that are none, in each place where something can stand.
const PATHS: [&str; 22] = [
    "/api",
    "/api/",
    "/api/%ff",
    "/api/devices/%ff",
    "/api/devices/%00",
    "/api/devices/x",
    "/api/invites/%ff",
    "/api/trajects/%ff/members/%fe/devices",
    "/api/trajects/x/members/%ff/devices/%c3%28",
    "/assets/%ff",
    "/l/%ff",
    "/l/x?taal=nl&taal=en",
    "/l/x?%ff=%ff&gesprek=1&gesprek=2",
    "/c/%ff",
    "/c/%ff.ics?taal=nl&taal=en",
    "/bewijs/%ff?taal=nl&taal=en",
    "/inloggen?taal=nl&taal=en",
    "/inloggen/terug?state=1&state=2",
    "/inloggen/niet?waarom=%ff&waarom=odd",
    "/inloggen/uit?taal=nl&taal=en",
    "/inloggen/af",
    "/..%2f..%2fetc/passwd",
];

fn methods() -> [Method; 8] {
    let odd = Method::from_bytes(b"BREW").unwrap();
    let (get, post, delete) = (Method::GET, Method::POST, Method::DELETE);
    [get, post, delete, Method::PUT, Method::PATCH, Method::OPTIONS, Method::TRACE, odd]
}

/// Every request there is of these, but those that would open a line.
fn requests(client: &TestClient) -> Vec<Request<Body>> {
    let filled = |path: &str| {
        let parts = path.split('/').map(|part| if part.starts_with('{') { "%ff" } else { part });
        [path.replace(['{', '}'], ""), parts.collect::<Vec<_>>().join("/")]
    };
    let of_routes = described().flat_map(|it| filled(it.path));
    let paths: BTreeSet<String> = of_routes.chain(PATHS.map(str::to_owned)).collect();
    let mut all = Vec::new();
    for path in &paths {
        for method in methods() {
            for by in [None, Some(client)] {
                for (at, body) in BODIES.into_iter().enumerate() {
                    let (name, value) = HEADERS[at];
                    let mut asking = request(method.clone(), path, by, Body::from(body));
                    let value = HeaderValue::from_bytes(value).unwrap();
                    let opens = method == Method::GET && path == "/api/events" && by.is_some();
                    if !opens || matches!(name, "cookie" | "sec-fetch-site") {
                        asking.headers_mut().insert(HeaderName::from_static(name), value);
                        all.push(asking);
                    }
                }
            }
        }
    }
    all
}

#[tokio::test]
async fn whatever_comes_is_answered_in_words_that_an_app_or_a_person_reads() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut declined = 0;
    for asking in requests(&anne) {
        let is_posting = asking.method() == Method::POST;
        let what = format!("{} {} {:?}", asking.method(), asking.uri(), asking.headers());
        // What comes back is looked at where it is asked: each refusal is a problem.
        let answer = server.ask(asking).await;
        assert!(answer.status.as_u16() != 500, "{what}");
        assert!(!is_posting || answer.status.is_client_error(), "{what}: {answer:?}");
        declined += usize::from(answer.status.is_client_error());
    }
    assert!(declined > 2_000, "only {declined} were declined");
}

#[tokio::test]
async fn another_site_is_declined_whatever_it_asks() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    for (site, expected) in [
        ("cross-site", Some("other_origin")),
        ("same-site", Some("other_origin")),
        ("\u{ff}", Some("other_origin")),
        ("same-origin", None),
        ("none", None),
    ] {
        for route in described().filter(|it| it.path.starts_with("/api/")) {
            if route.path == "/api/events" && expected.is_none() {
                continue;
            }
            let path = route.path.replace(['{', '}'], "");
            let mut asking = request(route.method.clone(), &path, Some(&anne), Body::from("["));
            let site = HeaderValue::from_bytes(site.as_bytes()).unwrap();
            asking.headers_mut().insert("sec-fetch-site", site);
            let answer = server.ask(asking).await;
            let code = (!answer.status.is_success()).then(|| answer.problem().1);
            let is_declined = code.as_deref() == Some("other_origin");
            assert_eq!(is_declined, expected.is_some(), "{path} {code:?}");
        }
    }
}

//! The files of the app: in which form, for how long, and which address is which.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use axum::body::Body;
use axum::http::{Method, Request, header};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::kit::{Answer, Folder, TestServer};
use crate::http::{Origin, Web};

const LISTING: &str = r#"{ "headers": [
    ["content-security-policy", "default-src 'none'; script-src 'self'"],
    ["permissions-policy", "camera=()"],
    ["referrer-policy", "no-referrer"]
], "files": [
    { "path": "assets/app.0a.js", "content_type": "text/javascript; charset=utf-8",
      "cache": "immutable", "brotli_bytes": 2, "gzip_bytes": 4 },
    { "path": "assets/icon.0b.png", "content_type": "image/png",
      "cache": "immutable", "brotli_bytes": null, "gzip_bytes": null },
    { "path": "index.html", "content_type": "text/html; charset=utf-8",
      "cache": "revalidate", "brotli_bytes": null, "gzip_bytes": null }
] }"#;

/// The plain form, packed.
fn packed() -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(b"plain").unwrap();
    packed.finish().unwrap()
}

fn bundle(folder: &Path) -> Web {
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for (name, content) in [
        ("bundle.json", LISTING.as_bytes()),
        ("assets/app.0a.js", b"plain"),
        ("assets/app.0a.js.br", b"br"),
        ("assets/app.0a.js.gz", &packed()),
        ("assets/icon.0b.png", b"png"),
        ("index.html", b"<html>"),
    ] {
        std::fs::write(folder.join(name), content).unwrap();
    }
    Web::from_folder(folder).unwrap()
}

fn server() -> TestServer {
    let folder = Folder::new();
    let web = bundle(&folder.0.join("web"));
    TestServer::build(folder.into(), Origin::local(8080), web)
}

async fn get(server: &TestServer, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(Method::GET).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    server.ask(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_file_comes_in_the_best_form_one_takes() {
    let server = server();
    let gzip = packed();
    let mut tags = BTreeSet::new();
    for (accepted, packing, expected) in [
        ("gzip, deflate, br, zstd", Some("br"), &b"br"[..]),
        ("gzip", Some("gzip"), &gzip),
        ("br;q=0, gzip;q=0.5", Some("gzip"), &gzip),
        ("identity", None, b"plain"),
    ] {
        let answer = get(&server, "/assets/app.0a.js", &[("accept-encoding", accepted)]).await;
        assert_eq!(answer.body, expected, "{accepted}");
        let encoding = answer.headers.get(header::CONTENT_ENCODING);
        assert_eq!(encoding.map(|it| it.to_str().unwrap()), packing, "{accepted}");
        tags.insert(answer.headers[header::ETAG].clone().to_str().unwrap().to_owned());
        assert_eq!(answer.headers[header::CONTENT_TYPE], "text/javascript; charset=utf-8");
        let cache = &answer.headers[header::CACHE_CONTROL];
        assert_eq!(cache, "public, max-age=31536000, immutable");
        assert_eq!(answer.headers[header::VARY], "accept-encoding");
    }
    assert_eq!(tags.len(), 3, "each form has a tag of its own");
    let answer = get(&server, "/assets/icon.0b.png", &[("accept-encoding", "br")]).await;
    assert_eq!(answer.headers.get(header::CONTENT_ENCODING), None);
}

#[tokio::test]
async fn every_route_of_the_app_is_the_page() {
    let server = server();
    for path in ["/", "/koppel", "/traject/0a/stappen?x=1"] {
        let answer = get(&server, path, &[("accept", "text/html,*/*")]).await;
        assert_eq!(answer.body, b"<html>", "{path}");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache");
    }
    for (path, accept) in [("/koppel", "*/*"), ("/app.js", "text/html"), ("/../etc", "*/*")] {
        let answer = get(&server, path, &[("accept", accept)]).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()), "{path}");
    }
}

#[tokio::test]
async fn every_answer_is_careful_and_files_bring_what_the_bundle_says() {
    let folder = Folder::new();
    let web = bundle(&folder.0.join("web"));
    let secure = Origin::parse("https://opstap.example").unwrap();
    let server = TestServer::build(folder.into(), secure, web);
    let tag = get(&server, "/", &[]).await.headers[header::ETAG].to_str().unwrap().to_owned();
    let (of_files, of_others) =
        ("default-src 'none'; script-src 'self'", "default-src 'none'; frame-ancestors 'none'");
    for (path, with, policy) in [
        ("/", ("accept", "text/html"), of_files),
        ("/", ("if-none-match", &*tag), of_files),
        ("/koppel", ("accept", "text/html"), of_files),
        ("/index.html", ("accept", "*/*"), of_files),
        ("/assets/app.0a.js", ("accept-encoding", "br"), of_files),
        ("/assets/app.0a.js", ("accept-encoding", "identity"), of_files),
        ("/assets/icon.0b.png", ("accept", "image/*"), of_files),
        ("/assets/gone.js", ("accept", "*/*"), of_others),
        ("/healthz", ("accept", "*/*"), of_others),
        ("/api/me", ("accept", "*/*"), of_others),
        ("/api/monitor", ("accept", "*/*"), of_others),
        ("/api/nowhere", ("accept", "*/*"), of_others),
    ] {
        let headers = get(&server, path, &[with]).await.headers;
        let of = |name: &str| headers.get(name).map(|it| it.to_str().unwrap().to_owned());
        for (name, expected) in [
            ("content-security-policy", policy),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ] {
            assert_eq!(of(name).as_deref(), Some(expected), "{name} of {path}");
            assert_eq!(headers.get_all(name).iter().count(), 1, "{name} of {path}");
        }
        for of_a_page in ["permissions-policy", "referrer-policy"] {
            assert_eq!(of(of_a_page).is_some(), policy == of_files, "{of_a_page} of {path}");
        }
        assert!(!path.starts_with("/api") || of("vary").is_none(), "nobody keeps {path}");
    }
    let plain = self::server();
    let headers = get(&plain, "/", &[]).await.headers;
    assert!(!headers.contains_key("strict-transport-security"), "nothing promises TLS here");
}

#[test]
fn a_header_that_is_none_is_refused() {
    let folder = Folder::new();
    bundle(&folder.0);
    let listing = LISTING.replace("camera=()", "camera\\n");
    std::fs::write(folder.0.join("bundle.json"), listing).unwrap();
    let refused = Web::from_folder(&folder.0).unwrap_err().to_string();
    assert!(refused.contains("permissions-policy"), "{refused}");
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    let server = server();
    let first = get(&server, "/", &[]).await;
    let tag = first.headers[header::ETAG].to_str().unwrap().to_owned();
    let again = get(&server, "/", &[("if-none-match", &format!("\"x\", {tag}"))]).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    let other = get(&server, "/", &[("if-none-match", "\"x\"")]).await;
    assert_eq!(other.status, 200);
}

#[test]
fn a_bundle_with_a_gap_is_refused() {
    let folder = Folder::new();
    bundle(&folder.0);
    std::fs::remove_file(folder.0.join("assets/app.0a.js.br")).unwrap();
    let refused = Web::from_folder(&folder.0).unwrap_err().to_string();
    assert!(refused.contains("app.0a.js.br"), "{refused}");
}

//! What is counted, and that nobody is found in it.

use axum::body::{Body, to_bytes};
use axum::http::Method;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use tower::ServiceExt;

use super::kit::{TestServer, add, request};
use crate::chance;
use crate::http::metrics_router;

async fn told(server: &TestServer) -> String {
    let asking = request(Method::GET, "/metrics", None, Body::empty());
    let router = metrics_router(std::sync::Arc::clone(&server.server));
    let response = router.oneshot(asking).await.unwrap();
    assert_eq!(response.status(), 200);
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

fn value(told: &str, series: &str) -> f64 {
    let line = told.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("{series} in\n{told}")).parse().unwrap()
}

#[tokio::test]
async fn what_the_server_does_is_counted_and_nobody_is_named() {
    let server = TestServer::new();
    let coach = server.client("Anneke", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = chance::person();
    let job = |name: &str| Edit::Outline(OutlineEdit::Set(OutlineField::Job(name.to_owned())));
    let edits =
        [add(candidate, Role::Candidate, "Samir"), job("Magazijn"), job(&"x".repeat(9_999))];
    let became = server.push(&coach, log, &edits).await;
    assert!(matches!(
        became[..],
        [Outcome::Accepted(_), Outcome::Accepted(_), Outcome::Refused(_)]
    ));
    server.push(&coach, log, &[]).await;
    assert_eq!(server.get("/api/nothing", None).await.status, 404);

    let told = told(&server).await;
    for (series, expected) in [
        ("opstap_rounds_total", 3.0),
        ("opstap_pushes_total", 2.0),
        (r#"opstap_changes_total{outcome="accepted"}"#, 3.0),
        (r#"opstap_changes_total{outcome="refused"}"#, 1.0),
        (r#"opstap_answers_total{status="4xx"}"#, 1.0),
        (r#"opstap_request_seconds_count{address="/api/sync"}"#, 3.0),
        (r#"opstap_request_seconds_bucket{le="+Inf",address="/api/sync"}"#, 3.0),
        (r#"opstap_logs{kind="traject"}"#, 1.0),
        ("opstap_app_crashes", 0.0),
    ] {
        assert!((value(&told, series) - expected).abs() < f64::EPSILON, "{series} in\n{told}");
    }
    assert!(value(&told, "opstap_database_bytes") > 4_096.0);
    assert!(told.ends_with("# EOF\n"));
    let ids = [coach.person.to_string(), candidate.to_string(), log.to_string()];
    let names = ["Anneke".to_owned(), "Samir".to_owned(), "Magazijn".to_owned()];
    for secret in ids.iter().chain(&names).chain([&coach.cookie]) {
        assert!(!told.contains(secret.as_str()), "{secret} in\n{told}");
    }
    // People do not find it: it stands on a port of its own.
    assert_eq!(server.get("/metrics", None).await.status, 404);
}

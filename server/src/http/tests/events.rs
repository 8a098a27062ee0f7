//! The open line: it greets, tells of one's own logs alone, and ends when it should.

use axum::body::{Body, BodyDataStream};
use axum::http::Method;
use futures_util::StreamExt;
use shared::role::Role;
use tower::ServiceExt;

use super::kit::{TestClient, TestServer, request};

async fn line(server: &TestServer, client: &TestClient) -> BodyDataStream {
    let asking = request(Method::GET, "/api/events", Some(client), Body::empty());
    let response = server.router.clone().oneshot(asking).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.into_body().into_data_stream()
}

async fn next(line: &mut BodyDataStream) -> Option<String> {
    let bytes = line.next().await?.expect("a whole event");
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}

const HELLO: &str = "event: hello\ndata: 1\n\n";

#[tokio::test]
async fn it_greets_and_tells_of_ones_own_logs_alone() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(Role::Coach)).await;
    let bo = server.client("Bo", Some(Role::Coach)).await;
    let mut line = line(&server, &anne).await;
    assert_eq!(next(&mut line).await.as_deref(), Some(HELLO));
    server.traject(&bo).await;
    let log = server.traject(&anne).await;
    assert_eq!(next(&mut line).await, Some(format!("event: log\ndata: {log}\n\n")));
}

#[tokio::test]
async fn it_ends_with_the_session_and_with_the_server() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(Role::Coach)).await;
    let bo = server.client("Bo", Some(Role::Coach)).await;
    let (mut annes, mut bos) = (line(&server, &anne).await, line(&server, &bo).await);
    for line in [&mut annes, &mut bos] {
        assert_eq!(next(line).await.as_deref(), Some(HELLO));
    }
    let own = format!("/api/devices/{}", anne.device);
    assert_eq!(server.delete(&own, Some(&anne)).await.status, 204);
    assert_eq!(next(&mut annes).await, None);
    server.stop.send_replace(true);
    assert_eq!(next(&mut bos).await, None);
}

#[tokio::test]
async fn it_is_for_who_is_signed_in() {
    let server = TestServer::new();
    assert_eq!(server.get("/api/events", None).await.status, 401);
}

//! The open line: it greets, tells of one's own logs alone, and ends when it should.

use axum::body::{Body, BodyDataStream};
use axum::http::Method;
use futures_util::StreamExt;
use shared::role::Role;
use tower::ServiceExt;

use super::kit::{Guest, House, request};

async fn line(house: &House, guest: &Guest) -> BodyDataStream {
    let asking = request(Method::GET, "/api/events", Some(guest), Body::empty());
    let response = house.router.clone().oneshot(asking).await.unwrap();
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
    let house = House::new();
    let anne = house.guest("Anne", Some(Role::Coach)).await;
    let bo = house.guest("Bo", Some(Role::Coach)).await;
    let mut line = line(&house, &anne).await;
    assert_eq!(next(&mut line).await.as_deref(), Some(HELLO));
    house.traject(&bo).await;
    let log = house.traject(&anne).await;
    assert_eq!(next(&mut line).await, Some(format!("event: log\ndata: {log}\n\n")));
}

#[tokio::test]
async fn it_ends_with_the_session_and_with_the_server() {
    let house = House::new();
    let anne = house.guest("Anne", Some(Role::Coach)).await;
    let bo = house.guest("Bo", Some(Role::Coach)).await;
    let (mut annes, mut bos) = (line(&house, &anne).await, line(&house, &bo).await);
    for line in [&mut annes, &mut bos] {
        assert_eq!(next(line).await.as_deref(), Some(HELLO));
    }
    let own = format!("/api/devices/{}", anne.device);
    assert_eq!(house.delete(&own, Some(&anne)).await.status, 204);
    assert_eq!(next(&mut annes).await, None);
    house.stop.send_replace(true);
    assert_eq!(next(&mut bos).await, None);
}

#[tokio::test]
async fn it_is_for_who_is_signed_in() {
    let house = House::new();
    assert_eq!(house.get("/api/events", None).await.status, 401);
}

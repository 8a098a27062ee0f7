//! The monitor: for whom, and over what.

use shared::role::Role;

use super::kit::TestServer;

#[tokio::test]
async fn a_manager_sees_the_outcomes_and_nobody_else_does() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let manager = server.client("Mo", Some(Role::Manager)).await;
    server.traject(&coach).await;
    server.traject(&coach).await;
    let answer = server.get("/api/monitor", Some(&coach)).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    let monitor = server.get("/api/monitor", Some(&manager)).await.json();
    assert_eq!(monitor["all"]["trajecten"], 2);
    assert_eq!(monitor["all"]["running"], 2);
}

//! Phones: whose one sees, and whose one signs out.

use shared::role::{Role, StaffRole};

use super::kit::{TestServer, add, device};

#[tokio::test]
async fn a_coach_signs_a_lost_phone_out() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let candidate = server.client("Sam", None).await;
    let log = server.traject(&coach).await;
    server.push(&coach, log, &[add(candidate.person, Role::Candidate, "Sam")]).await;
    let path = format!("/api/trajects/{log}/members/{}/devices", candidate.person);
    let listed = server.get(&path, Some(&coach)).await.json();
    assert_eq!(listed["devices"][0]["device"], candidate.device.to_string());
    assert_eq!(listed["devices"][0]["current"], false);
    assert_eq!(server.get(&path, Some(&candidate)).await.status, 403);
    let phone = format!("{path}/{}", candidate.device);
    assert_eq!(server.delete(&phone, Some(&candidate)).await.status, 403);
    assert_eq!(server.delete(&phone, Some(&coach)).await.status, 204);
    assert_eq!(server.get("/api/me", Some(&candidate)).await.status, 401);
    assert_eq!(server.delete(&phone, Some(&coach)).await.status, 404);
}

#[tokio::test]
async fn one_signs_ones_own_other_phone_out_and_nobody_elses() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let bo = server.client("Bo", Some(StaffRole::Coach)).await;
    let listed = server.get("/api/devices", Some(&anne)).await.json();
    assert_eq!(listed["devices"].as_array().unwrap().len(), 1);
    assert_eq!(listed["devices"][0]["current"], true);
    for other in [bo.device.to_string(), device().to_string(), "nonsense".to_owned()] {
        let answer = server.delete(&format!("/api/devices/{other}"), Some(&anne)).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()));
    }
    assert_eq!(server.get("/api/me", Some(&bo)).await.status, 200);
    let own = format!("/api/devices/{}", anne.device);
    assert_eq!(server.delete(&own, Some(&anne)).await.status, 204);
    assert_eq!(server.get("/api/me", Some(&anne)).await.status, 401);
}

//! Logging out at both ends.

use serde_json::{Value, json};

use super::provider::Key;
use super::{Stage, location, parameter};

#[tokio::test]
async fn logging_out_there_ends_what_came_in_by_it_and_nothing_else() {
    let stage = Stage::set().await;
    let first = stage.come_in(&stage.log_in(|_| {}).await).await;
    let second = stage.come_in(&stage.log_in(|said| said["sid"] = "s2".into()).await).await;
    let paired = {
        let invite = stage.server.invite_for(stage.anne).await;
        stage.server.guest_by(stage.anne, invite.link.reveal()).await
    };
    for (why, other) in [
        ("issuer", (|said| said["iss"] = "https://evil.example".into()) as fn(&mut Value)),
        ("audience", |said| said["aud"] = "another".into()),
        ("old", |said| said["iat"] = (said["iat"].as_i64().unwrap() - 181).into()),
        ("no event", |said| said["events"] = json!({})),
        ("a nonce", |said| said["nonce"] = "n".into()),
        ("nobody", |said| drop(said.as_object_mut().unwrap().remove("sid"))),
    ] {
        let answer = stage.told(&stage.key, other).await;
        assert_eq!(answer.problem(), (400, "logout_token".to_owned()), "{why}");
    }
    let of_another_kind = stage.told_as("JWT", &stage.key, |_| {}).await;
    assert_eq!(of_another_kind.problem(), (400, "logout_token".to_owned()));
    let forged = stage.told(&Key::new("today"), |_| {}).await;
    assert_eq!(forged.problem(), (400, "logout_token".to_owned()));
    assert!(stage.is_in(&first).await, "none of these ended anything");
    let answer = stage.told(&stage.key, |said| said["jti"] = "once".into()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(!stage.is_in(&first).await && stage.is_in(&second).await && stage.is_in(&paired).await);
    let again = stage.told(&stage.key, |said| said["jti"] = "once".into()).await;
    assert_eq!(again.problem(), (400, "logout_token".to_owned()));
    let all = stage
        .told(&stage.key, |said| {
            said.as_object_mut().unwrap().remove("sid");
            said["sub"] = "7".into();
        })
        .await;
    assert_eq!(all.status, 200, "{all:?}");
    assert!(!stage.is_in(&second).await);
    assert!(stage.is_in(&paired).await, "a phone that came in by a code stays");
}

#[tokio::test]
async fn signing_out_here_leads_to_logging_out_there() {
    let stage = Stage::set().await;
    let client = stage.come_in(&stage.log_in(|_| {}).await).await;
    let out = stage.server.post("/api/logout", Some(&client), &json!({})).await;
    assert_eq!((out.status.as_u16(), out.json()), (200, json!({ "next": "/inloggen/uit" })));
    let there = location(&stage.server.get("/inloggen/uit", None).await);
    assert!(there.starts_with(&format!("{}/out?", stage.provider.issuer())), "{there}");
    assert_eq!(parameter(&there, "client_id").as_deref(), Some("opstap"));
    let back = parameter(&there, "post_logout_redirect_uri");
    assert_eq!(back.as_deref(), Some("http%3A%2F%2Flocalhost%3A8080%2F"));
    // Who came in by a code is nobody's there.
    let out = stage.server.post("/api/logout", Some(&stage.manager), &json!({})).await;
    assert_eq!(out.status, 204, "{out:?}");
}

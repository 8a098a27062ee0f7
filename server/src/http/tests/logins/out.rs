//! Logging out at both ends.

use serde_json::{Value, json};

use super::super::kit::{device, form};
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

/// A link that was handed out for Anne, or that a log-in of hers led to, opens nothing once she is logged out there.
#[tokio::test]
async fn logging_out_there_takes_back_what_is_open() {
    for sub in [false, true] {
        let stage = Stage::set().await;
        let first = stage.come_in(&stage.log_in(|_| {}).await).await;
        let invite = stage.server.invite_for(stage.anne).await;
        let (_, others) = stage.server.invited("Bo", None).await;
        let say = |said: &mut Value| {
            if sub {
                said.as_object_mut().unwrap().remove("sid");
                said["sub"] = "7".into();
            }
        };
        assert_eq!(stage.told(&stage.key, say).await.status, 200);
        assert!(!stage.is_in(&first).await);
        let void = (410, "invite_expired".to_owned());
        let tried = stage.server.pair(invite.link.reveal(), device()).await;
        assert_eq!(tried.problem(), void, "by subject: {sub}");
        // Back from the provider, and logged out there before a phone came in.
        let back = location(&stage.log_in(|_| {}).await);
        assert_eq!(stage.told(&stage.key, say).await.status, 200);
        let code = back.split_once('#').unwrap().1;
        assert_eq!(stage.server.pair(code, device()).await.problem(), void, "by subject: {sub}");
        // Of others nothing was said.
        let kept = stage.server.pair(others.link.reveal(), device()).await;
        assert_eq!(kept.status, 200, "{kept:?}");
    }
}

#[tokio::test]
async fn of_what_anybody_says_little_is_read() {
    let stage = Stage::set().await;
    let asking =
        |bytes: usize| form("/inloggen/af", &format!("logout_token={}", "x".repeat(bytes)));
    let answer = stage.server.ask(asking(20_000)).await;
    assert_eq!(answer.problem(), (413, "too_large".to_owned()));
    let answer = stage.server.ask(asking(2_000)).await;
    assert_eq!(answer.problem(), (400, "logout_token".to_owned()));
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

//! Each reason why nobody is let in: a token that does not hold, a try that was used or is another's, a provider that is away.

use serde_json::{Value, json};

use super::provider::Key;
use super::{MINUTE_MS, Stage, location};
use crate::http::tests::kit::device;

#[tokio::test]
async fn each_token_that_does_not_hold_lets_nobody_in() {
    type Other = fn(&mut Value);
    let rows: [(&str, Other); 13] = [
        ("issuer", |said| said["iss"] = "https://evil.example".into()),
        ("audience", |said| said["aud"] = "another".into()),
        ("audience", |said| said["aud"] = json!(["opstap", "another"])),
        ("audience", |said| said["azp"] = "another".into()),
        ("nonce", |said| said["nonce"] = "another".into()),
        ("nonce", |said| drop(said.as_object_mut().unwrap().remove("nonce"))),
        ("clock", |said| said["exp"] = (said["iat"].as_i64().unwrap() - 61).into()),
        ("clock", |said| said["iat"] = (said["iat"].as_i64().unwrap() + 61).into()),
        ("clock", |said| said["iat"] = (said["iat"].as_i64().unwrap() - 601).into()),
        ("clock", |said| said["nbf"] = (said["iat"].as_i64().unwrap() + 61).into()),
        ("signature", |said| said["at_hash"] = "AAAA".into()),
        ("unverified", |said| said["email_verified"] = false.into()),
        ("unknown", |said| said["email"] = "else@gemeente.example".into()),
    ];
    let stage = Stage::set().await;
    for (why, other) in rows {
        let answer = stage.log_in(other).await;
        stage.refused(answer, why).await;
    }
    let trail = std::fs::read_to_string(stage.server.folder.0.join("audit.jsonl")).unwrap();
    assert_eq!(trail.matches("\"login_refused\"").count(), rows.len());
    assert!(!trail.contains("gemeente.example"), "it holds nothing of whom it was");
    // What is just within what two clocks may differ.
    let answer = stage
        .log_in(|said| {
            let now_s = said["iat"].as_i64().unwrap();
            said["exp"] = (now_s - 58).into();
            said["iat"] = (now_s + 58).into();
        })
        .await;
    assert_eq!(stage.come_in(&answer).await.person, stage.anne);
}

#[tokio::test]
async fn a_key_that_is_new_is_asked_for_once_and_yesterdays_counts_no_more() {
    let stage = Stage::set().await;
    let before = stage.log_in(|_| {}).await;
    stage.come_in(&before).await;
    let asked = || stage.provider.says.lock().unwrap().asked;
    assert_eq!(asked(), 1);
    let (yesterday, today) = (stage.key.clone(), Key::new("new"));
    stage.provider.says.lock().unwrap().published = vec![today.clone()];
    let with = |key: Key| {
        let stage = &stage;
        async move {
            let gone = stage.go().await;
            stage.gives(&key, &stage.claims(&gone.nonce));
            stage.back(&gone.cookie, &format!("code=good&state={}", gone.state)).await
        }
    };
    let after = with(today).await;
    assert_eq!(stage.come_in(&after).await.person, stage.anne);
    assert_eq!(asked(), 2);
    // It is unknown by now: so it is asked for once more, in vain.
    let old = with(yesterday).await;
    assert_eq!(location(&old), "/inloggen/niet?waarom=signature");
    assert_eq!(asked(), 3);
    // Somebody else's, under a name that the provider has.
    let forged = with(Key::new("new")).await;
    assert_eq!(location(&forged), "/inloggen/niet?waarom=signature");
}

#[tokio::test]
async fn a_key_that_the_provider_took_back_counts_a_quarter_of_an_hour_at_most() {
    let stage = Stage::set().await;
    stage.come_in(&stage.log_in(|_| {}).await).await;
    stage.provider.says.lock().unwrap().published = vec![Key::new("new")];
    stage.server.later(16 * MINUTE_MS);
    let answer = stage.log_in(|_| {}).await;
    assert_eq!(location(&answer), "/inloggen/niet?waarom=signature");
}

#[tokio::test]
async fn a_log_in_is_used_once_by_the_browser_that_began_it_and_in_time() {
    let stage = Stage::set().await;
    let gone = stage.go().await;
    stage.gives(&stage.key, &stage.claims(&gone.nonce));
    let query = format!("code=good&state={}", gone.state);
    let elsewhere = stage.back("other=1", &query).await;
    stage.refused(elsewhere, "not_begun").await;
    let others = stage.go().await;
    stage.provider.says.lock().unwrap().challenge.clear();
    let mixed = stage.back(&others.cookie, &query).await;
    stage.refused(mixed, "not_begun").await;
    let of_another = stage.back(&gone.cookie, &format!("{query}&iss=https://evil.example")).await;
    stage.refused(of_another, "issuer").await;
    let broken_off =
        stage.back(&gone.cookie, &format!("error=access_denied&state={}", gone.state)).await;
    stage.refused(broken_off, "broken_off").await;
    // Whoever has the code alone, and not what shows that it is theirs, redeems nothing: and the try is used up by that.
    let stolen = stage.back(&gone.cookie, &query).await;
    stage.refused(stolen, "replayed").await;
    let again = stage.back(&gone.cookie, &query).await;
    stage.refused(again, "replayed").await;
    let late = stage.go().await;
    stage.gives(&stage.key, &stage.claims(&late.nonce));
    stage.server.later(10 * MINUTE_MS + 1);
    let late = stage.back(&late.cookie, &format!("code=good&state={}", late.state)).await;
    stage.refused(late, "not_begun").await;
}

#[tokio::test]
async fn what_came_back_once_comes_back_no_more_and_neither_does_its_code() {
    let stage = Stage::set().await;
    let gone = stage.go().await;
    stage.gives(&stage.key, &stage.claims(&gone.nonce));
    let query = format!("code=good&state={}", gone.state);
    let answer = stage.back(&gone.cookie, &query).await;
    stage.come_in(&answer).await;
    let again = stage.back(&gone.cookie, &query).await;
    assert_eq!(location(&again), "/inloggen/niet?waarom=replayed");
    let (_, code) = location(&answer).split_once('#').map(|it| (0, it.1.to_owned())).unwrap();
    assert_eq!(stage.server.pair(&code, device()).await.problem(), (410, "invite_used".to_owned()));
    let unused = location(&stage.log_in(|_| {}).await);
    stage.server.later(5 * MINUTE_MS + 1);
    let (_, code) = unused.split_once('#').unwrap();
    let late = stage.server.pair(code, device()).await;
    assert_eq!(late.problem(), (410, "invite_expired".to_owned()));
}

#[tokio::test]
async fn while_the_provider_is_down_whoever_is_in_goes_on_and_nobody_comes_in_by_it() {
    let stage = Stage::set().await;
    let client = stage.come_in(&stage.log_in(|_| {}).await).await;
    let Stage { server, provider, manager, .. } = stage;
    provider.stop().await;
    server.later(16 * MINUTE_MS);
    let answer = server.get("/inloggen", None).await;
    assert_eq!(location(&answer), "/inloggen/niet?waarom=provider_away");
    let page = server.get("/inloggen/niet?waarom=provider_away&taal=ar", None).await;
    assert_eq!(page.status, 503);
    assert!(String::from_utf8(page.body).unwrap().contains("dir=\"rtl\""));
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 200);
    assert_eq!(server.get("/api/people", Some(&manager)).await.status, 200);
    assert_eq!(server.get("/readyz", None).await.status, 200);
}

#[tokio::test]
async fn a_provider_that_says_to_be_another_is_not_asked_to_vouch() {
    let stage = Stage::set().await;
    stage.provider.says.lock().unwrap().issuer = Some("https://evil.example".to_owned());
    let answer = stage.server.get("/inloggen", None).await;
    stage.refused(answer, "issuer").await;
}

//! Ideas for the office: told without a name, and answered to all who asked in one act.

use serde_json::{Value, json};
use shared::id::{Id, LogId};
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::suggestion::{Suggestion, SuggestionId};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use shared::wire;

use super::kit::{TestClient, TestServer, add};
use crate::chance;

/// A candidate with an idea, and their log.
struct Asker {
    client: TestClient,
    log: LogId,
    suggestion: SuggestionId,
}

pub(super) fn suggest(id: SuggestionId, text: &str) -> Edit {
    let suggestion = Suggestion { text: text.to_owned(), employer: None };
    PathEdit::Suggestion(At(id, FactEdit::Give(suggestion))).into()
}

async fn asks(server: &TestServer, coach: &TestClient, name: &str, text: &str) -> Asker {
    let client = server.client(name, None).await;
    let log = server.traject(coach).await;
    server.push(coach, log, &[add(client.person, Role::Candidate, name)]).await;
    let suggestion = Id::from_random(chance::bytes());
    let became = server.push(&client, log, &[suggest(suggestion, text)]).await;
    assert!(matches!(became[..], [Outcome::Accepted(_)]), "{became:?}");
    Asker { client, log, suggestion }
}

impl Asker {
    fn which(&self) -> Value {
        json!({ "log": self.log.to_string(), "suggestion": self.suggestion.to_string() })
    }

    /// All that a new phone of theirs receives, as it came.
    async fn bytes(&self, server: &TestServer) -> String {
        let round = wire::encode(&server.round(&self.client, self.log, &[])).into_bytes();
        let answer = server.post_bytes("/api/sync", Some(&self.client), round).await;
        String::from_utf8(answer.body).unwrap()
    }
}

fn answering(to: &[&Asker], line: &str) -> Value {
    let to: Vec<Value> = to.iter().map(|it| it.which()).collect();
    json!({ "to": to, "course": "planned", "line": line })
}

#[tokio::test]
async fn one_answer_reaches_all_who_asked_and_nobody_else() {
    let server = TestServer::new();
    let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo Yıldız", Some(StaffRole::Manager)).await;
    let samir = asks(&server, &coach, "Samir Haddad", "Een bus om zeven uur").await;
    let lan = asks(&server, &coach, "Lan Nguyen", "Een bus om zeven uur").await;
    let joke = asks(&server, &coach, "Joke van Dam", "Meer licht in de hal").await;

    let told = server.get("/api/suggestions", Some(&coach)).await;
    let text = String::from_utf8(told.body.clone()).unwrap();
    for name in ["Samir", "Haddad", "Lan Nguyen", "Joke"] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    let told = told.json();
    assert_eq!(told["suggestions"].as_array().map(Vec::len), Some(3));
    assert_eq!(told["suggestions"][0]["by"], "candidate");
    assert_eq!(told["suggestions"][0]["answer"], Value::Null);

    let answer = answering(&[&samir, &lan], "Vanaf maart");
    let sent = server.post("/api/suggestions", Some(&manager), &answer).await;
    assert_eq!(sent.status, 204);
    assert!(samir.bytes(&server).await.contains("Vanaf maart"));
    assert!(lan.bytes(&server).await.contains("Vanaf maart"));
    assert!(!joke.bytes(&server).await.contains("Vanaf maart"));
    let told = server.get("/api/suggestions", Some(&manager)).await.json();
    let answered = told["suggestions"].as_array().unwrap().iter();
    let lines: Vec<_> = answered.filter(|it| it["answer"]["line"] == "Vanaf maart").collect();
    assert_eq!(lines.len(), 2);
}

#[tokio::test]
async fn who_is_not_of_the_office_asks_in_vain_and_a_coach_does_not_answer_for_all() {
    let server = TestServer::new();
    let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo Yıldız", Some(StaffRole::Manager)).await;
    let samir = asks(&server, &coach, "Samir Haddad", "Een bus").await;
    let not_allowed = (403, "not_allowed".to_owned());
    let asked = server.get("/api/suggestions", Some(&samir.client)).await;
    assert_eq!(asked.problem(), not_allowed);
    for by in [&samir.client, &coach] {
        let answer = server.post("/api/suggestions", Some(by), &answering(&[&samir], "")).await;
        assert_eq!(answer.problem(), not_allowed);
    }
    let to_nobody = server.post("/api/suggestions", Some(&manager), &answering(&[], "")).await;
    assert_eq!(to_nobody.status, 400);
}

#[tokio::test]
async fn what_was_taken_back_meanwhile_stops_no_answer_to_others_and_words_too_long_stop_all() {
    let server = TestServer::new();
    let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo Yıldız", Some(StaffRole::Manager)).await;
    let samir = asks(&server, &coach, "Samir Haddad", "Een bus").await;
    let lan = asks(&server, &coach, "Lan Nguyen", "Een bus").await;
    let hide = PathEdit::Suggestion(At(samir.suggestion, FactEdit::Hide(true)));
    server.push(&samir.client, samir.log, &[hide.into()]).await;

    let too_long = answering(&[&samir, &lan], &"x".repeat(5_000));
    let refused = server.post("/api/suggestions", Some(&manager), &too_long).await;
    assert_eq!(refused.problem().1, "declined");
    let answer = answering(&[&samir, &lan], "Komt eraan");
    assert_eq!(server.post("/api/suggestions", Some(&manager), &answer).await.status, 204);
    assert!(lan.bytes(&server).await.contains("Komt eraan"));
    assert!(!samir.bytes(&server).await.contains("Komt eraan"));
}

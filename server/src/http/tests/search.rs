//! Looking up by name: for whom, over what, and what is told of it.

use serde_json::{Value, json};
use shared::id::{Id, LogId, PersonId};
use shared::record::member::MemberEdit;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer};
use shared::record::office::follower::{FollowerEdit, NewFollower};
use shared::record::outcome::{Ending, Outcome, OutcomeEdit};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome as Became;

use super::kit::{Answer, TestClient, TestServer, add, open};
use crate::chance;
use crate::store::erase;

/// An office of two coaches; each has one candidate, one of them an employer.
struct Office {
    server: TestServer,
    anne: TestClient,
    bo: TestClient,
    log: LogId,
    candidate: PersonId,
    employer: LogId,
}

impl Office {
    async fn new() -> Self {
        let server = TestServer::new();
        let anne = server.client("Anne", Some(StaffRole::Coach)).await;
        let bo = server.client("Bo", Some(StaffRole::Coach)).await;
        let (log, candidate) = (server.traject(&anne).await, chance::person());
        server.push(&anne, log, &[add(candidate, Role::Candidate, "Marek Novák")]).await;
        let employer = Id::from_random(chance::bytes());
        let office = Self { server, anne, bo, log, candidate, employer };
        let opened = NewEmployer { name: "Bakkerij Nova".to_owned(), opener: "Bo".to_owned() };
        office.push(&office.bo, employer, EmployerEdit::Open(opened)).await;
        office
    }

    async fn push(&self, by: &TestClient, log: LogId, edit: EmployerEdit) {
        self.take_in(by, log, OfficeEdit::Employer(edit).into()).await;
    }

    async fn take_in(&self, by: &TestClient, log: LogId, edit: Edit) {
        let became = self.server.push(by, log, &[edit]).await;
        assert!(matches!(became[..], [Became::Accepted(_)]), "{became:?}");
    }

    async fn follows(&self, who: &TestClient, edit: FollowerEdit) {
        let edit = OfficeEdit::Follower(At(who.person, edit)).into();
        self.take_in(who, self.employer, edit).await;
    }

    async fn search(&self, by: &TestClient, words: &str) -> Answer {
        self.server.post("/api/search", Some(by), &json!({ "words": words })).await
    }

    /// What is found, as lines of kind, name, whom to ask, and whether one takes part.
    async fn found(&self, by: &TestClient, words: &str) -> Vec<String> {
        let found = self.search(by, words).await.json();
        let text = |it: &Value| it.as_str().unwrap().to_owned();
        let line = |hit: &Value| {
            let coaches: Vec<String> =
                hit["coaches"].as_array().unwrap().iter().map(text).collect();
            let [kind, name, part] = ["kind", "name", "part"].map(|it| text(&hit[it]));
            format!("{kind} {name} ({}) {part}", coaches.join(", "))
        };
        found["hits"].as_array().unwrap().iter().map(line).collect()
    }
}

#[tokio::test]
async fn all_of_the_office_is_found_by_name_with_whom_to_ask() {
    let office = Office::new().await;
    let all = office.found(&office.anne, "nova").await;
    assert_eq!(all, ["employer Bakkerij Nova (Bo) never", "candidate Marek Novák (Anne) now"]);
    let mo = office.server.client("Mo", Some(StaffRole::Manager)).await;
    assert_eq!(office.found(&mo, "novak MAREK").await, ["candidate Marek Novák (Anne) never"]);
    for words in ["", "  ", "novaks", "Magazijn", "De Linde", "Anne"] {
        assert!(office.found(&mo, words).await.is_empty(), "{words}");
    }
}

#[tokio::test]
async fn names_are_those_of_today() {
    let office = Office::new().await;
    let renamed = EmployerEdit::Set(EmployerField::Name("Broodhuis".to_owned()));
    office.push(&office.bo, office.employer, renamed).await;
    assert!(office.found(&office.anne, "nova").await.len() == 1, "the candidate alone");
    assert_eq!(office.found(&office.anne, "brood").await, ["employer Broodhuis (Bo) never"]);
    // Who arrived is found; who was taken out of a traject is of no one any more.
    let ended = Outcome {
        ending: Ending::Training,
        on: "2026-06-01".parse().unwrap(),
        reason: String::new(),
    };
    let ended = Edit::Outcome(OutcomeEdit::Record(Some(ended)));
    office.take_in(&office.anne, office.log, ended).await;
    assert_eq!(office.found(&office.bo, "novak").await, ["candidate Marek Novák (Anne) never"]);
    let leaves = Edit::Member(At(office.candidate, MemberEdit::Active(false)));
    office.take_in(&office.anne, office.log, leaves).await;
    assert!(office.found(&office.bo, "novak").await.is_empty());
}

#[tokio::test]
async fn it_says_who_followed_once() {
    let office = Office::new().await;
    let new = NewFollower { role: Role::Coach, name: "Anne".to_owned() };
    office.follows(&office.anne, FollowerEdit::Add(new)).await;
    let bakery = "bakkerij";
    assert_eq!(office.found(&office.anne, bakery).await, ["employer Bakkerij Nova (Anne, Bo) now"]);
    office.follows(&office.anne, FollowerEdit::Active(false)).await;
    assert_eq!(office.found(&office.anne, bakery).await, ["employer Bakkerij Nova (Bo) before"]);
    office.follows(&office.anne, FollowerEdit::Active(true)).await;
    assert_eq!(office.found(&office.anne, bakery).await, ["employer Bakkerij Nova (Anne, Bo) now"]);
}

#[tokio::test]
async fn nobody_outside_the_office_finds_anyone() {
    let office = Office::new().await;
    let person = office.server.client("Marek", None).await;
    assert_eq!(office.search(&person, "nova").await.problem(), (403, "not_allowed".to_owned()));
    let nobody = office.server.post("/api/search", None, &json!({ "words": "nova" })).await;
    assert_eq!(nobody.problem(), (401, "signed_out".to_owned()));
    let other =
        office.server.post("/api/search", Some(&office.anne), &json!({ "name": "x" })).await;
    assert_eq!(other.problem(), (400, "malformed".to_owned()));
    // An address holds no name: there is nothing to ask by one.
    let by_address = office.server.get("/api/search?words=nova", Some(&office.anne)).await;
    assert_eq!(by_address.problem(), (405, "no_such_method".to_owned()));
}

#[tokio::test]
async fn what_was_erased_is_found_no_more() {
    let office = Office::new().await;
    for log in [office.log, office.employer] {
        erase(&office.server.folder.0, log).unwrap();
    }
    assert!(office.found(&office.anne, "nova").await.is_empty());
}

#[tokio::test]
async fn twenty_are_told_and_that_there_are_more() {
    let office = Office::new().await;
    for it in 0..21 {
        let person = add(chance::person(), Role::Candidate, &format!("Jansen {it:02}"));
        let log = Id::from_random(chance::bytes());
        office.server.push(&office.bo, log, &[open(), person]).await;
    }
    let asked = |words: &'static str| async {
        let found = office.search(&office.anne, words).await.json();
        (found["hits"].as_array().unwrap().len(), found["has_more"].as_bool().unwrap())
    };
    assert_eq!(asked("jansen").await, (20, true));
    assert_eq!(asked("jansen 1").await, (11, false));
}

#[tokio::test]
async fn who_searches_without_end_waits() {
    let office = Office::new().await;
    for _ in 0..60 {
        assert_eq!(office.search(&office.anne, "nova").await.status, 200);
    }
    let answer = office.search(&office.anne, "nova").await;
    assert_eq!(answer.problem(), (429, "too_many_tries".to_owned()));
    assert_eq!(answer.headers["retry-after"], "1");
    assert_eq!(office.search(&office.bo, "nova").await.status, 200, "nobody else notices");
    office.server.later(500);
    assert_eq!(office.search(&office.anne, "nova").await.status, 200);
}

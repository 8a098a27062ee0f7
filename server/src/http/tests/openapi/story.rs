//! One story that asks every route, and gets every answer that is described, and a refusal of each.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{HeaderValue, Method, header};
use futures_util::StreamExt;
use serde_json::json;
use shared::id::{Id, LogId};
use shared::role::{Role, StaffRole};
use shared::wire;
use tower::ServiceExt;

use super::held::hold;
use super::routes::described;
use crate::chance;
use crate::http::tests::kit::{Answer, TestClient, TestServer, add, device, offer, request, terms};
use crate::http::tests::logins::{logged_in, nobody_asked};
use crate::http::tests::matching::{asking, job, write_page};
use crate::http::tests::passkeys::added as added_by;
use crate::http::tests::passkeys::device::Device;
use crate::http::tests::proofs::with_papers;
use crate::http::tests::suggestions::suggest;

/// What was seen: method, address, status.
type Seen = BTreeSet<(String, &'static str, u16)>;

struct Story {
    server: TestServer,
    seen: Seen,
}

impl Story {
    async fn ask(
        &mut self,
        method: Method,
        path: &str,
        by: Option<&TestClient>,
        body: &str,
    ) -> Answer {
        let mut asking = request(method.clone(), path, by, Body::from(body.to_owned()));
        if path.starts_with("/api/import") {
            let file = HeaderValue::from_static("application/octet-stream");
            asking.headers_mut().insert(header::CONTENT_TYPE, file);
        }
        let answer = self.server.ask(asking).await;
        if let Some(route) = hold(&method, path, body.as_bytes(), &answer) {
            self.seen.insert((method.to_string(), route.path, answer.status.as_u16()));
        }
        answer
    }

    /// What a manager asks of the people of the office.
    async fn of_the_office(&mut self, mo: &TestClient, anne: &TestClient) {
        let new = r#"{"name":"Cem","role":"coach"}"#;
        let cem = self.ask(Method::POST, "/api/people", Some(mo), new).await.json();
        let cem = cem["person"].as_str().unwrap().to_owned();
        self.ask(Method::POST, "/api/people", Some(mo), new).await;
        let (his, hers) = (format!("/api/people/{cem}"), format!("/api/people/{}", anne.person));
        self.ask(Method::POST, &format!("{his}/role"), Some(mo), r#"{"role":"coach"}"#).await;
        let login = format!("{his}/login");
        self.ask(Method::POST, &login, Some(mo), r#"{"mark":"cem@werk.example"}"#).await;
        self.ask(Method::DELETE, &login, Some(mo), "").await;
        let again = self.ask(Method::POST, &format!("{his}/invite"), Some(mo), "{}").await.json();
        let short = again["short"].as_str().unwrap();
        let phone = self.server.guest_by(cem.parse().unwrap(), short).await;
        self.ask(Method::GET, &format!("{hers}/caseload"), Some(mo), "").await;
        self.ask(Method::POST, &format!("{hers}/retire"), Some(mo), "{}").await;
        let until = json!({ "to": cem, "until": "2026-12-31" }).to_string();
        self.ask(Method::POST, &format!("{hers}/hand-over"), Some(mo), &until).await;
        self.ask(Method::GET, "/api/handed", Some(&phone), "").await;
        let people = self.ask(Method::GET, "/api/people", Some(mo), "").await.json();
        let stand_in = format!("/api/stand-ins/{}", people["stand_ins"][0]["id"]);
        self.ask(Method::DELETE, &stand_in, Some(mo), "").await;
        let device = format!("{his}/devices/{}", phone.device);
        self.ask(Method::DELETE, &device, Some(mo), "").await;
        self.ask(Method::POST, &format!("{his}/retire"), Some(mo), "{}").await;
        self.of_one_person(mo).await;
    }

    /// Two candidates of one name, joined and separated.
    async fn of_one_person(&mut self, mo: &TestClient) {
        let coach = self.server.client("Cor", Some(StaffRole::Coach)).await;
        let twins = [crate::chance::person(), crate::chance::person()];
        for twin in twins {
            let log = self.server.traject(&coach).await;
            self.server.push(&coach, log, &[add(twin, Role::Candidate, "Fatma")]).await;
        }
        let words = r#"{"words":""}"#;
        self.ask(Method::POST, "/api/people/outside", Some(mo), words).await;
        let join = format!("/api/people/{}/join", twins[0]);
        let into = json!({ "into": twins[1].to_string() }).to_string();
        self.ask(Method::POST, &join, Some(mo), &into).await;
        self.ask(Method::POST, "/api/people/outside", Some(mo), words).await;
        self.ask(Method::DELETE, &join, Some(mo), "").await;
    }

    /// Passkeys: added, shown, come in by and taken back, by their person and by the office.
    async fn of_passkeys(&mut self, mo: &TestClient, anne: &TestClient) {
        let posted = |path: &'static str| (Method::POST, path, json!({}).to_string());
        let options = |answer: &Answer| {
            let told = answer.json();
            let options = serde_json::from_str(told["options"].as_str().unwrap()).unwrap();
            (told["ceremony"].clone(), options)
        };
        self.ask(Method::GET, "/api/passkeys/offered", None, "").await;
        let mut device = Device::new();
        let (method, path, body) = posted("/api/passkeys");
        let (ceremony, asked) = options(&self.ask(method, path, Some(anne), &body).await);
        let answer = device.make(&asked).to_string();
        let added = json!({ "ceremony": ceremony, "answer": answer, "name": "" }).to_string();
        self.ask(Method::POST, "/api/passkeys/add", Some(anne), &added).await;
        self.ask(Method::GET, "/api/passkeys/offered", None, "").await;
        for (ask, give, by) in [
            ("/api/passkeys/who", "/api/passkeys/come-in", None),
            ("/api/passkeys/again", "/api/passkeys/show", Some(anne)),
        ] {
            let (method, path, body) = posted(ask);
            let (ceremony, asked) = options(&self.ask(method, path, by, &body).await);
            let answer = device.show(&asked).to_string();
            let shown = json!({ "ceremony": ceremony, "answer": answer }).to_string();
            self.ask(Method::POST, give, by, &shown).await;
        }
        let standing = self.ask(Method::GET, "/api/passkeys", Some(anne), "").await.json();
        let id = standing["passkeys"][0]["id"].as_str().unwrap();
        self.ask(Method::DELETE, &format!("/api/passkeys/own/{id}"), Some(anne), "").await;
        added_by(&self.server, anne).await;
        let all = format!("/api/people/{}/passkeys", anne.person);
        self.ask(Method::DELETE, &all, Some(mo), "").await;
    }

    /// Who may fit a job, and the page of somebody who learns for one.
    async fn of_a_match(&mut self, coach: &TestClient, candidate: &TestClient, log: LogId) {
        let asking = asking(job(&self.server, coach).await).to_string();
        self.ask(Method::POST, "/api/match", Some(coach), &asking).await;
        let petra = self.server.client("Petra", None).await;
        self.server.push(coach, log, &[add(petra.person, Role::Employer, "Petra")]).await;
        write_page(&self.server, candidate, "Ik kan goed tellen").await;
        self.ask(Method::GET, &format!("/api/trajects/{log}/page"), Some(&petra), "").await;
    }

    /// Who looked, how it goes with the coach; an idea, and what the office answers.
    async fn of_ideas(&mut self, manager: &TestClient, candidate: &TestClient, log: LogId) {
        let looks = json!({ "looks": [{ "log": log.to_string(), "on": "2026-09-18" }] });
        self.ask(Method::POST, "/api/looks", Some(manager), &looks.to_string()).await;
        self.ask(Method::GET, &format!("/api/trajects/{log}/looks"), Some(candidate), "").await;
        let says = r#"{"face":"good"}"#;
        self.ask(Method::POST, "/api/coaching", Some(candidate), says).await;
        self.ask(Method::GET, "/api/coaching", Some(manager), "").await;
        let suggestion = Id::from_random(chance::bytes());
        self.server.push(candidate, log, &[suggest(suggestion, "Een bus")]).await;
        self.ask(Method::GET, "/api/suggestions", Some(manager), "").await;
        let to = json!([{ "log": log.to_string(), "suggestion": suggestion.to_string() }]);
        let answer = json!({ "to": to, "course": "done", "line": "Hij rijdt" }).to_string();
        self.ask(Method::POST, "/api/suggestions", Some(manager), &answer).await;
    }

    /// The first event of an open line.
    async fn listen(&mut self, by: &TestClient) {
        let asking = request(Method::GET, "/api/events", Some(by), Body::empty());
        let response = self.server.router.clone().oneshot(asking).await.unwrap();
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        self.seen.insert(("GET".to_owned(), "/api/events", response.status().as_u16()));
        let first = response.into_body().into_data_stream().next().await.unwrap().unwrap();
        assert_eq!(&first[..], b"event: hello\ndata: 1\n\n");
    }

    /// What a school and an expert need, and a proof in each of its files.
    async fn of_papers(&mut self, coach: &TestClient, candidate: &TestClient, log: LogId) {
        let proof = with_papers(&self.server, coach, candidate, log).await;
        for paper in ["practice", "wage-value"] {
            let path = format!("/api/trajects/{log}/{paper}");
            self.ask(Method::GET, &path, Some(coach), "").await;
        }
        for file in ["paper", "badge", "open"] {
            let path = format!("/api/proofs/{proof}/{file}");
            self.ask(Method::GET, &path, Some(candidate), "").await;
        }
    }
}

/// What declines nothing.
const OPEN: [&str; 4] = ["/api/login", "/healthz", "/readyz", "/api/passkeys/offered"];

/// What a manager reads of figures, and of their own phones.
const READ_BY_MANAGER: [&str; 5] = [
    "/api/monitor",
    "/api/monitor/workbook",
    "/api/figures",
    "/api/figures/workbook",
    "/api/devices",
];

#[tokio::test]
async fn every_route_answers_as_it_is_described() {
    let mut story = Story { server: TestServer::new(), seen: Seen::new() };
    story.ask(Method::GET, "/api/login", None, "").await;
    story.server = TestServer::with_login(nobody_asked());
    story.ask(Method::GET, "/api/login", None, "").await;
    story.ask(Method::GET, "/healthz", None, "").await;
    story.ask(Method::GET, "/readyz", None, "").await;
    story.ask(Method::POST, "/api/crashes", None, r#"{"times":2}"#).await;
    story.ask(Method::GET, "/healthz", None, "").await;
    let (_, invite) = story.server.invited("Anne", Some(StaffRole::Coach)).await;
    let pairing = json!({ "code": invite.link.reveal(), "device": device().to_string() });
    let answer = story.ask(Method::POST, "/api/pair", None, &pairing.to_string()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let anne = story.server.client("Anne", Some(StaffRole::Coach)).await;
    let mo = story.server.client("Mo", Some(StaffRole::Manager)).await;
    let samir = crate::chance::person();
    let log = story.server.traject(&anne).await;
    story.server.push(&anne, log, &[add(samir, Role::Candidate, "Samir")]).await;
    story.of_passkeys(&mo, &anne).await;
    story.ask(Method::GET, "/api/me", None, "").await;
    story.ask(Method::GET, "/api/me", Some(&anne), "").await;
    let round = wire::encode(&story.server.round(&anne, log, &[add(samir, Role::Coach, "")]));
    story.ask(Method::POST, "/api/sync", Some(&anne), &round).await;
    story.listen(&anne).await;
    let inviting = json!({ "person": samir.to_string(), "log": log.to_string() }).to_string();
    story.ask(Method::POST, "/api/invites", Some(&anne), &inviting).await;
    let open = story.ask(Method::GET, "/api/invites", Some(&anne), "").await.json();
    let open = format!("/api/invites/{}", open["invites"][0]["id"]);
    story.ask(Method::DELETE, &open, Some(&anne), "").await;
    let invited = story.ask(Method::POST, "/api/invites", Some(&anne), &inviting).await.json();
    let phone = story.server.guest_by(samir, invited["short"].as_str().unwrap()).await;
    let next = story.ask(Method::POST, "/api/invites", Some(&anne), &inviting).await.json();
    let next = story.server.guest_by(samir, next["short"].as_str().unwrap()).await;
    let seen = format!("/api/devices/{}/seen", next.device);
    story.ask(Method::POST, &seen, Some(&phone), "{}").await;
    let bo = story.server.client("Bo", Some(StaffRole::Coach)).await;
    let other = story.server.traject(&bo).await;
    story.server.push(&bo, other, &[add(samir, Role::Candidate, "Samir")]).await;
    story.ask(Method::POST, "/api/invites", Some(&anne), &inviting).await;
    let open = story.ask(Method::GET, "/api/invites", Some(&anne), "").await.json();
    let consent = format!("/api/invites/{}/consent", open["invites"][0]["id"]);
    story.ask(Method::POST, &consent, Some(&mo), "{}").await;
    let members = format!("/api/trajects/{log}/members/{samir}/devices");
    story.ask(Method::GET, &members, Some(&anne), "").await;
    story.ask(Method::DELETE, &format!("{members}/{}", phone.device), Some(&anne), "").await;
    let petra = crate::chance::person();
    story.server.push(&anne, log, &[add(petra, Role::Employer, "Petra")]).await;
    let links = format!("/api/trajects/{log}/links");
    let holder = json!({ "person": petra.to_string() }).to_string();
    let made = story.ask(Method::POST, &links, Some(&anne), &holder).await.json();
    story.ask(Method::GET, &links, Some(&anne), "").await;
    let made = format!("{links}/{}", made["id"].as_str().unwrap());
    story.ask(Method::DELETE, &made, Some(&anne), "").await;
    let agreement = format!("/api/trajects/{log}/agreement");
    story.ask(Method::GET, &agreement, Some(&anne), "").await;
    let version = crate::chance::bytes();
    let offered = offer(shared::id::Id::from_random(version), terms("Scannen"));
    story.server.push(&anne, log, &[offered]).await;
    story.ask(Method::GET, &agreement, Some(&anne), "").await;
    story.of_a_match(&anne, &next, log).await;
    story.of_ideas(&mo, &next, log).await;
    story.of_papers(&anne, &next, log).await;
    story.ask(Method::GET, "/api/push", Some(&mo), "").await;
    // Where nobody answers: that is not waited for.
    let point =
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    let asking = json!({ "endpoint": "http://127.0.0.1:9/x", "p256dh": point, "auth": "BTBZMqHH6r4Tts7J_aSIgg", "lang": "nl" });
    story.ask(Method::POST, "/api/push", Some(&mo), &asking.to_string()).await;
    story.ask(Method::DELETE, "/api/push", Some(&mo), "").await;
    story.ask(Method::POST, "/api/calendar", Some(&mo), r#"{"lang":"nl"}"#).await;
    story.ask(Method::GET, "/api/calendar", Some(&mo), "").await;
    story.ask(Method::DELETE, "/api/calendar", Some(&mo), "").await;
    story.ask(Method::GET, "/api/successes", Some(&mo), "").await;
    story.of_the_office(&mo, &anne).await;
    story.ask(Method::POST, "/api/search", Some(&mo), r#"{"words":"sam"}"#).await;
    story.ask(Method::POST, "/api/import/check", Some(&mo), "Werkgever\nDe Linde\n").await;
    story.ask(Method::POST, "/api/import", Some(&mo), "Werkgever\nDe Linde\n").await;
    story.ask(Method::GET, "/api/import", Some(&mo), "").await;
    story.ask(Method::DELETE, "/api/import", Some(&mo), "").await;
    story.ask(Method::GET, "/api/export", Some(&mo), "").await;
    for path in READ_BY_MANAGER {
        story.ask(Method::GET, path, Some(&mo), "").await;
    }
    story.ask(Method::DELETE, &format!("/api/devices/{}", mo.device), Some(&mo), "").await;
    let at_work = logged_in(&story.server, anne.person).await;
    story.ask(Method::POST, "/api/logout", Some(&at_work), "{}").await;
    story.ask(Method::POST, "/api/logout", Some(&anne), "{}").await;
    // Anne and Mo have no session any more: every route that needs one says so, the others dislike the method.
    for route in described() {
        story.ask(route.method.clone(), route.path, Some(&anne), "[").await;
        story.ask(Method::PUT, route.path, Some(&anne), "[").await;
    }
    let all = described().flat_map(|route| {
        let given = route.gives.iter().map(|given| given.0);
        given.map(|status| (route.method.to_string(), route.path, status))
    });
    let missing: Vec<_> = all.filter(|it| !story.seen.contains(it)).collect();
    assert!(missing.is_empty(), "described, and never answered: {missing:?}");
    let declined: BTreeSet<&str> =
        story.seen.iter().filter(|it| it.2 >= 400).map(|it| it.1).collect();
    let silent = described().map(|it| it.path).filter(|it| !declined.contains(it));
    let silent: Vec<&str> = silent.collect();
    assert_eq!(silent, OPEN, "these declined nothing");
}

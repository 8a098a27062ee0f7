//! The open line: it greets, tells of one's own logs alone, and ends when it should.

use std::collections::BTreeSet;

use axum::body::{Body, BodyDataStream};
use axum::http::Method;
use futures_util::StreamExt;
use serde_json::json;
use shared::id::{Id, LogId, PersonId, Workplace};
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use shared::time::Period;
use tower::ServiceExt;

use super::kit::{TestClient, TestServer, add, request};
use crate::chance;
use crate::store::Listener;

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
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let bo = server.client("Bo", Some(StaffRole::Coach)).await;
    let mut line = line(&server, &anne).await;
    assert_eq!(next(&mut line).await.as_deref(), Some(HELLO));
    server.traject(&bo).await;
    let log = server.traject(&anne).await;
    assert_eq!(next(&mut line).await, Some(format!("event: log\ndata: {log}\n\n")));
}

#[tokio::test]
async fn it_ends_with_the_session_and_with_the_server() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let bo = server.client("Bo", Some(StaffRole::Coach)).await;
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

/// A traject with two coaches, a candidate, and employers at two placements; two of them have phones.
struct Scene {
    server: TestServer,
    log: LogId,
    places: [Id<Workplace>; 2],
    anne: TestClient,
    bo: TestClient,
    candidate: TestClient,
    employer: TestClient,
    elsewhere: PersonId,
}

impl Scene {
    async fn new() -> Self {
        let server = TestServer::new();
        let anne = server.client("Anne", Some(StaffRole::Coach)).await;
        let bo = server.client("Bo", Some(StaffRole::Coach)).await;
        let [samir, here, elsewhere] = [0; 3].map(|_| chance::person());
        let places = [1, 2].map(|place| Id::from_random([place; 16]));
        let log = server.traject(&anne).await;
        let place = |id| {
            let period = Period { from: "2026-03-02".parse().unwrap(), to: None };
            let (place, kind, mentor) = ("Hal".to_owned(), PlaceKind::Employer, String::new());
            let new = NewPlacement { place, kind, mentor, hours_per_week: 8, period };
            Edit::Placement(At(id, PlacementEdit::Add(new)))
        };
        let guide = |person, placement| {
            let (name, placement) = ("Ed".to_owned(), Some(placement));
            let new = NewMember { role: Role::Employer, name, placement };
            Edit::Member(At(person, MemberEdit::Add(new)))
        };
        let begun = [
            add(samir, Role::Candidate, "Samir"),
            add(bo.person, Role::Coach, "Bo"),
            place(places[0]),
            place(places[1]),
            guide(here, places[0]),
            guide(elsewhere, places[1]),
        ];
        let became = server.push(&anne, log, &begun).await;
        assert!(became.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{became:?}");
        let pair = async |person: PersonId| {
            let asking = json!({ "person": person.to_string(), "log": log.to_string() });
            let invite = server.post("/api/invites", Some(&anne), &asking).await.json();
            server.guest_by(person, invite["short"].as_str().unwrap()).await
        };
        let (candidate, employer) = (pair(samir).await, pair(here).await);
        Self { server, log, places, anne, bo, candidate, employer, elsewhere }
    }

    /// Does something, and holds who is woken by it besides the coaches, who see all.
    async fn wakes(&self, what: &str, by: &TestClient, edit: Edit, others: &[PersonId]) {
        let lines = self.lines();
        let became = self.server.push(by, self.log, &[edit]).await;
        assert!(matches!(became[..], [Outcome::Accepted(_)]), "{what}: {became:?}");
        let coaches = [self.anne.person, self.bo.person];
        let expected: BTreeSet<PersonId> = others.iter().chain(&coaches).copied().collect();
        assert_eq!(self.woken(&lines), expected, "{what}");
    }

    /// A line of everyone there is.
    fn lines(&self) -> Vec<(PersonId, Listener)> {
        let Self { anne, bo, candidate, employer, elsewhere, .. } = self;
        let people = [anne.person, bo.person, candidate.person, employer.person, *elsewhere];
        let listen =
            |person| self.server.server.store.listen(person, Id::from_random(chance::bytes()));
        people.map(|person| (person, listen(person))).into()
    }

    /// Whose lines heard of this log.
    fn woken(&self, lines: &[(PersonId, Listener)]) -> BTreeSet<PersonId> {
        let heard =
            |line: &Listener| line.heard_now().is_some_and(|it| it.logs.contains(&self.log));
        lines.iter().filter(|(_, line)| heard(line)).map(|(person, _)| *person).collect()
    }
}

fn check_in(readers: Readers) -> Edit {
    let (topics, line) = (Vec::new(), "Moe".to_owned());
    let what = CheckIn { topics, ..CheckIn::how(Face::Hard, line, readers) };
    Edit::CheckIn(At(Id::from_random(chance::bytes()), FactEdit::Give(what)))
}

fn feedback(place: Id<Workplace>) -> Edit {
    let what = Feedback {
        placement: Some(place),
        pace: Score::Good,
        quality: Score::Good,
        independence: Score::Good,
        on_time: None,
        safety: None,
        line: String::new(),
    };
    Edit::Feedback(At(Id::from_random(chance::bytes()), FactEdit::Give(what)))
}

#[tokio::test]
async fn only_who_may_see_what_happened_is_woken() {
    let scene = Scene::new().await;
    let Scene { anne, candidate, employer, elsewhere, .. } = &scene;
    let (samir, here, elsewhere) = (candidate.person, employer.person, *elsewhere);
    let of_elsewhere = |edit| Edit::Member(At(elsewhere, edit));
    let called = of_elsewhere(MemberEdit::Set(MemberField::Name("Bart".to_owned())));
    scene.wakes("for all", anne, called, &[samir, here, elsewhere]).await;
    let phone = of_elsewhere(MemberEdit::Set(MemberField::Phone("06 0000 0901".to_owned())));
    scene.wakes("a number of an employer", anne, phone, &[samir]).await;
    scene.wakes("for coaches", anne, check_in(Readers::Coaches), &[]).await;
    let moved = check_in(Readers::CandidateAndCoach);
    scene.wakes("without employers", candidate, moved, &[samir]).await;
    let said = feedback(scene.places[0]);
    scene.wakes("of one placement", employer, said, &[samir, here]).await;
    let moves = of_elsewhere(MemberEdit::Set(MemberField::Placement(Some(scene.places[0]))));
    scene.wakes("to another placement", anne, moves, &[samir, here, elsewhere]).await;
    let said = feedback(scene.places[0]);
    scene.wakes("of that placement", employer, said, &[samir, here, elsewhere]).await;
    // Whoever goes is told so, and nothing after.
    let goes = of_elsewhere(MemberEdit::Active(false));
    scene.wakes("gone", anne, goes, &[samir, here, elsewhere]).await;
    let again = of_elsewhere(MemberEdit::Set(MemberField::Name("Bert".to_owned())));
    scene.wakes("after", anne, again, &[samir, here]).await;
}

#[tokio::test]
async fn what_is_declined_is_news_for_nobody() {
    let scene = Scene::new().await;
    let lines = scene.lines();
    let edit = add(chance::person(), Role::Coach, "Co");
    let declined = scene.server.push(&scene.candidate, scene.log, &[edit]).await;
    assert!(matches!(declined[..], [Outcome::Refused(_)]), "{declined:?}");
    assert_eq!(scene.woken(&lines), BTreeSet::new());
}

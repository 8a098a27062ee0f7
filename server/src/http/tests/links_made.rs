//! Who hands out links for employers without an app: coaches of the traject, who see when one was used, and end it.

use serde_json::{Value, json};
use shared::id::{Id, LogId, PersonId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};

use super::kit::{TestClient, TestServer, add};
use crate::chance;

struct Scene {
    server: TestServer,
    coach: TestClient,
    employer: PersonId,
    place: PlacementId,
    log: LogId,
}

async fn scene() -> Scene {
    let server = TestServer::new();
    let coach = server.client("Anne de Coach", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let (employer, place) = (chance::person(), Id::from_random(chance::bytes()));
    let new = NewMember { role: Role::Employer, name: "Petra Vos".into(), placement: Some(place) };
    let placement = json!({ "placement": [place.to_string(), { "add": {
        "place": "Hal 2", "kind": "employer", "mentor": "Petra", "hours_per_week": 24,
        "period": { "from": "2026-09-01" },
    } }] });
    let placement = shared::wire::decode(&placement.to_string()).expect("an edit");
    let edits = [
        add(chance::person(), Role::Candidate, "Samir Haddad"),
        placement,
        Edit::Member(At(employer, MemberEdit::Add(new))),
    ];
    let outcomes = server.push(&coach, log, &edits).await;
    assert!(format!("{outcomes:?}").matches("Accepted").count() == 3, "{outcomes:?}");
    Scene { server, coach, employer, place, log }
}

impl Scene {
    fn address(&self) -> String {
        format!("/api/trajects/{}/links", self.log)
    }

    async fn make(&self, by: &TestClient, holder: &Value) -> (u16, Value) {
        let answer = self.server.post(&self.address(), Some(by), holder).await;
        (answer.status.as_u16(), answer.json())
    }

    async fn open(&self) -> Vec<Value> {
        let answer = self.server.get(&self.address(), Some(&self.coach)).await;
        answer.json()["links"].as_array().expect("links").clone()
    }

    fn of_person(&self) -> Value {
        json!({ "person": self.employer.to_string() })
    }
}

fn path(made: &Value) -> String {
    let link = made["link"].as_str().expect("a link");
    link[link.find("/l/").expect("a page without an app")..].to_owned()
}

#[tokio::test]
async fn a_coach_makes_a_link_sees_when_it_was_used_and_ends_it() {
    let scene = scene().await;
    assert_eq!(scene.open().await, Vec::<Value>::new());
    let (status, made) = scene.make(&scene.coach, &scene.of_person()).await;
    assert_eq!(status, 200);
    let path = path(&made);
    let listed = scene.open().await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["person"], scene.employer.to_string());
    assert!(listed[0].get("used").is_none(), "nothing was given by it: {listed:?}");
    let secret = path.trim_start_matches("/l/");
    assert!(!listed[0].to_string().contains(secret), "what opens it is told once");

    assert_eq!(scene.server.get(&path, None).await.status, 200);
    assert!(scene.open().await[0].get("used").is_none(), "looking is not using");
    let form = "pace=good&quality=good&independence=good";
    let given = super::kit::form(&path, form);
    assert_eq!(scene.server.ask(given).await.status, 303);
    let day_ms = 24 * 60 * 60 * 1_000;
    let today = scene.server.now().0.div_euclid(day_ms) * day_ms;
    assert_eq!(scene.open().await[0]["used"], today);

    let one = format!("{}/{}", scene.address(), made["id"].as_str().unwrap());
    assert_eq!(scene.server.delete(&one, Some(&scene.coach)).await.status, 204);
    assert_eq!(scene.server.get(&path, None).await.status, 410);
    assert_eq!(scene.open().await, Vec::<Value>::new());
    // What is ended is ended.
    assert_eq!(scene.server.delete(&one, Some(&scene.coach)).await.problem().0, 404);
}

#[tokio::test]
async fn only_who_may_let_somebody_in_hands_out_links_and_only_to_employers() {
    let scene = scene().await;
    let stranger = scene.server.client("Bo", Some(StaffRole::Coach)).await;
    assert_eq!(scene.make(&stranger, &scene.of_person()).await.0, 404);
    let inviting = json!({ "person": scene.employer.to_string(), "log": scene.log.to_string() });
    let invited = scene.server.post("/api/invites", Some(&scene.coach), &inviting).await.json();
    let petra = scene.server.guest_by(scene.employer, invited["short"].as_str().unwrap()).await;
    assert_eq!(scene.make(&petra, &scene.of_person()).await.0, 403);
    assert_eq!(scene.server.get(&scene.address(), Some(&petra)).await.problem().0, 403);
    assert_eq!(scene.server.get(&scene.address(), Some(&stranger)).await.problem().0, 404);
    assert_eq!(scene.server.get(&scene.address(), None).await.problem().0, 401);
    let coach = scene.coach.person.to_string();
    let elsewhere: PlacementId = Id::from_random(chance::bytes());
    let both =
        json!({ "person": scene.employer.to_string(), "placement": scene.place.to_string() });
    for (holder, expected) in [
        (json!({ "person": coach }), 404),
        (json!({ "placement": elsewhere.to_string() }), 404),
        (json!({}), 400),
        (both, 400),
        (json!({ "placement": scene.place.to_string() }), 200),
    ] {
        assert_eq!(scene.make(&scene.coach, &holder).await.0, expected, "{holder}");
    }
}

#[tokio::test]
async fn a_traject_has_so_many_links_at_once_and_one_that_is_too_old_counts_no_more() {
    let mut scene = scene().await;
    for _ in 0..40 {
        assert_eq!(scene.make(&scene.coach, &scene.of_person()).await.0, 200);
    }
    let (status, problem) = scene.make(&scene.coach, &scene.of_person()).await;
    assert_eq!((status, &problem["code"]), (409, &json!("too_many_links")));
    scene.server.later(91 * 24 * 60 * 60 * 1_000);
    // After so long the coach comes in anew.
    let (coach, code) = (scene.coach.person, scene.server.invite_for(scene.coach.person).await);
    scene.coach = scene.server.guest_by(coach, code.link.reveal()).await;
    assert_eq!(scene.make(&scene.coach, &scene.of_person()).await.0, 200);
    assert_eq!(scene.open().await.len(), 1);
}

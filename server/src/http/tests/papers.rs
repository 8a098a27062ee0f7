//! The agreement as a PDF: who gets it, of what it is made, and what is said where there is none.

use axum::http::header;
use shared::id::{Id, LogId};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::text::{Lang, Messages};
use shared::wire;

use super::kit::{TestClient, TestServer, add, offer, terms};
use crate::chance;
use crate::http::agreement::seen_by;

struct Scene {
    server: TestServer,
    coach: TestClient,
    candidate: TestClient,
    /// Employers, each with a place of their own.
    petra: TestClient,
    karel: TestClient,
    log: LogId,
}

fn id<T>() -> Id<T> {
    Id::from_random(chance::bytes())
}

fn placement(id: PlacementId, place: &str) -> Edit {
    let text = format!(
        r#"{{"placement":["{id}",{{"add":{{"place":"{place}","kind":"employer","mentor":"","hours_per_week":24,"period":{{"from":"2026-09-01"}}}}}}]}}"#
    );
    wire::decode(&text).unwrap()
}

impl Scene {
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
        let candidate = server.client("Samir Haddad", None).await;
        let petra = server.client("Petra Vos", None).await;
        let karel = server.client("Karel Bos", None).await;
        let log = server.traject(&coach).await;
        let (hers, his) = (id(), id());
        let guide = |client: &TestClient, name: &str, place| {
            let (role, name) = (Role::Employer, name.to_owned());
            let new = NewMember { role, name, placement: Some(place) };
            Edit::Member(At(client.person, MemberEdit::Add(new)))
        };
        let edits = [
            add(candidate.person, Role::Candidate, "Samir Haddad"),
            placement(hers, "Hal 2"),
            placement(his, "Keuken"),
            guide(&petra, "Petra Vos", hers),
            guide(&karel, "Karel Bos", his),
        ];
        let scene = Self { server, coach, candidate, petra, karel, log };
        scene.record(&edits).await;
        scene
    }

    async fn record(&self, edits: &[Edit]) {
        let outcomes = self.server.push(&self.coach, self.log, edits).await;
        assert!(!format!("{outcomes:?}").contains("Refused"), "{outcomes:?}");
    }

    async fn offered(&self) {
        self.record(&[offer(id(), terms("Brood bakken"))]).await;
    }

    fn path(&self) -> String {
        format!("/api/trajects/{}/agreement", self.log)
    }

    /// What is said instead of a paper.
    async fn declined(&self, path: &str, who: Option<&TestClient>) -> (u16, String) {
        self.server.get(path, who).await.problem()
    }
}

#[tokio::test]
async fn who_takes_part_gets_a_paper_that_names_nobody_in_its_name_and_is_kept_nowhere() {
    let scene = Scene::new().await;
    scene.offered().await;
    for who in [&scene.coach, &scene.candidate, &scene.petra] {
        for (asked, lang) in [("", "nl"), ("?lang=ar", "ar"), ("?lang=ti", "ti")] {
            let answer = scene.server.get(&[&scene.path(), asked].concat(), Some(who)).await;
            assert_eq!(answer.status, 200, "{answer:?}");
            assert!(answer.body.starts_with(b"%PDF-1.7"));
            let of = |name| answer.headers.get(name).map(|it| it.to_str().unwrap());
            assert_eq!(of(header::CONTENT_TYPE), Some("application/pdf"));
            let name = format!("attachment; filename=\"opstap-2026-09-21-{lang}.pdf\"");
            assert_eq!(of(header::CONTENT_DISPOSITION), Some(name.as_str()));
            assert_eq!(of(header::CACHE_CONTROL), Some("no-store"));
        }
    }
}

#[tokio::test]
async fn who_takes_no_part_hears_the_same_as_of_a_traject_that_is_not_there() {
    let scene = Scene::new().await;
    let not_found = (404, "not_found".to_owned());
    let bo = scene.server.client("Bo Kok", Some(StaffRole::Coach)).await;
    let mo = scene.server.client("Mo Smit", Some(StaffRole::Manager)).await;
    let other = format!("/api/trajects/{}/agreement", id::<LogId>());
    // Nor is it told whether there is something to see.
    for path in [scene.path(), other, "/api/trajects/x/agreement".to_owned()] {
        for who in [&bo, &mo] {
            assert_eq!(scene.declined(&path, Some(who)).await, not_found);
        }
        assert_eq!(scene.declined(&path, None).await, (401, "signed_out".to_owned()));
    }
    let nothing = (404, "nothing_agreed".to_owned());
    assert_eq!(scene.declined(&scene.path(), Some(&scene.coach)).await, nothing);
    scene.offered().await;
    for who in [&bo, &mo] {
        assert_eq!(scene.declined(&scene.path(), Some(who)).await, not_found);
    }
    let french = format!("{}?lang=fr", scene.path());
    let malformed = (400, "malformed".to_owned());
    assert_eq!(scene.declined(&french, Some(&scene.coach)).await, malformed);
    scene.record(&[Edit::Member(At(scene.petra.person, MemberEdit::Active(false)))]).await;
    assert_eq!(scene.declined(&scene.path(), Some(&scene.petra)).await, not_found);
}

#[tokio::test]
async fn all_who_take_part_get_the_same_paper_and_it_names_them() {
    let scene = Scene::new().await;
    scene.offered().await;
    let w = Messages::built_in(Lang::Nl).unwrap();
    let mut papers = Vec::new();
    for who in [&scene.coach, &scene.candidate, &scene.petra, &scene.karel] {
        let (person, log) = (who.person, scene.log);
        let made = scene.server.server.store.read(move |it| seen_by(it, person, log, w));
        papers.push(made.await.unwrap().unwrap());
    }
    papers.dedup();
    assert_eq!(papers.len(), 1);
    let paper = format!("{:?}", papers[0]);
    for name in ["Samir Haddad", "Anne", "Petra Vos, Karel Bos", "De Linde", "Brood bakken"] {
        // The marks between which a name keeps its own direction are written out here.
        let plain = paper.replace("\\u{2068}", "").replace("\\u{2069}", "");
        assert!(plain.contains(name), "{name}: {plain}");
    }
}

#[tokio::test]
async fn papers_are_not_made_without_end() {
    let scene = Scene::new().await;
    let path = scene.path();
    for _ in 0..30 {
        assert_eq!(scene.declined(&path, Some(&scene.coach)).await.1, "nothing_agreed");
    }
    let too_many = (429, "too_many_tries".to_owned());
    assert_eq!(scene.declined(&path, Some(&scene.coach)).await, too_many);
    assert_eq!(scene.declined(&path, Some(&scene.candidate)).await.1, "nothing_agreed");
    scene.server.later(2_000);
    assert_eq!(scene.declined(&path, Some(&scene.coach)).await.1, "nothing_agreed");
}

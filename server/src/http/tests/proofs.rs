//! Proofs over the wire: whose files they are, what the page says to whom, and what it says once there is nothing.

use axum::http::header;
use shared::id::{Id, LogId};
use shared::record::fact::FactEdit;
use shared::record::main_task::{MainTaskEdit, NewMainTask};
use shared::record::own::proof::{Naming, Proof, ProofId, Provable};
use shared::record::own::seen_skill::{SeenSkill, SeenSkillId, Source};
use shared::record::path::PathEdit;
use shared::record::placement::PlacementId;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::wire;

use super::kit::{TestClient, TestServer, add};
use crate::chance;
use crate::proof::keys::{self, Keys};
use crate::proof::token;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

struct Scene {
    server: TestServer,
    coach: TestClient,
    samir: TestClient,
    log: LogId,
    skill: SeenSkillId,
    proof: ProofId,
}

fn id<T>() -> Id<T> {
    Id::from_random(chance::bytes())
}

fn hide(proof: ProofId, is_hidden: bool) -> Edit {
    PathEdit::Proof(At(proof, FactEdit::Hide(is_hidden))).into()
}

async fn put(server: &TestServer, who: &TestClient, log: LogId, edit: Edit) {
    let outcomes = server.push(who, log, &[edit]).await;
    assert!(!format!("{outcomes:?}").contains("Refused"), "{outcomes:?}");
}

/// A coach saw something of a candidate of theirs.
async fn saw(server: &TestServer, coach: &TestClient, of: &TestClient, skill: SeenSkillId) {
    let own = LogId::of_person(of.person);
    let open = Edit::Preferences(PreferencesEdit::Open(Owner { person: of.person }));
    // Where it was open already, it stays so.
    server.push(coach, own, &[open]).await;
    let on = "2026-09-18".parse().unwrap();
    let name = "Kassa <tellen>".to_owned();
    let what = SeenSkill { skill: None, name, help: Help::Alone, on, source: Source::AtWork };
    put(server, coach, own, PathEdit::SeenSkill(At(skill, FactEdit::Give(what))).into()).await;
}

/// They make a proof of it that ends on a day.
async fn make(server: &TestServer, who: &TestClient, skill: SeenSkillId, proof: ProofId) {
    let (own, until) = (LogId::of_person(who.person), "2026-12-31".parse().ok());
    let shown = vec![Provable::Skill(skill)];
    let made = Proof { naming: Naming::First, place: None, shown, until };
    put(server, who, own, PathEdit::Proof(At(proof, FactEdit::Give(made))).into()).await;
}

/// A place to learn at.
fn place(id: PlacementId) -> Edit {
    let text = format!(
        r#"{{"placement":["{id}",{{"add":{{"place":"Hal 2","kind":"employer","mentor":"","hours_per_week":24,"period":{{"from":"2026-09-01"}}}}}}]}}"#
    );
    wire::decode(&text).unwrap()
}

/// A task of the work at a place, and how it went.
fn looked_at(placement: PlacementId) -> [Edit; 2] {
    let (task, on) = (id(), "2026-09-18".parse().unwrap());
    let new = NewMainTask { placement, name: "Laden".to_owned(), share: 100 };
    let help = Help::Alone;
    let what = WorkSample { task, on, pace: 80, quality: 90, net_time: 100, help };
    [
        Edit::MainTask(At(task, MainTaskEdit::Add(new))),
        Edit::WorkSample(At(id(), FactEdit::Give(what))),
    ]
}

/// A place where somebody looked at the work, and a proof of what a coach saw: all that papers of a candidate need.
pub(super) async fn with_papers(
    server: &TestServer,
    coach: &TestClient,
    candidate: &TestClient,
    log: LogId,
) -> ProofId {
    let (skill, proof, at) = (id(), id(), id());
    put(server, coach, log, place(at)).await;
    for edit in looked_at(at) {
        put(server, coach, log, edit).await;
    }
    saw(server, coach, candidate, skill).await;
    make(server, candidate, skill, proof).await;
    proof
}

impl Scene {
    /// A candidate whose coach saw something, with a proof of it that ends on a day.
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne Visser", Some(StaffRole::Coach)).await;
        let samir = server.client("Samir Haddad", None).await;
        let log = server.traject(&coach).await;
        let (skill, proof) = (id(), id());
        let scene = Self { server, coach, samir, log, skill, proof };
        let joins = add(scene.samir.person, Role::Candidate, "Samir Haddad");
        scene.make(&scene.coach, log, joins).await;
        saw(&scene.server, &scene.coach, &scene.samir, skill).await;
        make(&scene.server, &scene.samir, skill, proof).await;
        scene
    }

    async fn make(&self, who: &TestClient, log: LogId, edit: Edit) {
        put(&self.server, who, log, edit).await;
    }

    fn own(&self) -> LogId {
        LogId::of_person(self.samir.person)
    }

    /// Status and words of a page, as anybody gets it.
    async fn page(&self, id: &str) -> (u16, String) {
        let answer = self.server.get(&format!("/bewijs/{id}?taal=nl"), None).await;
        (answer.status.as_u16(), String::from_utf8(answer.body).unwrap())
    }

    fn file(&self, file: &str) -> String {
        format!("/api/proofs/{}/{file}", self.proof)
    }

    async fn badge(&self) -> String {
        let answer = self.server.get(&self.file("badge"), Some(&self.samir)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        String::from_utf8(answer.body).unwrap()
    }

    async fn published(&self) -> Keys {
        let answer = self.server.get("/.well-known/jwks.json", None).await;
        Keys::of_set(&String::from_utf8(answer.body).unwrap()).unwrap()
    }

    fn now(&self) -> i64 {
        self.server.now().0 / 1_000
    }
}

#[tokio::test]
async fn a_reader_gets_what_was_allowed_and_no_more() {
    let scene = Scene::new().await;
    let (status, page) = scene.page(&scene.proof.to_string()).await;
    assert_eq!(status, 200);
    for part in ["Samir", "Kassa &lt;tellen&gt;", "Anne", "18 september 2026", "<svg"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    for part in ["Haddad", "De Linde", "<script", "<tellen>"] {
        assert!(!page.contains(part), "{part}: {page}");
    }
    assert!(page.len() < 30_000, "{} bytes", page.len());
    let answer = scene.server.get(&format!("/bewijs/{}?taal=ar", scene.proof), None).await;
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.headers[header::REFERRER_POLICY], "no-referrer");
    let arabic = String::from_utf8(answer.body).unwrap();
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("شاهده"), "{arabic}");
}

#[tokio::test]
async fn what_is_not_there_says_the_same_whatever_became_of_it() {
    let scene = Scene::new().await;
    let id = scene.proof.to_string();
    let nothing = scene.page(&"0".repeat(32)).await;
    assert_eq!(nothing.0, 410);
    assert!(nothing.1.contains("bestaat niet meer"), "{}", nothing.1);
    for other in ["x", "..", "%00", &"é".repeat(16), &id[1..]] {
        let (status, page) = scene.page(&other.replace('é', "%C3%A9")).await;
        assert_eq!((status, &page), (410, &nothing.1), "{other}");
    }
    // Taken back, and put back.
    scene.make(&scene.samir, scene.own(), hide(scene.proof, true)).await;
    assert_eq!(scene.page(&id).await, nothing);
    for file in ["paper", "badge", "open"] {
        let answer = scene.server.get(&scene.file(file), Some(&scene.samir)).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()));
    }
    scene.make(&scene.samir, scene.own(), hide(scene.proof, false)).await;
    assert_eq!(scene.page(&id).await.0, 200);
    // What was seen is taken back: nothing is left to show.
    let hides = PathEdit::SeenSkill(At(scene.skill, FactEdit::Hide(true))).into();
    scene.make(&scene.coach, scene.own(), hides).await;
    assert_eq!(scene.page(&id).await, nothing);
    let shows = PathEdit::SeenSkill(At(scene.skill, FactEdit::Hide(false))).into();
    scene.make(&scene.coach, scene.own(), shows).await;
    // Over: the day after its last.
    scene.server.later(101 * DAY_MS);
    assert_eq!(scene.page(&id).await.0, 200);
    scene.server.later(DAY_MS);
    assert_eq!(scene.page(&id).await, nothing);
}

#[tokio::test]
async fn what_was_erased_is_not_there_and_nobody_else_takes_its_place() {
    let scene = Scene::new().await;
    let address = scene.proof.to_string();
    // Another says that the same proof is theirs, before and after it was taken back.
    let eve = scene.server.client("Eve Mol", None).await;
    let log = scene.server.traject(&scene.coach).await;
    scene.make(&scene.coach, log, add(eve.person, Role::Candidate, "Eve Mol")).await;
    let own = LogId::of_person(eve.person);
    let open = Edit::Preferences(PreferencesEdit::Open(Owner { person: eve.person }));
    scene.make(&eve, own, open).await;
    let (skill, on) = (id(), "2026-09-18".parse().unwrap());
    let name = "Vals".to_owned();
    let what = SeenSkill { skill: None, name, help: Help::Alone, on, source: Source::AtWork };
    scene.make(&eve, own, PathEdit::SeenSkill(At(skill, FactEdit::Give(what))).into()).await;
    let shown = vec![Provable::Skill(skill)];
    let fake = Proof { naming: Naming::Whole, place: None, shown, until: None };
    let fake = PathEdit::Proof(At(scene.proof, FactEdit::Give(fake)));
    scene.make(&eve, own, fake.into()).await;
    let (_, page) = scene.page(&address).await;
    assert!(page.contains("Kassa") && !page.contains("Vals"));
    scene.make(&scene.samir, scene.own(), hide(scene.proof, true)).await;
    assert_eq!(scene.page(&address).await.0, 410);
    scene.make(&scene.samir, scene.own(), hide(scene.proof, false)).await;
    scene.server.server.store.erase(vec![scene.own()]).await.unwrap();
    assert_eq!(scene.page(&address).await.0, 410);
}

#[tokio::test]
async fn files_are_for_whose_proof_it_is() {
    let scene = Scene::new().await;
    for (file, kind, begins) in [
        ("paper", "application/pdf", "%PDF-1.7"),
        ("badge", "application/vc+jwt", "eyJ"),
        ("open", "application/ld+json", "{"),
    ] {
        let answer = scene.server.get(&scene.file(file), Some(&scene.samir)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.headers[header::CONTENT_TYPE], kind);
        assert!(answer.body.starts_with(begins.as_bytes()));
        let not_found = (404, "not_found".to_owned());
        let theirs = scene.server.get(&scene.file(file), Some(&scene.coach)).await;
        assert_eq!(theirs.problem(), not_found);
        let nobodys = scene.server.get(&scene.file(file), None).await;
        assert_eq!(nobodys.problem(), (401, "signed_out".to_owned()));
    }
    let french = format!("{}?lang=fr", scene.file("paper"));
    let french = scene.server.get(&french, Some(&scene.samir)).await;
    assert_eq!(french.problem(), (400, "malformed".to_owned()));
}

#[tokio::test]
async fn a_badge_is_verified_by_what_the_server_publishes_also_after_another_key_begins() {
    let scene = Scene::new().await;
    assert_eq!(
        scene.server.get("/.well-known/jwks.json", None).await.json()["keys"],
        serde_json::json!([])
    );
    let first = scene.badge().await;
    let folder = scene.server.folder.0.clone();
    let before = keys::current(&folder, scene.server.now()).unwrap().id;
    let next = keys::rotate(&folder, scene.server.now()).unwrap().id;
    assert_ne!(before, next);
    let second = scene.badge().await;
    let keys = scene.published().await;
    for badge in [&first, &second] {
        let claims = token::verify(badge, &keys, scene.now()).unwrap();
        assert_eq!(claims["iss"], "http://localhost:8080");
    }
    assert!(
        !token::in_file(first.as_bytes()).unwrap().ends_with(second.rsplit('.').next().unwrap())
    );
    // Each key is to be had where the badge says.
    let one = scene.server.get(&format!("/.well-known/jwks/{before}"), None).await;
    assert_eq!(one.json()["kid"], before.as_str());
    let none = scene.server.get("/.well-known/jwks/x", None).await;
    assert_eq!(none.problem(), (404, "not_found".to_owned()));
    // The older one signs nothing any more: its secret is gone from the folder.
    let kept = std::fs::read_to_string(folder.join("opstap.proof-keys.json")).unwrap();
    assert_eq!(kept.matches("\"secret\"").count(), 1);
    // Lost: nobody can verify the file, and the page still answers.
    std::fs::remove_file(folder.join("opstap.proof-keys.json")).unwrap();
    let lost = token::verify(&first, &scene.published().await, scene.now()).unwrap_err();
    assert!(matches!(lost, token::Wrong::KeyLost { .. }), "{lost}");
    assert_eq!(scene.page(&scene.proof.to_string()).await.0, 200);
}

#[cfg(unix)]
#[tokio::test]
async fn keys_are_for_the_servers_eyes_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let scene = Scene::new().await;
    scene.badge().await;
    for name in ["opstap.proof-keys.json", "opstap.proof-keys.lock"] {
        let kept = std::fs::metadata(scene.server.folder.0.join(name)).unwrap();
        assert_eq!(kept.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[tokio::test]
async fn what_a_school_or_an_expert_needs_is_for_the_candidate_and_their_coach() {
    let scene = Scene::new().await;
    let not_found = (404, "not_found".to_owned());
    let bo = scene.server.client("Bo Kok", Some(StaffRole::Coach)).await;
    let at = id();
    let [task, sample] = looked_at(at);
    let needs = [("practice", vec![place(at)]), ("wage-value", vec![task, sample])];
    for (paper, edits) in needs {
        let path = format!("/api/trajects/{}/{paper}", scene.log);
        let nothing = scene.server.get(&path, Some(&scene.coach)).await;
        assert_eq!(nothing.problem(), not_found, "there is nothing to tell yet");
        for edit in edits {
            scene.make(&scene.coach, scene.log, edit).await;
        }
        for who in [&scene.coach, &scene.samir] {
            let answer = scene.server.get(&path, Some(who)).await;
            assert_eq!(answer.status, 200, "{answer:?}");
            assert!(answer.body.starts_with(b"%PDF-1.7"));
        }
        assert_eq!(scene.server.get(&path, Some(&bo)).await.problem(), not_found);
    }
}

#[tokio::test]
async fn pages_are_not_read_without_end_from_one_address() {
    let scene = Scene::new().await;
    let id = scene.proof.to_string();
    for _ in 0..60 {
        assert_eq!(scene.page(&id).await.0, 200);
    }
    assert_eq!(scene.page(&id).await.0, 429);
    scene.server.later(1_000);
    assert_eq!(scene.page(&id).await.0, 200);
}

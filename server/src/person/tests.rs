//! What is kept of somebody, taken along and gone.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use shared::id::{Id, LogId, PersonId};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;

use super::run;
use crate::chance;
use crate::command::people::{Person, PersonDeed};
use crate::http::tests::kit::{Folder, TestClient, TestServer, add, open};
use crate::store;

/// A candidate with a traject and a log of their own, and another with a traject of the same coach.
struct Scene {
    server: TestServer,
    coach: TestClient,
    candidate: TestClient,
    log: LogId,
    other_log: LogId,
}

fn job(text: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())))
}

impl Scene {
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anneke", Some(StaffRole::Coach)).await;
        let candidate = server.client("Samirah", None).await;
        let other = server.client("Bogdan", None).await;
        let mut logs = Vec::new();
        for (person, name, words) in [
            (candidate.person, "Samirah", "Woorden over Samirah"),
            (other.person, "Bogdan", "Woorden over Bogdan"),
        ] {
            let log = Id::from_random(chance::bytes());
            let edits = [open(), add(person, Role::Candidate, name), job(words)];
            let became = server.push(&coach, log, &edits).await;
            assert!(became.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{became:?}");
            logs.push(log);
        }
        let own = LogId::of_person(candidate.person);
        let opened = PreferencesEdit::Open(Owner { person: candidate.person });
        let wish = PreferencesField::Wishes("Mijn eigen wens".to_owned());
        let own_edits = [opened, PreferencesEdit::Set(wish)].map(Edit::Preferences);
        let became = server.push(&candidate, own, &own_edits).await;
        assert!(became.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{became:?}");
        let (data, person) = (server.folder.0.clone(), candidate.person);
        let deed = PersonDeed::KnownBy(" Samirah@Thuis.example".to_owned());
        run(&Person { data, person, deed }).unwrap();
        Self { server, coach, candidate, log: logs[0], other_log: logs[1] }
    }

    fn data(&self) -> PathBuf {
        self.server.folder.0.clone()
    }

    fn export(&self, person: PersonId) -> Value {
        let away = Folder::new();
        let to = away.0.join("kept.json");
        let deed = PersonDeed::Export { to: to.clone() };
        run(&Person { data: self.data(), person, deed }).unwrap();
        serde_json::from_slice(&fs::read(to).unwrap()).unwrap()
    }
}

fn erase(data: &Path, person: PersonId) -> Result<(), crate::command::Failure> {
    run(&Person { data: data.to_owned(), person, deed: PersonDeed::Erase })
}

/// The files of a folder in which some bytes stand.
fn holding(folder: &Path, what: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let holds = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        bytes.windows(what.len()).any(|window| window == what.as_bytes())
    };
    files.filter(holds).collect()
}

/// What Samirah alone is known by, and wrote.
const THEIRS: [&str; 4] =
    ["Samirah", "Woorden over Samirah", "Mijn eigen wens", "samirah@thuis.example"];

#[tokio::test]
async fn all_that_is_kept_of_somebody_is_taken_along_without_a_secret() {
    let scene = Scene::new().await;
    let kept = scene.export(scene.candidate.person);
    let text = kept.to_string();
    assert_eq!(kept["person"][0]["name"], "Samirah");
    assert_eq!(kept["phones"][0]["id"], scene.candidate.device.to_string());
    assert_eq!(kept["sessions"].as_array().unwrap().len(), 1);
    let told = kept["comings_and_goings"].as_array().unwrap();
    assert!(told.iter().any(|it| it["what"] == "paired"), "{told:?}");
    for what in THEIRS {
        assert!(text.contains(what), "{what} in {text}");
    }
    let secret = scene.candidate.cookie.split('=').nth(1).unwrap();
    let hash = crate::secret::Secret::of_cookie(secret).unwrap().hash();
    let hash = crate::secret::hex(&hash);
    for other in ["Bogdan", secret, &hash] {
        assert!(!text.contains(other), "{other} in {text}");
    }
    let logs: Vec<&str> =
        kept["logs"].as_array().unwrap().iter().filter_map(|it| it["log"].as_str()).collect();
    let own = LogId::of_person(scene.candidate.person).to_string();
    assert_eq!(logs.len(), 2);
    assert!(logs.contains(&own.as_str()) && logs.contains(&scene.log.to_string().as_str()));
    // Of a coach it is what they wrote, and not what candidates did.
    let text = scene.export(scene.coach.person).to_string();
    assert!(text.contains("Woorden over Bogdan") && !text.contains("Mijn eigen wens"), "{text}");
    let unknown = PersonDeed::Export { to: scene.data().join("x") };
    let unknown = Person { data: scene.data(), person: chance::person(), deed: unknown };
    assert!(run(&unknown).is_err());
}

#[tokio::test]
async fn by_what_somebody_is_to_be_known_is_said_of_one_person_who_is_there() {
    let scene = Scene::new().await;
    let say = |person: PersonId, mark: &str| {
        let deed = PersonDeed::KnownBy(mark.to_owned());
        run(&Person { data: scene.data(), person, deed }).map_err(|why| why.to_string())
    };
    let refused = say(scene.coach.person, "samirah@thuis.example").unwrap_err();
    assert!(refused.contains("somebody else"), "{refused}");
    assert!(say(scene.coach.person, "een naam").unwrap_err().contains("een naam"));
    assert!(say(chance::person(), "a@b.example").is_err());
    say(scene.candidate.person, "brp-7").unwrap();
    say(scene.coach.person, "samirah@thuis.example").unwrap();
}

#[tokio::test]
async fn whoever_is_erased_is_nowhere_and_others_are_as_they_were() {
    let scene = Scene::new().await;
    let (data, away) = (scene.data(), Folder::new());
    for what in THEIRS {
        assert!(!holding(&data, what).is_empty(), "{what} is there to begin with");
    }
    let backup = away.0.join("backup.sqlite");
    store::put_away(&data, &backup, &[]).unwrap();
    let refused = erase(&data, scene.coach.person).unwrap_err().to_string();
    assert!(refused.contains("opstap retire"), "{refused}");
    assert!(erase(&data, chance::person()).is_err(), "nobody goes by that id");

    // While the server runs.
    erase(&data, scene.candidate.person).unwrap();
    for what in THEIRS {
        assert_eq!(holding(&data, what), Vec::<PathBuf>::new(), "{what}");
    }
    assert_eq!(scene.server.get("/api/devices", Some(&scene.candidate)).await.status, 401);
    assert_eq!(scene.server.push(&scene.coach, scene.log, &[job("x")]).await, [Outcome::Gone]);
    let other = scene.server.push(&scene.coach, scene.other_log, &[job("Verder")]).await;
    assert!(matches!(other[..], [Outcome::Accepted(_)]), "{other:?}");
    assert!(!holding(&data, "Bogdan").is_empty());

    // A backup of before brings nobody back.
    let Scene { server, .. } = scene;
    let TestServer { server, router, folder, .. } = server;
    drop((router, server));
    store::put_back(&data, &backup, None).unwrap();
    for what in THEIRS {
        assert_eq!(holding(&data, what), Vec::<PathBuf>::new(), "{what}");
    }
    let text = fs::read_to_string(data.join("audit.jsonl")).unwrap();
    assert!(text.contains("person_erased") && text.contains("\"erased\""), "{text}");
    assert!(!holding(&data, "Bogdan").is_empty());
    drop(folder);
}

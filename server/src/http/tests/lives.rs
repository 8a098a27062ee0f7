//! The lives of the data: put away, put back, erased. Nothing acknowledged is lost, nothing erased is left.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use shared::id::{Id, LogId};
use shared::record::outline::{OutlineEdit, OutlineField, Phase};
use shared::record::preferences::{Owner, PreferencesEdit, PreferencesField};
use shared::record::step::{NewStep, Pictogram, Rank, StepEdit};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::{Outcome, Pull};

use super::kit::{Folder, TestClient, TestServer, add, open};
use super::phone::Handset;
use crate::chance;
use crate::http::{Origin, Web};
use crate::store::database::Connection;
use crate::store::{self, Doors, StoreError};

/// A server with two phones that share a traject.
struct Scene {
    server: TestServer,
    coach: Handset,
    candidate: Handset,
    log: LogId,
}

fn job(text: &str) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(text.to_owned())))
}

fn server(folder: &Arc<Folder>) -> TestServer {
    TestServer::build(Arc::clone(folder), Origin::local(8080), Web::default())
}

impl Scene {
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne", Some(StaffRole::Coach)).await;
        let candidate = server.client("Sammie", None).await;
        let mut coach = Handset::of(coach, Some(StaffRole::Coach));
        let mut candidate = Handset::of(candidate, None);
        let log = Id::from_random(chance::bytes());
        coach.send(&server, log, &open()).await;
        coach.send(&server, log, &add(candidate.client.person, Role::Candidate, "Sammie")).await;
        candidate.settle(&server).await;
        Self { server, coach, candidate, log }
    }

    /// Goes on with the same phones, after some work on the data of a server that is stopped.
    fn stopped(self, work: impl FnOnce(&Path)) -> Self {
        let Self { server, coach, candidate, log } = self;
        let folder = Arc::clone(&server.folder);
        drop(server);
        work(&folder.0);
        Self { server: self::server(&folder), coach, candidate, log }
    }

    async fn settle(&mut self) {
        // Twice: what the second sends again is news for the first.
        for _ in 0..2 {
            self.coach.settle(&self.server).await;
            self.candidate.settle(&self.server).await;
        }
    }

    /// What both phones hold; the same, with nothing waiting or declined.
    fn agreed(&self) -> Vec<String> {
        let confirmed = self.coach.confirmed(self.log);
        assert_eq!(confirmed, self.candidate.confirmed(self.log));
        for handset in [&self.coach, &self.candidate] {
            assert_eq!((handset.phone.unsent(), handset.phone.rejected().count()), (0, 0));
        }
        confirmed
    }
}

fn backup_in(folder: &Folder) -> PathBuf {
    folder.0.join("backup.sqlite")
}

/// The files of a folder in which some bytes stand.
fn holding(folder: &Path, what: &str) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let holds = |path: &PathBuf| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(what.len()).any(|window| window == what.as_bytes())
    };
    files.filter(holds).collect()
}

/// A step that a candidate may add, too.
fn step(title: &str) -> Edit {
    let new = NewStep {
        title: title.to_owned(),
        phase: Phase::JobInView,
        goal: None,
        when: None,
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Star,
        rank: Rank::after(None),
    };
    Edit::Step(At(Id::from_random(chance::bytes()), StepEdit::Add(new)))
}

#[tokio::test]
async fn an_older_backup_loses_nothing_acknowledged() {
    let (mut scene, away) = (Scene::new().await, Folder::new());
    // While the server runs.
    store::put_away(&scene.server.folder.0, &backup_in(&away), &[]).unwrap();
    let log = scene.log;
    scene.coach.send(&scene.server, log, &job("Na de kopie")).await;
    scene.candidate.settle(&scene.server).await;
    scene.candidate.send(&scene.server, log, &step("Zelf bedacht")).await;
    // A traject of which the backup never heard, and a change that waited all along.
    let later = Id::from_random(chance::bytes());
    scene.coach.send(&scene.server, later, &open()).await;
    scene.candidate.save(&scene.server, log, &step("Onderweg"));
    let mut before = scene.coach.confirmed(log);
    let mut scene = scene.stopped(|folder| {
        let doors = store::put_back(folder, &backup_in(&away), None).unwrap().doors;
        assert_eq!(doors, Doors::AsTheyWere);
    });
    scene.settle().await;
    let mut after = scene.agreed();
    let of = |text: &str| after.iter().filter(|edit| edit.contains(text)).count();
    assert_eq!([of("Na de kopie"), of("Zelf bedacht"), of("Onderweg")], [1, 1, 1]);
    assert_eq!(scene.coach.confirmed(later).len(), 1);
    after.retain(|edit| !edit.contains("Onderweg"));
    before.push(after.iter().find(|edit| edit.contains("Zelf bedacht")).unwrap().clone());
    before.sort();
    before.dedup();
    after.sort();
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_backup_of_before_someone_took_part_loses_nothing_of_theirs_though_they_speak_first() {
    let (mut scene, away) = (Scene::new().await, Folder::new());
    store::put_away(&scene.server.folder.0, &backup_in(&away), &[]).unwrap();
    scene.log = Id::from_random(chance::bytes());
    let (log, candidate) = (scene.log, scene.candidate.client.person);
    scene.coach.send(&scene.server, log, &open()).await;
    scene.coach.send(&scene.server, log, &add(candidate, Role::Candidate, "Sammie")).await;
    scene.candidate.settle(&scene.server).await;
    scene.candidate.send(&scene.server, log, &step("Zelf bedacht")).await;
    scene.candidate.save(&scene.server, log, &step("Onderweg"));
    let mut scene = scene.stopped(|folder| {
        store::put_back(folder, &backup_in(&away), None).unwrap();
    });
    // As far as the server knows, there is no such traject.
    scene.candidate.settle(&scene.server).await;
    assert_eq!(scene.candidate.phone.rejected().count(), 2);
    scene.settle().await;
    let after = scene.agreed();
    let of = |text: &str| after.iter().filter(|edit| edit.contains(text)).count();
    assert_eq!([of("Zelf bedacht"), of("Onderweg")], [1, 1]);
}

#[tokio::test]
async fn a_restore_onto_an_empty_or_damaged_disk_takes_the_doors_of_the_backup() {
    let (mut scene, away) = (Scene::new().await, Folder::new());
    store::put_away(&scene.server.folder.0, &backup_in(&away), &[]).unwrap();
    scene.coach.send(&scene.server, scene.log, &job("Na de kopie")).await;
    let mut scene = scene.stopped(|folder| {
        std::fs::write(folder.join("opstap.sqlite"), "no database at all").unwrap();
        let doors = store::put_back(folder, &backup_in(&away), None).unwrap().doors;
        assert_eq!(doors, Doors::AsInBackup);
        std::fs::remove_file(folder.join("opstap.sqlite")).unwrap();
        let again = store::put_back(folder, &backup_in(&away), None).unwrap();
        assert_eq!(again.doors, Doors::AsInBackup);
    });
    scene.settle().await;
    assert!(scene.agreed().iter().any(|edit| edit.contains("Na de kopie")));
}

#[tokio::test]
async fn who_was_signed_out_since_the_backup_stays_out_and_who_came_since_stays_in() {
    let (scene, away) = (Scene::new().await, Folder::new());
    store::put_away(&scene.server.folder.0, &backup_in(&away), &[]).unwrap();
    let newcomer = scene.server.client("Bo", Some(StaffRole::Coach)).await;
    let empty = serde_json::json!({});
    let left = scene.server.post("/api/logout", Some(&scene.candidate.client), &empty).await;
    assert_eq!(left.status, 204);
    let scene = scene.stopped(|folder| {
        store::put_back(folder, &backup_in(&away), None).unwrap();
    });
    let status = async |client: &TestClient| scene.server.get("/api/me", Some(client)).await.status;
    assert_eq!(status(&scene.candidate.client).await, 401);
    assert_eq!(status(&scene.coach.client).await, 200);
    assert_eq!(status(&newcomer).await, 200);
}

#[tokio::test]
async fn what_cannot_be_done_is_said_and_changes_nothing() {
    let (scene, away) = (Scene::new().await, Folder::new());
    let (folder, backup) = (&scene.server.folder.0, backup_in(&away));
    store::put_away(folder, &backup, &[]).unwrap();
    assert!(matches!(store::put_away(folder, &backup, &[]), Err(StoreError::Taken(_))));
    assert!(matches!(store::put_back(folder, &backup, None), Err(StoreError::InUse(_))));
    let unknown = Id::from_random(chance::bytes());
    assert!(matches!(store::erase(folder, unknown), Err(StoreError::NoSuchLog(_))));
    assert!(matches!(store::erase(folder, LogId::OFFICE), Err(StoreError::OfficeStays)));
    let nowhere = away.0.join("nowhere");
    assert!(matches!(store::put_away(&nowhere, &backup_in(&away), &[]), Err(StoreError::Taken(_))));
    let elsewhere = away.0.join("other.sqlite");
    assert!(matches!(store::put_away(&nowhere, &elsewhere, &[]), Err(StoreError::NoData(_))));
    assert!(matches!(store::erase(&nowhere, unknown), Err(StoreError::NoData(_))));
    let mut scene = scene.stopped(|folder| {
        // Cut off, of another program, not there.
        let whole = std::fs::read(&backup).unwrap();
        for bad in [&whole[..whole.len() / 2], b"SQLite format 3", b""] {
            std::fs::write(&elsewhere, bad).unwrap();
            let said = store::put_back(folder, &elsewhere, None);
            assert!(matches!(said, Err(StoreError::NotABackup(_))), "{said:?}");
        }
        let said = store::put_back(folder, &nowhere, None);
        assert!(matches!(said, Err(StoreError::NotABackup(_))), "{said:?}");
    });
    scene.settle().await;
    assert_eq!(scene.agreed().len(), 2);
}

#[tokio::test]
async fn what_is_erased_is_nowhere_and_stays_away() {
    const SECRET: &str = "Geheim van Sammie";
    let (mut scene, away) = (Scene::new().await, Folder::new());
    let log = scene.log;
    // Enough for pages to be split, and something that is declined.
    for n in 0..60 {
        scene.candidate.save(&scene.server, log, &step(&format!("{SECRET} {n} {:x>150}", "")));
    }
    scene.candidate.settle(&scene.server).await;
    scene.coach.settle(&scene.server).await;
    let kept = Id::from_random(chance::bytes());
    scene.coach.send(&scene.server, kept, &open()).await;
    let folder = Arc::clone(&scene.server.folder);
    store::put_away(&folder.0, &backup_in(&away), &[]).unwrap();
    assert!(!holding(&folder.0, SECRET).is_empty());
    scene.candidate.save(&scene.server, log, &step("Nooit verstuurd"));

    // While the server runs.
    store::erase(&folder.0, log).unwrap();
    for word in [SECRET, "Sammie"] {
        assert_eq!(holding(&folder.0, word), Vec::<PathBuf>::new(), "{word}");
    }
    let outcomes = scene.server.push(&scene.coach.client, log, &[job("Terug")]).await;
    assert_eq!(outcomes, [Outcome::Gone]);
    for handset in [&mut scene.coach, &mut scene.candidate] {
        handset.settle(&scene.server).await;
        assert!(handset.phone.replica(log).is_none());
        assert_eq!((handset.phone.unsent(), handset.phone.rejected().count()), (0, 0));
    }
    assert_eq!(scene.coach.confirmed(kept).len(), 1);

    // Not by a restore, nor by a copy laid in place by hand.
    let mut scene = scene.stopped(|folder| {
        store::put_back(folder, &backup_in(&away), None).unwrap();
        assert_eq!(holding(folder, SECRET), Vec::<PathBuf>::new());
        std::fs::copy(backup_in(&away), folder.join("opstap.sqlite")).unwrap();
    });
    scene.settle().await;
    assert_eq!(holding(&folder.0, SECRET), Vec::<PathBuf>::new());
    assert!(scene.coach.phone.replica(log).is_none());
    assert_eq!(scene.coach.confirmed(kept).len(), 1);
}

#[tokio::test]
async fn a_name_goes_with_the_last_traject_it_was_in() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let employer = server.client("Eduard", None).await;
    let logs = [server.traject(&coach).await, server.traject(&coach).await];
    for log in logs {
        server.push(&coach, log, &[add(employer.person, Role::Employer, "Eduard")]).await;
    }
    for (log, is_named) in logs.into_iter().zip([true, false]) {
        store::erase(&server.folder.0, log).unwrap();
        assert_eq!(!holding(&server.folder.0, "Eduard").is_empty(), is_named);
    }
}

#[tokio::test]
async fn an_own_log_is_named_once_its_owner_takes_part_in_nothing_and_erased_for_their_coaches_too()
{
    const SECRET: &str = "Liever niet in de kou";
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let candidate = server.client("Sammie", None).await;
    let logs = [server.traject(&coach).await, server.traject(&coach).await];
    for log in logs {
        server.push(&coach, log, &[add(candidate.person, Role::Candidate, "Sammie")]).await;
    }
    let own = LogId::of_person(candidate.person);
    let says = [
        PreferencesEdit::Open(Owner { person: candidate.person }),
        PreferencesEdit::Set(PreferencesField::Wishes(SECRET.to_owned())),
    ];
    server.push(&candidate, own, &says.map(Edit::Preferences)).await;
    // A coach has one, too, and is no candidate.
    let person = coach.person;
    let open_own = Edit::Preferences(PreferencesEdit::Open(Owner { person }));
    server.push(&coach, LogId::of_person(person), &[open_own]).await;
    let folder = &server.folder.0;
    assert_eq!(store::erase(folder, logs[0]).unwrap(), []);
    assert_eq!(store::erase(folder, logs[1]).unwrap(), [own]);
    // Also whoever has to do it again is told.
    assert_eq!(store::erase(folder, logs[1]).unwrap(), [own]);
    assert!(!holding(folder, SECRET).is_empty());

    // Erased while a coach reads it, it is no log of theirs any more.
    let again = server.traject(&coach).await;
    server.push(&coach, again, &[add(candidate.person, Role::Candidate, "Sammie")]).await;
    assert_eq!(store::erase(folder, own).unwrap(), []);
    assert!(holding(folder, SECRET).is_empty());
    let reply = server.sync(&coach, &server.round(&coach, again, &[])).await;
    let is_own = |pull: &Pull| match pull {
        Pull::Entries(batch) | Pull::Snapshot(batch) => batch.log == own,
        Pull::Drop(log) | Pull::Aside(log) | Pull::Gone(log) => *log == own,
    };
    assert!(!reply.pulls.iter().any(is_own), "{:?}", reply.pulls);
}

#[tokio::test]
async fn a_backup_is_tried_beside_the_data_and_what_is_otherwise_in_it_is_found() {
    let (mut scene, away) = (Scene::new().await, Folder::new());
    let (folder, backup) = (Arc::clone(&scene.server.folder), backup_in(&away));
    store::put_away(&folder.0, &backup, &[]).unwrap();
    let tried = || store::check(&folder.0, &backup, None);
    let whole = tried().unwrap();
    assert_eq!((whole.logs, whole.entries, whole.since), (1, 2, 0));
    // What came since is not missed: phones bring it.
    scene.coach.send(&scene.server, scene.log, &job("Na de kopie")).await;
    assert_eq!(tried().unwrap(), store::Checked { since: 1, ..whole });
    let left: Vec<_> = holding_folders(&folder.0);
    assert_eq!(left, [] as [PathBuf; 0], "nothing of it stays");

    // One letter is another, in what somebody wrote.
    let whole_bytes = std::fs::read(&backup).unwrap();
    let other = Connection::open(&backup).unwrap();
    other.execute_batch("update entry set edit = replace(edit, 'Sammie', 'Tammie')").unwrap();
    other.close().unwrap();
    let found = tried();
    assert!(matches!(found, Err(StoreError::OtherThanKept(log)) if log == scene.log), "{found:?}");
    // It was cut in the middle.
    std::fs::write(&backup, &whole_bytes[..whole_bytes.len() / 2]).unwrap();
    assert!(matches!(tried(), Err(StoreError::NotABackup(_))));
    // It is whole, and of other data.
    std::fs::write(&backup, &whole_bytes).unwrap();
    let elsewhere = Scene::new().await;
    let there = store::check(&elsewhere.server.folder.0, &backup, None).unwrap();
    assert_eq!((there.logs, there.since), (1, 0), "of what it holds nothing is there");
}

/// Folders in a folder.
fn holding_folders(folder: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.is_dir()).collect()
}

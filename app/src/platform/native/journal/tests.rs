//! The journal in a file: it passes the contract test of every journal, refuses where there is no room, and gives no number twice.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;

use futures_util::FutureExt;
use shared::sync::journal::{Refused, Revision, Rows, Write};
use tests::live::folder::Folder;

use super::Journal;
use crate::platform::contract_test::Device;
use crate::platform::native::folder::place;
use crate::platform::tests::assert_told_by;

/// A folder of journals.
struct Disk(PathBuf);

impl Device for Disk {
    type Journal = Journal;

    async fn open(&self, name: &str) -> Result<Journal, Refused> {
        Journal::in_folder(&self.0, name)
    }
    async fn load(&self, journal: &Journal) -> Result<(Revision, Rows), Refused> {
        journal.load().await
    }
    async fn commit(
        &self,
        journal: &Journal,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused> {
        journal.commit(planned_on, writes).await
    }
}

fn load(journal: &Journal) -> (Revision, Rows) {
    journal.load().now_or_never().unwrap().unwrap()
}

fn commit(journal: &Journal, planned_on: Revision, writes: &[Write]) -> Result<Revision, Refused> {
    journal.commit(planned_on, writes).now_or_never().unwrap()
}

fn put(key: &str, text: &str) -> Write {
    Write::Put(key.to_owned(), text.to_owned())
}

#[test]
fn a_file_passes_the_contract_test() {
    let home = Folder::new("journal").unwrap();
    assert_told_by(&Disk(home.path().join("opstap")));
}

/// With all that `SQLite` puts beside them: each is looked at while it is open.
#[cfg(unix)]
#[test]
fn in_the_apps_own_folder_everything_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Folder::new("home").unwrap();
    let told = |name: &str| (name == "HOME").then(|| home.path().as_os_str().to_owned());
    let folder = place("linux", &told, || None).unwrap();
    let journal = Journal::in_folder(&folder, "device").unwrap();
    commit(&journal, Revision(0), &[put("person", "anne")]).unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    let mut names = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(names, ["device.sqlite", "device.sqlite-shm", "device.sqlite-wal", "opening.lock"]);
}

/// Lets the file grow to so many pages, or no further than it is.
fn room(journal: &Journal, pages: i64) {
    let sql = format!("pragma max_page_count = {pages}");
    journal.0.borrow().query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap();
}

#[test]
fn without_room_nothing_of_a_batch_is_kept_and_later_all_of_it() {
    let folder = Folder::new("journal").unwrap();
    let journal = Journal::in_folder(folder.path(), "full").unwrap();
    let first = commit(&journal, Revision(0), &[put("a", "1"), put("b", "2")]).unwrap();
    let before = load(&journal);
    room(&journal, 1);
    let batch: Vec<Write> = [Write::Delete("a".to_owned()), put("b", "changed")]
        .into_iter()
        .chain((0..100).map(|n| put(&n.to_string(), &"x".repeat(1_000))))
        .collect();
    for _ in 0..2 {
        assert_eq!(commit(&journal, first, &batch), Err(Refused::Full));
        assert_eq!(load(&journal), before);
    }
    // What takes no more room still goes.
    let next = commit(&journal, first, &[put("b", "3")]).unwrap();
    room(&journal, 1_000_000);
    assert_eq!(commit(&journal, next, &batch), Ok(Revision(3)));
    assert_eq!(load(&journal).1.len(), 101);
}

#[test]
fn windows_that_write_at_once_never_share_a_number() {
    const WINDOWS: usize = 4;
    const BATCHES: usize = 25;
    let folder = Folder::new("journal").unwrap();
    let work = |path: &Path, window: usize| {
        let journal = Journal::in_folder(path, "shared").unwrap();
        for batch in 0..BATCHES {
            loop {
                let (revision, _) = load(&journal);
                let row = put(&format!("{:03}", revision.0), &format!("{window}/{batch}"));
                match commit(&journal, revision, &[row]) {
                    Ok(_) => break,
                    Err(refused) => assert_eq!(refused, Refused::Stale),
                }
            }
        }
    };
    thread::scope(|scope| {
        for window in 0..WINDOWS {
            let path = folder.path();
            scope.spawn(move || work(path, window));
        }
    });
    let (revision, rows) = load(&Journal::in_folder(folder.path(), "shared").unwrap());
    assert_eq!((revision.0, rows.len()), ((WINDOWS * BATCHES) as u64, WINDOWS * BATCHES));
    let texts: BTreeSet<String> = rows.values().cloned().collect();
    assert_eq!(texts.len(), WINDOWS * BATCHES, "and nobody's batch was lost under another's");
}

#[test]
fn what_a_later_version_wrote_is_left_alone() {
    let folder = Folder::new("journal").unwrap();
    let journal = Journal::in_folder(folder.path(), "later").unwrap();
    journal.0.borrow().pragma_update(None, "user_version", 99).unwrap();
    assert_eq!(Journal::in_folder(folder.path(), "later").unwrap_err(), Refused::Broken);
}

#[test]
fn every_commit_waits_for_the_disk() {
    let folder = Folder::new("journal").unwrap();
    let journal = Journal::in_folder(folder.path(), "settings").unwrap();
    let connection = journal.0.borrow();
    let setting =
        |sql| connection.query_row(sql, [], |row| row.get::<_, rusqlite::types::Value>(0));
    let (full, wal) =
        (setting("pragma synchronous").unwrap(), setting("pragma journal_mode").unwrap());
    assert_eq!((full, wal), (2_i64.into(), "wal".to_owned().into()));
}

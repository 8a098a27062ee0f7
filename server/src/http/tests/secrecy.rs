//! Who has a copy of the data, and what that opens: the secret is in no copy of the database, a backup can be for one key
//! alone, and nothing in the folder is for other eyes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use shared::role::StaffRole;
use shared::sync::device_key::Key;

use super::kit::{Folder, TestClient, TestServer};
use super::leases::key;
use crate::http::{Origin, Web};
use crate::store::database;
use crate::store::master::Source;
use crate::store::{self, Recipient, Store, StoreError};

const NAME: &str = "Anneke van de Geheime Dienst";

/// A server with someone who has a phone, and the key that this phone closes with.
async fn lived() -> (TestServer, TestClient, Key) {
    let server = TestServer::new();
    let coach = server.client(NAME, Some(StaffRole::Coach)).await;
    let key = key(&server, &coach).await;
    (server, coach, key)
}

fn served(folder: Arc<Folder>) -> TestServer {
    TestServer::build(folder, Origin::local(8080), Web::default())
}

/// A key of age: the file it stands in, and who may be written to.
fn key_in(folder: &Folder, name: &str) -> (PathBuf, Recipient) {
    let key = Identity::generate();
    let file = folder.0.join(name);
    let text = format!("# created: today\n# public key: x\n{}\n", key.to_string().expose_secret());
    std::fs::write(&file, text).unwrap();
    (file, key.to_public().to_string().parse().unwrap())
}

fn holds(file: &Path, what: &str) -> bool {
    let bytes = std::fs::read(file).unwrap();
    bytes.windows(what.len()).any(|part| part == what.as_bytes())
}

fn secret_of(folder: &Folder) -> String {
    std::fs::read_to_string(folder.0.join("opstap.secret")).unwrap().trim().to_owned()
}

/// Every file of a folder, as it stands there now.
fn files(folder: &Folder) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(&folder.0).unwrap();
    entries.map(|it| it.unwrap().path()).filter(|it| it.is_file()).collect()
}

#[tokio::test]
async fn no_copy_of_the_database_holds_the_secret() {
    let (server, _, _) = lived().await;
    let (away, folder) = (Folder::new(), Arc::clone(&server.folder));
    let backup = away.0.join("backup");
    store::put_away(&folder.0, &backup, &[]).unwrap();
    assert!(holds(&backup, NAME), "an open backup is open");
    let secret = secret_of(&folder);
    let holding = |file: &PathBuf| holds(file, &secret);
    let found: Vec<PathBuf> = files(&folder).into_iter().filter(holding).collect();
    assert_eq!(found, [folder.0.join("opstap.secret")]);
    assert!(!holds(&backup, &secret));
}

#[tokio::test]
async fn a_folder_of_before_keeps_its_secret_and_loses_its_row() {
    let (server, coach, key_then) = lived().await;
    let folder = Arc::clone(&server.folder);
    drop(server);
    let secret = secret_of(&folder);
    let file = folder.0.join("opstap.sqlite");
    // As it was: a row, and no file.
    std::fs::remove_file(folder.0.join("opstap.secret")).unwrap();
    let connection = database::Connection::open(&file).unwrap();
    store::meta::put(&connection, store::master::ROW, &secret).unwrap();
    connection.close().unwrap();
    assert!(holds(&file, &secret) || holds(&folder.0.join("opstap.sqlite-wal"), &secret));
    let server = served(Arc::clone(&folder));
    assert_eq!(key(&server, &coach).await, key_then);
    assert_eq!(secret_of(&folder), secret);
    drop(server);
    let found = files(&folder).into_iter().filter(|it| holds(it, &secret)).count();
    assert_eq!(found, 1, "its own file alone");
    // Something else under that name is not overwritten.
    std::fs::write(folder.0.join("opstap.secret"), "geheim").unwrap();
    assert!(matches!(Store::open(&folder.0), Err(StoreError::NoSecret(_))));
}

#[tokio::test]
async fn a_backup_for_a_key_opens_with_it_alone_and_on_an_empty_disk() {
    let (server, coach, key_then) = lived().await;
    let (away, folder) = (Folder::new(), Arc::clone(&server.folder));
    let ((own, recipient), (others, _)) = (key_in(&away, "own"), key_in(&away, "others"));
    let (own_too, second) = key_in(&away, "second");
    let backup = away.0.join("backup.age");
    store::put_away(&folder.0, &backup, &[recipient, second]).unwrap();
    for word in [NAME, &secret_of(&folder), "SQLite format 3"] {
        assert!(!holds(&backup, word), "{word}");
    }
    let left = files(&folder).into_iter().filter(|it| it.to_string_lossy().contains("passing"));
    assert_eq!(left.count(), 0, "nothing is left of what was encrypted");
    drop(server);
    let empty = Folder::new();
    let back = |with: Option<&Path>| store::put_back(&empty.0, &backup, with);
    assert!(matches!(back(None), Err(StoreError::Encrypted(_))));
    assert!(matches!(back(Some(&others)), Err(StoreError::OtherKey(_))));
    assert!(matches!(back(Some(&backup)), Err(StoreError::NoKey(_) | StoreError::Folder(_))));
    assert_eq!(back(Some(&own_too)).unwrap().secret, Source::Database);
    assert_eq!(back(Some(&own)).unwrap().secret, Source::File);
    let server = served(Arc::new(empty));
    assert_eq!(key(&server, &coach).await, key_then);
}

#[tokio::test]
async fn a_closed_backup_that_was_cut_or_changed_is_refused_and_leaves_nothing() {
    let (server, _, _) = lived().await;
    let away = Folder::new();
    let (own, recipient) = key_in(&away, "own");
    let backup = away.0.join("backup.age");
    store::put_away(&server.folder.0, &backup, &[recipient]).unwrap();
    let whole = std::fs::read(&backup).unwrap();
    let spoilt = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let rows = [
        whole[..whole.len() - 1].to_vec(),
        whole[..whole.len() / 2].to_vec(),
        whole[..40].to_vec(),
        spoilt(30),
        spoilt(whole.len() / 2),
        spoilt(whole.len() - 1),
    ];
    for bytes in rows {
        std::fs::write(&backup, &bytes).unwrap();
        let empty = Folder::new();
        let said = store::put_back(&empty.0, &backup, Some(&own));
        assert!(said.is_err(), "{} bytes", bytes.len());
        let left: Vec<PathBuf> = files(&empty);
        assert_eq!(left, [empty.0.join("opstap.lock")], "{said:?}");
    }
}

#[tokio::test]
async fn a_restore_says_where_the_secret_came_from() {
    let (server, _, _) = lived().await;
    let (away, folder) = (Folder::new(), Arc::clone(&server.folder));
    let backup = away.0.join("backup");
    store::put_away(&folder.0, &backup, &[]).unwrap();
    drop(server);
    let secret = |folder: &Folder| store::put_back(&folder.0, &backup, None).unwrap().secret;
    assert_eq!(secret(&folder), Source::File);
    let empty = Folder::new();
    assert_eq!(secret(&empty), Source::New, "and that is said");
    assert_eq!(secret(&empty), Source::File);
}

#[cfg(unix)]
#[tokio::test]
async fn whatever_the_server_and_its_commands_write_is_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (server, _, _) = lived().await;
    let (away, folder) = (Folder::new(), Arc::clone(&server.folder));
    let (_, recipient) = key_in(&away, "own");
    store::put_away(&folder.0, &away.0.join("open"), &[]).unwrap();
    store::put_away(&folder.0, &away.0.join("closed"), &[recipient]).unwrap();
    let coach = server.client("Bo", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    store::erase(&folder.0, log).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.0), 0o700);
    let mut written = files(&folder);
    let names = |name: &str| written.iter().any(|it| it.file_name().unwrap() == name);
    let expected = ["opstap.sqlite", "opstap.sqlite-wal", "opstap.sqlite-shm", "opstap.lock"];
    assert!(expected.into_iter().chain(["opstap.secret", "erased.txt"]).all(names), "{written:?}");
    written.extend(["open", "closed"].map(|name| away.0.join(name)));
    let open: Vec<&PathBuf> = written.iter().filter(|it| mode(it) != 0o600).collect();
    assert!(open.is_empty(), "{open:?}");
}

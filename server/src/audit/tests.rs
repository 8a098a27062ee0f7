//! The trail: nothing missing, nothing twice, nobody's words in it, and whoever changes it is seen.

use std::fs;
use std::path::Path;

use shared::role::StaffRole;

use super::chain;
use super::*;
use crate::http::tests::kit::{START, TestServer};
use crate::store::{self, look};

fn lines(folder: &Path) -> (Vec<Line>, Vec<Broken>) {
    let known = known(&look::open(folder).unwrap(), folder).unwrap();
    read(folder, known).unwrap()
}

fn whats(folder: &Path) -> Vec<String> {
    lines(folder).0.into_iter().map(|line| line.what).collect()
}

/// A folder with some lines.
async fn lived() -> TestServer {
    let server = TestServer::new();
    server.client("Anneke", Some(StaffRole::Manager)).await;
    for deed in [Deed::Exported, Deed::Imported, Deed::BackedUp] {
        note_beside(&server.folder.0, Event::new(deed, START)).unwrap();
    }
    server
}

#[tokio::test]
async fn what_the_database_keeps_comes_first_and_once() {
    let server = lived().await;
    let folder = &server.folder.0;
    let expected = ["invited", "paired", "exported", "imported", "backed_up"];
    assert_eq!(whats(folder), expected);
    for _ in 0..3 {
        follow_beside(folder).unwrap();
    }
    assert_eq!(whats(folder), expected);
    server.client("Bram", Some(StaffRole::Coach)).await;
    assert_eq!(whats(folder), expected, "it follows when it is asked to, or within a second");
    follow_beside(folder).unwrap();
    assert_eq!(whats(folder)[5..], ["invited", "paired"]);
    assert_eq!(lines(folder).1, []);
}

#[tokio::test]
async fn it_says_who_and_never_what_they_are_called() {
    let server = TestServer::new();
    let client = server.client("Anneke", Some(StaffRole::Manager)).await;
    assert_eq!(server.get("/api/export", Some(&client)).await.status, 200);
    assert_eq!(server.pair("ABC234", client.device).await.status, 404);
    let folder = &server.folder.0;
    assert_eq!(whats(folder), ["invited", "paired", "exported", "failed_code"]);
    let (lines, _) = lines(folder);
    assert_eq!(lines[2].actor, Some(client.person.to_string()));
    assert_eq!(lines[1].device, Some(client.device.to_string()));
    let text = fs::read_to_string(folder.join("audit.jsonl")).unwrap();
    for secret in ["Anneke", "ABC234", &client.cookie] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.join("audit.jsonl")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn whoever_changes_it_is_seen() {
    let server = lived().await;
    let folder = &server.folder.0;
    let whole = fs::read_to_string(folder.join("audit.jsonl")).unwrap();
    let all: Vec<&str> = whole.lines().collect();
    let join = |lines: &[&str]| lines.join("\n") + "\n";
    let without = |at: usize| [&all[..at], &all[at + 1..]].concat();
    let changed = whole.replacen("exported", "imported", 1);
    let last_changed = whole.replacen("backed_up", "imported", 1);
    for (text, expected) in [
        (whole.clone(), vec![]),
        (changed, vec![Broken::Unchained(4)]),
        // Nothing follows the last line: the database knows its hash.
        (last_changed, vec![Broken::Replaced(5)]),
        (join(&without(1)), vec![Broken::Misnumbered(2)]),
        (join(&all[..4]), vec![Broken::CutOff { found: 4, known: 5 }]),
        (String::new(), vec![Broken::CutOff { found: 0, known: 5 }]),
        (
            join(&[&all[..2], &["Samir"], &all[3..]].concat()),
            vec![Broken::Unreadable(3), Broken::Unchained(4)],
        ),
        (join(&[&all[..3], &all[2..]].concat()), vec![Broken::Misnumbered(4)]),
    ] {
        fs::write(folder.join("audit.jsonl"), &text).unwrap();
        assert_eq!(lines(folder).1, expected, "{text}");
    }
    // A whole chain of somebody's own is another than the database knows.
    fs::remove_file(folder.join("audit.jsonl")).unwrap();
    let other = lived().await;
    fs::copy(other.folder.0.join("audit.jsonl"), folder.join("audit.jsonl")).unwrap();
    assert_eq!(lines(folder).1, [Broken::Replaced(5)]);
}

#[tokio::test]
async fn a_line_that_was_cut_off_goes_and_the_next_takes_its_place() {
    let server = lived().await;
    let folder = &server.folder.0;
    let mut text = fs::read_to_string(folder.join("audit.jsonl")).unwrap();
    text += r#"{"n":6,"at":"20"#;
    fs::write(folder.join("audit.jsonl"), text).unwrap();
    note_beside(folder, Event::new(Deed::Exported, START)).unwrap();
    assert_eq!((whats(folder).len(), lines(folder).1), (6, vec![]));
}

#[tokio::test]
async fn many_at_once_are_all_there() {
    let server = TestServer::new();
    let folder = server.folder.0.clone();
    store::require(&folder).unwrap();
    let work = (0..4).map(|_| {
        let folder = folder.clone();
        std::thread::spawn(move || {
            (0..10).for_each(|_| note_beside(&folder, Event::new(Deed::Exported, START)).unwrap());
        })
    });
    work.collect::<Vec<_>>().into_iter().for_each(|it| it.join().unwrap());
    assert_eq!((whats(&folder).len(), lines(&folder).1), (40, vec![]));
}

#[tokio::test]
async fn a_restored_database_is_told_on_from_where_it_stands() {
    let server = lived().await;
    let (folder, backup) = (server.folder.0.clone(), server.folder.0.join("backup"));
    store::put_away(&folder, &backup, &[]).unwrap();
    // More that the backup does not know; all of it is told.
    for name in ["Bram", "Cor", "Dirk"] {
        server.client(name, Some(StaffRole::Coach)).await;
    }
    follow_beside(&folder).unwrap();
    let TestServer { server, router, folder: kept, .. } = server;
    drop((router, server));
    let restore =
        crate::command::care::Restore { data: folder.clone(), from: backup, identity: None };
    crate::restore::run(&restore).unwrap();
    assert_eq!(whats(&folder).len(), 5 + 6 + 1);
    follow_beside(&folder).unwrap();
    assert_eq!((whats(&folder).last().unwrap().as_str(), lines(&folder).1), ("restored", vec![]));

    // By hand, past every command: that is seen, and it goes on.
    let connection = store::connect(&folder).unwrap();
    connection.execute("delete from access where id > 3", ()).unwrap();
    follow_beside(&folder).unwrap();
    assert_eq!(whats(&folder).last().unwrap(), "went_back");
    drop(kept);
}

#[cfg(unix)]
#[tokio::test]
async fn the_systems_log_hears_each_line_once_and_later_what_it_missed() {
    use std::os::unix::net::UnixDatagram;

    let server = lived().await;
    let folder = &server.folder.0;
    let socket = folder.join("log");
    let (syslog, told) = Syslog::to(folder, &socket).tell();
    assert!(told.is_err(), "nobody listens yet");
    let listener = UnixDatagram::bind(&socket).unwrap();
    listener.set_nonblocking(true).unwrap();
    let heard = || {
        let mut bytes = [0; 4_096];
        listener
            .recv(&mut bytes)
            .ok()
            .map(|size| String::from_utf8_lossy(&bytes[..size]).into_owned())
    };
    let (syslog, told) = syslog.tell();
    told.unwrap();
    let all: Vec<String> = std::iter::from_fn(heard).collect();
    assert_eq!(all.len(), 5, "{all:#?}");
    let file = fs::read_to_string(chain::path(folder)).unwrap();
    for (message, line) in all.iter().zip(file.lines()) {
        assert!(message.starts_with("<85>1 20"), "{message}");
        assert!(message.ends_with(&format!(" - {line}")), "{message}");
    }
    note_beside(folder, Event::new(Deed::Exported, START)).unwrap();
    let (_, told) = syslog.tell();
    told.unwrap();
    // After a new start it goes on where it was.
    let (_, told) = Syslog::to(folder, &socket).tell();
    told.unwrap();
    let all: Vec<String> = std::iter::from_fn(heard).collect();
    assert_eq!(all.len(), 1, "{all:#?}");
    assert!(all[0].contains(" - opstap - exported - "), "{all:#?}");
}

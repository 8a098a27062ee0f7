//! The folder is where each system wants it, for one window at a time, and nobody else reads it.

use std::ffi::OsString;
use std::path::PathBuf;

use tests::live::folder::Folder;

use super::{Hold, place, take, write_in};

#[test]
fn each_system_has_its_place() {
    let all = |name: &str| match name {
        "HOME" => Some(OsString::from("/home/a")),
        "LOCALAPPDATA" => Some(OsString::from("/local")),
        _ => None,
    };
    let package = || Some("nl.opstap.app".to_owned());
    for (system, expected) in [
        ("linux", "/home/a/.local/share/opstap"),
        ("macos", "/home/a/Library/Application Support/nl.opstap.app"),
        ("ios", "/home/a/Library/Application Support/nl.opstap.app"),
        ("windows", "/local/Opstap"),
        ("android", "/data/data/nl.opstap.app/no_backup"),
    ] {
        assert_eq!(place(system, &all, package), Some(PathBuf::from(expected)), "{system}");
    }
    let told =
        |data: &'static str| move |name: &str| (name == "XDG_DATA_HOME").then(|| data.into());
    assert_eq!(place("linux", &told("/data"), package), Some(PathBuf::from("/data/opstap")));
    // What is told from nowhere counts for nothing, and then there is no home either.
    assert_eq!(place("linux", &told("data"), package), None);
    assert_eq!(place("android", &all, || None), None);
}

#[test]
fn one_window_at_a_time_has_it() {
    let folder = Folder::new("window").unwrap();
    let first = take(folder.path());
    assert!(matches!(first, Hold::Ours { _lock: Some(_) }));
    assert!(matches!(take(folder.path()), Hold::Elsewhere));
    drop(first);
    assert!(matches!(take(folder.path()), Hold::Ours { _lock: Some(_) }));
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("private").unwrap();
    let inside = folder.path().join("inside");
    super::make_private(&inside).unwrap();
    for text in ["first", "second"] {
        write_in(&inside, "session", text).unwrap();
        assert_eq!(std::fs::read_to_string(inside.join("session")).unwrap(), text);
    }
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&inside), mode(&inside.join("session"))), (0o700, 0o600));
    assert_eq!(std::fs::read_dir(&inside).unwrap().count(), 1, "and nothing half written stays");
}

//! Who owns a file and who may read it, where a file has an owner. Knows not what is in it.

use std::fs::{self, Metadata, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use super::{Exposed, OURS};
use crate::store::error::StoreError;

const OF_OTHERS: u32 = 0o077;

pub fn hold(folder: &Path, user: u32) -> Result<(), StoreError> {
    tighten(folder, 0o700, user)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_ours(&path) && is_file(&path)? {
            tighten(&path, 0o600, user)?;
        }
    }
    Ok(())
}

/// What of ours, and the folder itself, is another's or open to others; as it is.
pub fn exposed(folder: &Path, user: u32) -> io::Result<Vec<Exposed>> {
    let mut paths = vec![folder.to_owned()];
    // Who may not even read the folder is told of that alone.
    let entries = if owner(folder)? == Some(user) { Some(fs::read_dir(folder)?) } else { None };
    for entry in entries.into_iter().flatten() {
        let path = entry?.path();
        if is_ours(&path) && is_file(&path)? {
            paths.push(path);
        }
    }
    let mut found = Vec::new();
    for path in paths {
        let Some(it) = metadata(&path)? else { continue };
        if it.uid() != user {
            found.push(Exposed::OfAnother { path, owner: it.uid(), user });
        } else if it.mode() & OF_OTHERS != 0 {
            found.push(Exposed::ToOthers(path));
        }
    }
    Ok(found)
}

fn owner(path: &Path) -> io::Result<Option<u32>> {
    Ok(metadata(path)?.map(|it| it.uid()))
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    OURS.iter().any(|ours| name.starts_with(ours))
}

/// What stands there, if it still does: the log of a database goes with its last reader.
fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_file(path: &Path) -> io::Result<bool> {
    Ok(metadata(path)?.is_some_and(|it| it.is_file()))
}

fn tighten(path: &Path, mode: u32, user: u32) -> Result<(), StoreError> {
    let Some(found) = metadata(path)? else { return Ok(()) };
    if found.uid() != user {
        return Err(StoreError::Others { path: path.to_owned(), owner: found.uid(), user });
    }
    if found.mode() & OF_OTHERS == 0 {
        return Ok(());
    }
    tracing::warn!(path = %path.display(), "was open to others; it is closed to them now");
    let changed = fs::set_permissions(path, Permissions::from_mode(mode));
    // Some file systems know no owners, and say so or say nothing.
    let is_closed = metadata(path)?.is_none_or(|it| it.mode() & OF_OTHERS == 0);
    match (changed, is_closed) {
        (Ok(()), true) => Ok(()),
        (Ok(()) | Err(_), _) => Err(StoreError::Open(path.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::tests::kit::Folder;

    fn modes(folder: &Path) -> Vec<(String, u32)> {
        let mut modes: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, entry.metadata().unwrap().mode() & 0o777)
            })
            .collect();
        modes.push((String::new(), fs::metadata(folder).unwrap().mode() & 0o777));
        modes.sort();
        modes
    }

    #[test]
    fn what_was_open_is_closed_and_what_is_not_ours_is_left() {
        let folder = Folder::new();
        for name in ["opstap.sqlite", "opstap.sqlite-wal", "erased.txt", "notes.txt"] {
            fs::write(folder.0.join(name), "").unwrap();
            let open = Permissions::from_mode(0o644);
            fs::set_permissions(folder.0.join(name), open).unwrap();
        }
        fs::set_permissions(&folder.0, Permissions::from_mode(0o755)).unwrap();
        let user = rustix::process::geteuid().as_raw();
        hold(&folder.0, user).unwrap();
        let expected = [
            ("", 0o700),
            ("erased.txt", 0o600),
            ("notes.txt", 0o644),
            ("opstap.sqlite", 0o600),
            ("opstap.sqlite-wal", 0o600),
        ];
        assert_eq!(modes(&folder.0), expected.map(|(name, mode)| (name.to_owned(), mode)));
    }

    #[test]
    fn what_is_somebody_elses_is_refused_in_words_and_left_as_it_was() {
        let folder = Folder::new();
        fs::set_permissions(&folder.0, Permissions::from_mode(0o755)).unwrap();
        let user = rustix::process::geteuid().as_raw();
        let before = modes(&folder.0);
        let said = hold(&folder.0, user + 1).unwrap_err().to_string();
        assert!(said.contains(&format!("user {user}")), "{said}");
        assert!(said.contains("run opstap as"), "{said}");
        assert_eq!(modes(&folder.0), before);
    }
}

//! Files that the app made for its person: they are saved among their own, and the app says where. Knows no content.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use dioxus::prelude::spawn;
use shared::wire;

use super::{folder, page};
use crate::platform::Saved;

/// Another file of the same name may be there already: so many names are tried.
const NAMES_MAX: usize = 1_000;

struct PageFile {
    name: String,
    text: String,
}

wire::record!(PageFile { name, text });

/// Tells where each file was saved, as long as the app runs.
pub fn on_saved(tell: impl Fn(Saved) + 'static) {
    let tell = std::rc::Rc::new(tell);
    page::hear_always("file", move |_| {
        let tell = std::rc::Rc::clone(&tell);
        spawn(async move {
            let told = page::ask("opstap.takeFile()").await;
            let Some(file) = told.and_then(|told| wire::decode::<PageFile>(&told).ok()) else {
                return;
            };
            let saved = downloads().map(|place| save(&place, &file.name, &file.text));
            tell(match saved {
                Some(Ok(path)) => Saved::At(path.display().to_string()),
                Some(Err(error)) if error.kind() == io::ErrorKind::StorageFull => Saved::NoRoom,
                Some(Err(_)) | None => Saved::Failed,
            });
        });
    });
}

/// Where people look for what they saved; on a phone, where an app has no such place, in its own folder.
fn downloads() -> Option<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let named = || {
        let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
        let config = config.or_else(|| home.as_ref().map(|home| home.join(".config")))?;
        named_downloads(&fs::read_to_string(config.join("user-dirs.dirs")).ok()?, home.as_deref()?)
    };
    let usual = || home.as_ref().map(|home| home.join("Downloads")).filter(|it| it.is_dir());
    let own = || folder::folder().map(|folder| folder.join("files"));
    named().or_else(usual).or_else(own)
}

/// What a line such as `XDG_DOWNLOAD_DIR="$HOME/Downloads"` names.
fn named_downloads(lines: &str, home: &Path) -> Option<PathBuf> {
    let line = lines.lines().find_map(|line| line.trim().strip_prefix("XDG_DOWNLOAD_DIR="))?;
    let path = line.trim_matches('"');
    Some(match path.strip_prefix("$HOME/") {
        Some(inside) => home.join(inside),
        None => PathBuf::from(path),
    })
    .filter(|path| path.is_absolute() && path.is_dir())
}

/// Saves a file, for its owner's eyes alone, and never in the place of another.
fn save(place: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    folder::make_private(place)?;
    let name = Path::new(name).file_name().unwrap_or("opstap".as_ref());
    let name = Path::new(name);
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let ending =
        name.extension().map(|it| format!(".{}", it.to_string_lossy())).unwrap_or_default();
    for again in 0..NAMES_MAX {
        let number = if again == 0 { String::new() } else { format!(" ({again})") };
        let path = place.join(format!("{stem}{number}{ending}"));
        match folder::private(&path, OpenOptions::new().create_new(true)) {
            Ok(mut file) => {
                let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
                if written.is_err() {
                    // Half a file would look like a whole one.
                    fs::remove_file(&path).ok();
                }
                return written.map(|()| path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use ::tests::live::folder::Folder;

    use super::*;

    #[test]
    fn no_file_is_saved_over_another_or_outside_its_place() {
        let folder = Folder::new("saved").unwrap();
        for (name, expected) in [
            ("plan.csv", "plan.csv"),
            ("plan.csv", "plan (1).csv"),
            ("../plan.csv", "plan (2).csv"),
            ("/etc/dag", "dag"),
        ] {
            let path = save(folder.path(), name, "woorden").unwrap();
            assert_eq!(path, folder.path().join(expected), "{name}");
            assert_eq!(fs::read_to_string(path).unwrap(), "woorden");
        }
    }

    #[test]
    fn downloads_are_where_the_person_put_them() {
        let folder = Folder::new("downloads").unwrap();
        let home = folder.path();
        fs::create_dir(home.join("Ophalen")).unwrap();
        let named = |line: &str| named_downloads(line, home);
        assert_eq!(named("XDG_DOWNLOAD_DIR=\"$HOME/Ophalen\"\n"), Some(home.join("Ophalen")));
        assert_eq!(named("XDG_DOWNLOAD_DIR=\"$HOME/nergens\"\n"), None);
        assert_eq!(named("XDG_MUSIC_DIR=\"$HOME/Ophalen\"\n"), None);
    }
}

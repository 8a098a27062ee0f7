//! An office with its people at work: a copy of one that was built once, under a server of its own. Knows no figure.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use shared::change::Digest;

use super::building::{DATA, build};
use super::people::People;
use super::size::{CHANGES, FOLLOWERS, Size};
use crate::live::folder::Folder;
use crate::live::process::Process;

/// What an office is made by: where one of these changes, another is built.
const MADE_BY: [&str; 5] = [
    include_str!("building.rs"),
    include_str!("employer.rs"),
    include_str!("people.rs"),
    include_str!("traject.rs"),
    include_str!("words.rs"),
];

/// An office at work.
#[derive(Debug)]
pub(super) struct Office {
    pub server: Process,
    pub people: People,
    /// After the server, which stands in it.
    folder: Folder,
}

impl Office {
    /// One that is built for this once and thrown away.
    pub(super) fn passing(program: &Path, size: Size) -> io::Result<Self> {
        let folder = Folder::new("office")?;
        build(program, folder.path(), size)?;
        Self::begin(program, folder)
    }

    /// A copy of one that is built where it is not there yet, and kept beside the program.
    pub(super) fn kept(program: &Path, size: Size) -> io::Result<Self> {
        let kept = place(program, size)?;
        if !kept.exists() {
            let begun = kept.with_extension("begun");
            if begun.exists() {
                fs::remove_dir_all(&begun)?;
            }
            fs::create_dir(&begun)?;
            build(program, &begun, size)?;
            fs::rename(&begun, &kept)?;
        }
        let folder = Folder::new("town")?;
        copy(&kept, folder.path())?;
        Self::begin(program, folder)
    }

    /// Where its data are.
    pub(super) fn data(&self) -> PathBuf {
        self.folder.path().join(DATA)
    }

    /// The same data under another process, after this one was killed.
    pub(super) fn killed(self, program: &Path) -> io::Result<Self> {
        let Self { server, people, folder } = self;
        server.kill()?;
        let server = Process::start(program, &folder.path().join(DATA))?;
        Ok(Self { server, people, folder })
    }

    fn begin(program: &Path, folder: Folder) -> io::Result<Self> {
        let server = Process::start(program, &folder.path().join(DATA))?;
        let people = People::of(folder.path(), server.address())?;
        Ok(Self { server, people, folder })
    }
}

/// Where the office of this size and make is kept.
fn place(program: &Path, size: Size) -> io::Result<PathBuf> {
    let target = program.ancestors().nth(2).ok_or_else(|| io::Error::other("no target folder"))?;
    let made = format!("{size:?} {CHANGES} {FOLLOWERS} {}", MADE_BY.concat());
    Ok(target.join(format!("town-{:016x}", Digest::of(made.as_bytes()).0)))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&there)?;
            copy(&entry.path(), &there)?;
        } else {
            fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}

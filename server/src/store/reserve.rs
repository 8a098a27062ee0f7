//! Room kept aside on the disk, for what must work when it is full: a file that is given up then. Knows not what that is.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::error::StoreError;
use super::privacy;
use crate::chance;

const FILE: &str = "opstap.reserve";
/// As much as a transaction and its way into the database may need, with room to spare.
const BYTES: u64 = 4 * 1024 * 1024;
const PIECE_BYTES: usize = 4_096;
/// How long nobody looks whether there is room again.
const AGAIN: Duration = Duration::from_secs(1);

/// The room of one data folder.
#[derive(Debug)]
pub struct Reserve {
    file: PathBuf,
    /// When there was last too little to take it back.
    missed: Option<Instant>,
}

impl Reserve {
    /// That of a folder, taken or not.
    pub fn of(folder: &Path) -> Self {
        Self { file: folder.join(FILE), missed: None }
    }

    /// Takes the room, if it is not taken; while it cannot be had, everything that can wait waits.
    pub fn take(&mut self) -> Result<(), StoreError> {
        if fs::metadata(&self.file).is_ok_and(|file| file.len() == BYTES) {
            return Ok(());
        }
        if self.missed.is_some_and(|missed| missed.elapsed() < AGAIN) {
            return Err(StoreError::Full);
        }
        self.missed = None;
        self.fill().inspect_err(|_| {
            self.missed = Some(Instant::now());
            // A part of it would be of no use, and others could have it.
            drop(self.give_up());
        })
    }

    /// Gives the room up, for who needs it now.
    pub fn give_up(&self) -> Result<(), StoreError> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// With chance, as some file systems keep next to nothing of what is all alike.
    fn fill(&self) -> Result<(), StoreError> {
        let mut file = privacy::writing().truncate(true).open(&self.file)?;
        for _ in 0..BYTES / PIECE_BYTES as u64 {
            file.write_all(&chance::bytes::<PIECE_BYTES>())?;
        }
        Ok(file.sync_all()?)
    }
}

/// Does some work, and once more with the room of a folder, if there is no other. A server that runs takes it back as soon as
/// there is room again.
pub fn with_reserve<T>(
    folder: &Path,
    work: impl Fn() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    match work() {
        Err(StoreError::Full | StoreError::NoRoomToScrub) => {
            Reserve::of(folder).give_up()?;
            work()
        }
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::tests::kit::Folder;

    #[test]
    fn it_is_there_whole_or_not_at_all() {
        let folder = Folder::new();
        let mut reserve = Reserve::of(&folder.0);
        let bytes = || fs::metadata(folder.0.join(FILE)).map(|file| file.len()).ok();
        assert_eq!(bytes(), None);
        for _ in 0..2 {
            reserve.take().unwrap();
            assert_eq!(bytes(), Some(BYTES));
        }
        // Cut off while it was taken.
        fs::File::options().write(true).open(folder.0.join(FILE)).unwrap().set_len(4_096).unwrap();
        reserve.take().unwrap();
        assert_eq!(bytes(), Some(BYTES));
        for _ in 0..2 {
            reserve.give_up().unwrap();
            assert_eq!(bytes(), None);
        }
    }

    #[test]
    fn what_finds_no_room_is_done_with_what_was_kept_aside_and_only_then() {
        let folder = Folder::new();
        let file = folder.0.join(FILE);
        let with = |work: &dyn Fn() -> Result<u8, StoreError>| with_reserve(&folder.0, work);
        Reserve::of(&folder.0).take().unwrap();
        assert_eq!(with(&|| Ok(1)).unwrap(), 1);
        assert!(matches!(with(&|| Err(StoreError::OfficeStays)), Err(StoreError::OfficeStays)));
        assert!(file.exists(), "nothing of these wanted room");
        let full = || if file.exists() { Err(StoreError::Full) } else { Ok(2) };
        assert_eq!(with(&full).unwrap(), 2);
        assert!(matches!(with(&|| Err(StoreError::Full)), Err(StoreError::Full)));
    }
}

//! The second folder, where the copy is: whose it is, which chains it holds, and how a file gets there whole or not at all. Knows
//! no data.
//!
//! ```text
//! opstap.office            whose data the copies are of
//! erased.txt               what was erased, as beside the data
//! chain-000007/            a chain, the highest number last
//!     base.sqlite          all data as of one moment; base.sqlite.age, where it is for a key
//!     erased.txt           what was erased by then
//!     000001.jsonl         what came since, part after part; 000001.jsonl.age
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use shared::id::LogId;

use crate::store::error::StoreError;
use crate::store::marker::{self, Markers};
use crate::store::{Recipient, envelope, privacy};
use crate::whole_file;

const OFFICE: &str = "opstap.office";
const CHAIN: &str = "chain-";
const BASE: &str = "base.sqlite";
const SEALED: &str = ".age";
/// Chains that are kept: the newest, and the one before.
const KEPT: usize = 2;

/// The folder, and whose keys open what is put there.
#[derive(Debug, Clone)]
pub struct Second {
    folder: PathBuf,
    recipients: Vec<Recipient>,
}

/// One chain, there or to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub number: u64,
    pub folder: PathBuf,
}

impl Second {
    /// It; nobody needs a key, where none is given.
    pub fn of(folder: &Path, recipients: &[Recipient]) -> Self {
        Self { folder: folder.to_owned(), recipients: recipients.to_vec() }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes sure that it is there and this office's. It is never made: where a disk is not mounted, a folder of its name would be
    /// on the disk it is a copy of.
    pub fn hold(&self, office: &str, is_first: bool) -> Result<(), StoreError> {
        if !self.folder.is_dir() {
            return Err(StoreError::NoFolder(self.folder.clone()));
        }
        match whose(&self.folder)? {
            Some(kept) if kept == office => Ok(()),
            Some(_) => Err(StoreError::CopyOfAnother(self.folder.clone())),
            // What was there is not: a disk that was taken away leaves an empty folder.
            None if !is_first => Err(StoreError::CopyAway(self.folder.clone())),
            None => {
                if !self.is_sealed() {
                    privacy::hold(&self.folder)?;
                }
                let line = format!("{office}\n");
                Ok(whole_file::write(&self.folder.join(OFFICE), line.as_bytes())?)
            }
        }
    }

    pub fn is_sealed(&self) -> bool {
        !self.recipients.is_empty()
    }

    /// Lets what was erased be known there as well.
    pub fn mark(&self, erased: &BTreeSet<LogId>) -> Result<(), StoreError> {
        let known: BTreeSet<LogId> = Markers::of(&self.folder).read()?.into_iter().collect();
        if known.is_superset(erased) {
            return Ok(());
        }
        put_marks(&self.folder, known.union(erased))
    }

    /// Makes the next chain, of which there is nothing yet but what was erased.
    pub fn begin(&self, erased: &BTreeSet<LogId>) -> Result<Place, StoreError> {
        let number = chains(&self.folder)?.last().map_or(0, |it| it.number) + 1;
        let place = Place { number, folder: self.folder.join(format!("{CHAIN}{number:06}")) };
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&place.folder)?;
        put_marks(&place.folder, erased.iter())?;
        Ok(place)
    }

    /// Puts a whole file of the data in its place.
    pub fn put_base(&self, place: &Place, whole: &Path) -> Result<(), StoreError> {
        let to = place.base(self.is_sealed());
        let part = place.folder.join("base.part");
        if self.is_sealed() {
            envelope::close(whole, &part, &self.recipients)?;
            fs::rename(&part, &to)?;
        } else {
            // It is made there, so that it is on no other disk twice.
            fs::rename(whole, &to)?;
        }
        crate::store::sync_folder_of(&to)
    }

    /// Puts a part in its place, and says how long it is there.
    pub fn put_part(&self, place: &Place, number: u64, bytes: &[u8]) -> Result<u64, StoreError> {
        let to = place.part(number, self.is_sealed());
        let sealed;
        let bytes = if self.is_sealed() {
            sealed = envelope::close_into(bytes, Vec::new(), &self.recipients)?;
            sealed.as_slice()
        } else {
            bytes
        };
        whole_file::write(&to, bytes)?;
        Ok(bytes.len() as u64)
    }

    /// Whether a part that was put there is there.
    pub fn has(&self, place: &Place, number: u64, bytes: u64) -> bool {
        fs::metadata(place.part(number, self.is_sealed())).is_ok_and(|it| it.len() == bytes)
    }

    /// Removes every other chain but the last one before that is whole, and holds nothing that was erased since and nothing open
    /// where this one is sealed.
    pub fn let_go(&self, keep: &Place) -> Result<(), StoreError> {
        let erased = marks(&keep.folder)?;
        let mut kept = 1;
        for place in chains(&self.folder)?.into_iter().rev().filter(|it| it != keep) {
            let is_good = kept < KEPT
                && there(|it| place.part(1, it)).is_some()
                && (!self.is_sealed() || !place.base(false).exists())
                && marks(&place.folder).is_ok_and(|it| it == erased);
            if is_good {
                kept += 1;
            } else {
                remove(&place.folder)?;
            }
        }
        Ok(())
    }
}

impl Place {
    /// Removes a chain that came to nothing.
    pub fn give_up(&self) {
        if let Err(error) = remove(&self.folder) {
            tracing::warn!(%error, "what was begun of a copy is still there; the next one removes it");
        }
    }

    /// What people call it.
    pub fn name(&self) -> String {
        format!("{CHAIN}{:06}", self.number)
    }

    pub fn base(&self, is_sealed: bool) -> PathBuf {
        self.folder.join(if is_sealed { format!("{BASE}{SEALED}") } else { BASE.to_owned() })
    }

    pub fn part(&self, number: u64, is_sealed: bool) -> PathBuf {
        self.folder.join(format!("{number:06}.jsonl{}", if is_sealed { SEALED } else { "" }))
    }

    /// How many parts there are after this one, or what is called so.
    pub fn parts_after(&self, number: u64) -> Result<usize, StoreError> {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let of_it = name.split_once('.').filter(|(_, rest)| rest.starts_with("jsonl"));
            let of_it = of_it.filter(|(_, rest)| !rest.ends_with("part"));
            found.extend(of_it.and_then(|(number, _)| number.parse::<u64>().ok()));
        }
        Ok(found.range(number + 1..).count())
    }
}

/// A file, sealed or open, whichever is there.
pub fn there(file: impl Fn(bool) -> PathBuf) -> Option<PathBuf> {
    [true, false].map(file).into_iter().find(|it| it.exists())
}

/// Whose data a folder holds copies of.
pub fn whose(folder: &Path) -> Result<Option<String>, StoreError> {
    match fs::read_to_string(folder.join(OFFICE)) {
        Ok(text) => Ok(Some(text.trim().to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The chains in a folder, the last one last.
pub fn chains(folder: &Path) -> Result<Vec<Place>, StoreError> {
    let mut chains = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let number = name.to_str().and_then(|it| it.strip_prefix(CHAIN)?.parse().ok());
        if let Some(number) = number {
            chains.push(Place { number, folder: entry.path() });
        }
    }
    chains.sort_unstable_by_key(|it| it.number);
    Ok(chains)
}

fn marks(folder: &Path) -> Result<BTreeSet<LogId>, StoreError> {
    Ok(Markers::of(folder).read()?.into_iter().collect())
}

fn put_marks<'a>(folder: &Path, erased: impl Iterator<Item = &'a LogId>) -> Result<(), StoreError> {
    let lines = erased.fold(String::new(), |lines, log| lines + &format!("{log}\n"));
    Ok(whole_file::write(&folder.join(marker::FILE), lines.as_bytes())?)
}

fn remove(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

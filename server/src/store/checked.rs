//! A backup tried: put back in a scratch folder, every digest in it worked out anew, and held against the data it is of. Changes
//! neither.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use shared::change::{Digest, entry_digest};
use shared::id::LogId;
use shared::record::LogKind;
use shared::time::Timestamp;
use shared::wire::StringEnum as _;

use super::chain::Laid;
use super::copy::{put_back, refuse_another};
use super::database::{self, Connection, Row};
use super::error::StoreError;
use super::passing::PASSING;
use super::{column, connect, privacy, read_store, require};
use crate::chance;

/// What a backup was found to hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    pub logs: usize,
    pub entries: u64,
    /// Entries that came into the folder since.
    pub since: u64,
    /// What was found, where it is a folder of copies.
    pub laid: Option<Laid>,
}

/// Puts a backup back beside the data of a folder, and looks at all of it.
pub fn check(folder: &Path, from: &Path, identities: Option<&Path>) -> Result<Checked, StoreError> {
    require(folder)?;
    let scratch = Scratch::new(folder)?;
    let laid = put_back(&scratch.0, from, identities)?.laid;
    let (backup, live) = (connect(&scratch.0)?, connect(folder)?);
    refuse_another(&backup, folder, from)?;
    let mut checked = Checked { laid, ..Checked::default() };
    for kind in LogKind::ALL {
        for log in read_store::logs(&backup, *kind)? {
            let kept = kept(&backup, log)?;
            let now = kept_now(&live, log)?;
            checked.logs += 1;
            checked.entries += kept.len() as u64;
            // What was erased since is there no more; what goes on has the same beginning.
            if let Some(now) = now {
                if !now.starts_with(&kept) {
                    return Err(StoreError::OtherThanKept(log));
                }
                checked.since += (now.len() - kept.len()) as u64;
            }
        }
    }
    Ok(checked)
}

/// An entry's digest, as it stands and not as it is worked out.
fn stored(row: &Row<'_>) -> database::Result<(String, Timestamp, Digest)> {
    Ok((row.get(1)?, Timestamp(row.get(2)?), column::digested(row, 3)?))
}

/// The digest of each entry of a log, in order: each is what its entry adds up to, and together they are what the log is known by.
fn kept(connection: &Connection, log: LogId) -> Result<Vec<Digest>, StoreError> {
    let mut stands =
        connection.all(include_str!("kept.sql"), [log.as_bytes()], stored)?.into_iter();
    let mut sums: BTreeMap<String, Digest> = BTreeMap::new();
    let mut digests = Vec::new();
    for entry in read_store::entries(connection, log)? {
        let worked_out = entry.change.digest();
        let stands =
            stands.next().filter(|(_, at, digest)| (*at, *digest) == (entry.received, worked_out));
        let (audience, at, digest) = stands.ok_or(StoreError::OtherThanKept(log))?;
        let sum = sums.entry(audience).or_default();
        *sum = sum.plus(entry_digest(entry.seq, at, digest));
        digests.push(digest);
    }
    let said = connection.all(include_str!("sums.sql"), [log.as_bytes()], |row| {
        Ok((row.get::<String>(0)?, column::digested(row, 1)?))
    })?;
    let said: BTreeMap<String, Digest> = said.into_iter().collect();
    if stands.next().is_some() || said != sums {
        return Err(StoreError::OtherThanKept(log));
    }
    Ok(digests)
}

/// The same of the data as it is now; nothing of what is not there any more.
fn kept_now(connection: &Connection, log: LogId) -> database::Result<Option<Vec<Digest>>> {
    let all =
        connection.all(include_str!("kept.sql"), [log.as_bytes()], |row| Ok(stored(row)?.2))?;
    Ok(Some(all).filter(|it| !it.is_empty()))
}

/// A folder that goes when this goes, beside data of the same secrecy.
struct Scratch(PathBuf);

impl Scratch {
    fn new(folder: &Path) -> Result<Self, StoreError> {
        let scratch = Self(folder.join(format!("{PASSING}{}", chance::person())));
        privacy::hold(&scratch.0)?;
        Ok(scratch)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, "what was put back could not be removed; the next start does");
        }
    }
}

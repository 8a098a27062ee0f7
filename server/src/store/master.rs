//! The secrets that the keys of phones follow from. They stand in a file of their own, so that whoever has the database has
//! no key; connections hold them in memory. Knows not what follows from them.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::database::{Connection, Isolation};

use super::error::StoreError;
use super::{connect, meta, privacy, require, retry, sync_folder_of};
use crate::keyring::Keyring;
use crate::secret::Secret;

const FILE: &str = "opstap.secret";
/// What is written before it has its name.
const PART: &str = "opstap.secret.part";

/// The row of `meta` where the first stood before it had a file, and where an encrypted backup carries all.
pub const ROW: &str = "secret";

/// The row of `meta` by which the data knows its newest secret again. Nothing follows from it.
pub(super) const PRINT: &str = "secret_print";

/// Where the secrets of a folder come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// They stood there.
    File,
    /// They came with the database.
    Database,
    /// Nothing has one: what phones closed with before stays closed.
    New,
}

/// The secrets of a folder, which from now on stand in its file and nowhere in this database. What the file and the database
/// have is kept: what phones closed with last is opened by what was in force last.
pub(super) fn settle(
    connection: &Connection,
    folder: &Path,
) -> Result<(Keyring, Source), StoreError> {
    // Two processes that begin at once come to the same: the second waits here for the first.
    let transaction = connection.begin(Isolation::Write)?;
    let in_database = meta::find(&transaction, ROW)?;
    let (in_file, brought) = (read(folder)?, in_database.as_deref().and_then(Keyring::parse));
    let (keyring, source) = match (in_file.clone(), brought) {
        (Some(kept), Some(brought)) => (kept.joined(brought), Source::File),
        (Some(kept), None) => (kept, Source::File),
        (None, Some(brought)) => (brought, Source::Database),
        (None, None) => (Keyring::begin(), Source::New),
    };
    if in_file.as_ref() != Some(&keyring) {
        write(folder, &keyring)?;
    }
    transaction.execute(include_str!("forget_meta.sql"), [ROW])?;
    let print = meta::find(&transaction, PRINT)?;
    if print.is_some() && source == Source::New {
        tracing::warn!(
            "the secret is not there: another begins, and what closed before stays closed"
        );
    }
    // Data of another secret are left to be known by that: whoever looks is told.
    let is_theirs = source == Source::New || print.as_deref().is_none_or(|it| keyring.knows(it));
    if is_theirs && print.as_ref() != Some(&keyring.print()) {
        meta::put(&transaction, PRINT, &keyring.print())?;
    }
    transaction.commit()?;
    if in_database.is_some() {
        // No page keeps a copy. Who still reads an earlier moment has it in memory anyway.
        match super::erasure::scrub(connection) {
            Ok(()) | Err(StoreError::StillRead) => {}
            Err(other) => return Err(other),
        }
    }
    Ok((keyring, source))
}

/// The secrets of a folder of which the data are in a database that other servers may use: all of them have the same. Who
/// brings a newer one with the one that is known brings it for all; who has not heard of that begins only with it.
pub(super) fn settle_shared(connection: &Connection, folder: &Path) -> Result<Keyring, StoreError> {
    let transaction = connection.begin(Isolation::Write)?;
    let (kept, print) = (read(folder)?, meta::find(&transaction, PRINT)?);
    let keyring = match (kept, print) {
        (Some(keyring), Some(print)) if keyring.print() == print => return Ok(keyring),
        (Some(keyring), Some(print)) if keyring.knows(&print) => keyring,
        (Some(_) | None, Some(_)) => return Err(StoreError::OtherSecret(folder.join(FILE))),
        (Some(keyring), None) => keyring,
        (None, None) => {
            let keyring = Keyring::begin();
            write(folder, &keyring)?;
            keyring
        }
    };
    meta::put(&transaction, PRINT, &keyring.print())?;
    transaction.commit()?;
    Ok(keyring)
}

/// Takes another secret into force, and lets go of those that were kept for as long as they may be needed.
pub fn rotate(folder: &Path, today: NaiveDate) -> Result<Keyring, StoreError> {
    let next = Secret::token();
    change(folder, |kept| {
        // Done once more, it is the same one.
        let kept = if *kept.newest() == next { kept } else { kept.rotated(next.clone(), today) };
        kept.without_over(today)
    })
}

/// Lets go of those that were kept for as long as they may be needed.
pub fn let_go(folder: &Path, today: NaiveDate) -> Result<Keyring, StoreError> {
    change(folder, |kept| kept.without_over(today))
}

/// The file first: whoever finds only that knows the database by one of before.
fn change(folder: &Path, to: impl Fn(Keyring) -> Keyring) -> Result<Keyring, StoreError> {
    require(folder)?;
    let connection = connect(folder)?;
    retry::again(|| {
        let transaction = connection.begin(Isolation::Write)?;
        let kept = read(folder)?.ok_or_else(|| StoreError::NoSecret(folder.join(FILE)))?;
        let keyring = to(kept.clone());
        if keyring != kept {
            write(folder, &keyring)?;
        }
        // Of another's data it is not made theirs by this.
        if meta::find(&transaction, PRINT)?.is_some_and(|print| keyring.knows(&print)) {
            meta::put(&transaction, PRINT, &keyring.print())?;
        }
        transaction.commit()?;
        Ok(keyring)
    })
}

/// The secrets in the folder's file, if there is one.
pub(super) fn read(folder: &Path) -> Result<Option<Keyring>, StoreError> {
    let file = folder.join(FILE);
    match fs::read_to_string(&file) {
        Ok(text) => match Keyring::parse(&text) {
            Some(keyring) => Ok(Some(keyring)),
            None => Err(StoreError::NoSecret(file)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Puts them on disk before this returns; under their name only when whole.
fn write(folder: &Path, keyring: &Keyring) -> Result<(), StoreError> {
    let (part, to): (PathBuf, PathBuf) = (folder.join(PART), folder.join(FILE));
    let mut file = privacy::writing().truncate(true).open(&part)?;
    file.write_all(keyring.reveal().as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, &to)?;
    sync_folder_of(&to)
}

//! The secret that the keys of phones follow from. It stands in a file of its own, so that whoever has the database has
//! no key; connections hold it in memory. Knows not what follows from it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::database::{Connection, Isolation};

use super::error::StoreError;
use super::{meta, privacy, sync_folder_of};
use crate::secret::Secret;

const FILE: &str = "opstap.secret";
/// What is written before it has its name.
const PART: &str = "opstap.secret.part";

/// The row of `meta` where it stood before it had a file, and where an encrypted backup carries it.
pub const ROW: &str = "secret";

/// The row of `meta` by which the data knows its secret again. Nothing follows from it.
pub(super) const PRINT: &str = "secret_print";

/// Where the secret of a folder comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// It stood there.
    File,
    /// It came with the database.
    Database,
    /// Nothing has one: what phones closed with before stays closed.
    New,
}

/// The secret of a folder, which from now on stands in its file and nowhere in this database. The file wins: what phones
/// closed with last is opened by what was in force last.
pub(super) fn settle(
    connection: &Connection,
    folder: &Path,
) -> Result<(Secret, Source), StoreError> {
    // Two processes that begin at once come to one secret: the second waits here for the first.
    let transaction = connection.begin(Isolation::Write)?;
    let in_database = meta::find(&transaction, ROW)?;
    let (secret, source) = match (read(folder)?, in_database.as_deref().and_then(Secret::of_cookie))
    {
        (Some(secret), _) => (secret, Source::File),
        (None, Some(secret)) => (secret, Source::Database),
        (None, None) => (Secret::token(), Source::New),
    };
    if source != Source::File {
        write(folder, &secret)?;
    }
    transaction.execute(include_str!("forget_meta.sql"), [ROW])?;
    match (meta::find(&transaction, PRINT)?, source) {
        (None, _) => meta::put(&transaction, PRINT, &secret.print())?,
        (Some(_), Source::New) => {
            tracing::warn!(
                "the secret is not there: another begins, and what closed before stays closed"
            );
            meta::put(&transaction, PRINT, &secret.print())?;
        }
        (Some(_), Source::File | Source::Database) => {}
    }
    transaction.commit()?;
    if in_database.is_some() {
        // No page keeps a copy. Who still reads an earlier moment has it in memory anyway.
        match super::erasure::scrub(connection) {
            Ok(()) | Err(StoreError::StillRead) => {}
            Err(other) => return Err(other),
        }
    }
    Ok((secret, source))
}

/// The secret of a folder of which the data are in a database that other servers may use: all of them have the same.
pub(super) fn settle_shared(connection: &Connection, folder: &Path) -> Result<Secret, StoreError> {
    let transaction = connection.begin(Isolation::Write)?;
    let (kept, print) = (read(folder)?, meta::find(&transaction, PRINT)?);
    let secret = match (kept, print) {
        (Some(secret), Some(print)) if secret.print() == print => return Ok(secret),
        (Some(_) | None, Some(_)) => return Err(StoreError::OtherSecret(folder.join(FILE))),
        (Some(secret), None) => secret,
        (None, None) => {
            let secret = Secret::token();
            write(folder, &secret)?;
            secret
        }
    };
    meta::put(&transaction, PRINT, &secret.print())?;
    transaction.commit()?;
    Ok(secret)
}

/// The secret in the folder's file, if there is one.
pub(super) fn read(folder: &Path) -> Result<Option<Secret>, StoreError> {
    let file = folder.join(FILE);
    match fs::read_to_string(&file) {
        Ok(text) => match Secret::of_cookie(text.trim()) {
            Some(secret) => Ok(Some(secret)),
            None => Err(StoreError::NoSecret(file)),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Puts it on disk before this returns; under its name only when whole.
fn write(folder: &Path, secret: &Secret) -> Result<(), StoreError> {
    let (part, to): (PathBuf, PathBuf) = (folder.join(PART), folder.join(FILE));
    let mut file = privacy::writing().truncate(true).open(&part)?;
    file.write_all(format!("{}\n", secret.reveal()).as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, &to)?;
    sync_folder_of(&to)
}

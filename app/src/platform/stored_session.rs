//! Whose device this is, and what it kept for them. Knows no row of theirs, and not how a journal is kept.

use std::cell::Cell;

use shared::id::PersonId;
use shared::sync::journal::{Refused, Revision, Rows, Write};

use super::{Journal, ask_to_keep};

/// What this device remembers.
pub enum StoredSession {
    /// Nothing at all: it is new to the app, or its browser threw everything away.
    Nothing,
    /// Whoever used it left it to someone else.
    Nobody,
    /// Someone uses it, and this is their journal.
    Someone(Journal, Revision, Rows),
}

/// The journal of the device itself: whose it is must be as durable as what they saved.
const DEVICE: &str = "device";
const PERSON: &str = "person";

thread_local! {
    static AHEAD: Cell<Option<Result<StoredSession, Refused>>> = const { Cell::new(None) };
}

/// Opens, or begins, the journal of one person. Each has one of their own: on a shared phone nobody reads another's by
/// accident.
pub async fn journal_of(person: PersonId) -> Result<Journal, Refused> {
    let journal = Journal::open(&person.to_string()).await?;
    ask_to_keep();
    Ok(journal)
}

/// Reads what this device remembers, for [`take_stored_session`].
pub(super) async fn read_ahead() {
    AHEAD.set(Some(remembered().await));
}

/// Lets this be what was read ahead.
#[cfg(test)]
pub(super) fn remember_ahead(session: StoredSession) {
    AHEAD.set(Some(Ok(session)));
}

/// What was read ahead, once.
pub fn take_stored_session() -> Result<StoredSession, Refused> {
    AHEAD.take().unwrap_or(Ok(StoredSession::Nothing))
}

/// Whether this device is new to the app, or its browser threw everything away.
pub async fn remembers_nothing() -> bool {
    read_device().await.is_none_or(|(revision, _)| revision == Revision::default())
}

/// Whose device this is.
pub async fn remembered_person() -> Option<PersonId> {
    let (_, rows) = read_device().await?;
    person_in(&rows)
}

/// What this device remembers now.
pub async fn remembered() -> Result<StoredSession, Refused> {
    // Where not even this can be read, a code is asked for, and pairing says what is wrong.
    let Some((revision, rows)) = read_device().await else { return Ok(StoredSession::Nothing) };
    let Some(person) = person_in(&rows) else {
        return Ok(if revision == Revision::default() {
            StoredSession::Nothing
        } else {
            StoredSession::Nobody
        });
    };
    let journal = journal_of(person).await?;
    let (revision, rows) = journal.load().await?;
    Ok(StoredSession::Someone(journal, revision, rows))
}

fn person_in(device: &Rows) -> Option<PersonId> {
    device.get(PERSON)?.parse().ok()
}

async fn read_device() -> Option<(Revision, Rows)> {
    Journal::open(DEVICE).await.ok()?.load().await.ok()
}

/// Remembers whose device this is, or that it is nobody's.
pub async fn remember_person(person: Option<PersonId>) -> Result<(), Refused> {
    let device = Journal::open(DEVICE).await?;
    let row = PERSON.to_owned();
    let write = match person {
        Some(person) => Write::Put(row, person.to_string()),
        None => Write::Delete(row),
    };
    let (revision, _) = device.load().await?;
    device.commit(revision, &[write]).await.map(drop)
}

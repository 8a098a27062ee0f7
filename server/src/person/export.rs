//! All that is kept of somebody, as one file in JSON: what they may see of what is theirs, what they wrote elsewhere, and what
//! is noted of them, their phones and their comings and goings. No secret is in it: nothing here opens anything.

use std::path::Path;

use serde_json::{Map, Value, json};
use shared::change::Entry;
use shared::id::PersonId;
use shared::role::Role;
use shared::sync::hub::{Grant, ReadStore};
use shared::wire::{self, StringEnum};

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::office::NotDone;
use crate::secret::hex;
use crate::store::database::{self, Cell, Connection, Isolation};
use crate::store::{self, SqlReadStore, StoreError};
use crate::whole_file;

/// What is kept of somebody beside the logs, and what it is called there.
const TABLES: [(&str, &str); 18] = [
    ("person", include_str!("kept_person.sql")),
    ("phones", include_str!("kept_phones.sql")),
    ("sessions", include_str!("kept_sessions.sql")),
    ("invites", include_str!("kept_invites.sql")),
    ("consents", include_str!("kept_consents.sql")),
    ("messages_wanted", include_str!("kept_messages.sql")),
    ("told", include_str!("kept_told.sql")),
    ("calendar", include_str!("kept_calendar.sql")),
    ("links", include_str!("kept_links.sql")),
    ("log_ins", include_str!("kept_logins.sql")),
    ("passkeys", include_str!("kept_passkeys.sql")),
    ("read", include_str!("kept_read.sql")),
    ("looked", include_str!("kept_looks.sql")),
    ("coaching", include_str!("kept_coaching.sql")),
    ("hand_overs", include_str!("kept_hand_overs.sql")),
    ("joined", include_str!("kept_joined.sql")),
    ("comings_and_goings", include_str!("kept_access.sql")),
    ("bytes", include_str!("kept_bytes.sql")),
];

/// Writes it, and says where it stands.
pub fn run(data: &Path, person: PersonId, to: &Path) -> Result<(), Failure> {
    store::require(data)?;
    if to.exists() {
        return Err(StoreError::Taken(to.to_owned()).into());
    }
    let connection = store::connect(data)?;
    // Of one moment.
    let transaction = connection.begin(Isolation::Read).map_err(StoreError::from)?;
    let kept = kept(&transaction, person).map_err(StoreError::from)?;
    drop(transaction);
    let kept = kept.ok_or(Failure::Declined(NotDone::NotFound))?;
    let text = serde_json::to_string_pretty(&kept).map_err(std::io::Error::other)?;
    audit::note_beside(
        data,
        Event::new(Deed::PersonExported, Clock::system().now()).about(person),
    )?;
    whole_file::write(to, text.as_bytes())?;
    command::say(&format!("written {}: it is for the eyes of that person alone", to.display()))
}

/// What is kept; nothing, where nobody goes by that id.
pub fn kept(connection: &Connection, person: PersonId) -> database::Result<Option<Value>> {
    let mut all = Map::new();
    for (name, sql) in TABLES {
        all.insert(name.to_owned(), Value::Array(rows(connection, sql, person)?));
    }
    let logs = logs(connection, person)?;
    let is_known = all["person"].as_array().is_some_and(|rows| !rows.is_empty());
    if !is_known && logs.is_empty() {
        return Ok(None);
    }
    all.insert("logs".to_owned(), Value::Array(logs));
    Ok(Some(Value::Object(all)))
}

fn logs(connection: &Connection, person: PersonId) -> database::Result<Vec<Value>> {
    let grants = SqlReadStore(connection).grants(person)?;
    let mut logs = Vec::new();
    for Grant { log, kind, view, .. } in grants {
        let mut entries = store::seen(connection, log, &view)?;
        // What is about others stays theirs: there it is what this person wrote.
        let is_theirs = view.role == Role::Candidate || log.owner() == Some(person);
        if !is_theirs {
            entries.retain(|entry| entry.change.author == person);
        }
        if entries.is_empty() {
            continue;
        }
        let entries: Vec<Value> = entries.iter().map(in_json).collect();
        logs.push(json!({
            "log": log.to_string(),
            "kind": kind.as_str(),
            "role": view.role.as_str(),
            "whole": is_theirs,
            "entries": entries,
        }));
    }
    Ok(logs)
}

/// As it travels, which is JSON.
fn in_json(entry: &Entry) -> Value {
    serde_json::from_str(&wire::encode(entry)).unwrap_or_default()
}

/// Rows as they stand, by the names of their columns.
fn rows(connection: &Connection, sql: &str, person: PersonId) -> database::Result<Vec<Value>> {
    connection.all(sql, [person.as_bytes()], |row| {
        let mut told = Map::new();
        for (at, name) in row.names().into_iter().enumerate() {
            told.insert(name.to_owned(), value(row.cell(at)?));
        }
        Ok(Value::Object(told))
    })
}

/// Blobs here are ids.
fn value(of: Cell<'_>) -> Value {
    match of {
        Cell::Nothing => Value::Null,
        Cell::Integer(number) => number.into(),
        Cell::Text(text) => text.into(),
        Cell::Bytes(bytes) => hex(bytes).into(),
    }
}

//! Where the proofs stand that people took along: by the id that a reader brings. Knows not what a proof says.

use rusqlite::{Connection, OptionalExtension};
use shared::id::LogId;
use shared::record::own::proof::ProofId;
use shared::state::PersonFile;

use super::column;

/// Keeps where this person's proofs stand. Nothing that has a place loses it before its log is erased.
pub(super) fn keep(connection: &Connection, log: LogId, file: &PersonFile) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("add_proof.sql"))?;
    for id in file.own().proofs.keys() {
        statement.execute((id.as_bytes(), log.as_bytes()))?;
    }
    Ok(())
}

/// The own log in which a proof stands.
pub fn log_of_proof(connection: &Connection, id: ProofId) -> rusqlite::Result<Option<LogId>> {
    let mut statement = connection.prepare_cached(include_str!("proof.sql"))?;
    statement.query_row([id.as_bytes()], |row| column::id(row, 0)).optional()
}

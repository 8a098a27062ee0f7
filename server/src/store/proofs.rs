//! Where the proofs stand that people took along: by the id that a reader brings. Knows not what a proof says.

use shared::id::LogId;
use shared::record::own::proof::ProofId;
use shared::state::PersonFile;

use super::column;
use super::database::{self, Connection};

/// Keeps where this person's proofs stand. Nothing that has a place loses it before its log is erased.
pub(super) fn keep(connection: &Connection, log: LogId, file: &PersonFile) -> database::Result<()> {
    for id in file.own().proofs.keys() {
        connection.execute(include_str!("add_proof.sql"), (id.as_bytes(), log.as_bytes()))?;
    }
    Ok(())
}

/// The own log in which a proof stands.
pub fn log_of_proof(connection: &Connection, id: ProofId) -> database::Result<Option<LogId>> {
    connection.maybe(include_str!("proof.sql"), [id.as_bytes()], |row| column::id(row, 0))
}

//! What is kept of each employer beside its log: what it is called, to be found by that, and which places its jobs are to bring. It is
//! replaced as the log changes.

use shared::id::LogId;
use shared::measure::foreseen::{ByQuarter, Foreseen};
use shared::record::office::EmployerFile;
use shared::wire;

use super::column;
use super::database::{self, Connection, Isolation};
use super::read_store::folded;

/// Keeps what is to be known of this one.
pub(super) fn keep(
    connection: &Connection,
    log: LogId,
    employer: &EmployerFile,
) -> database::Result<()> {
    let foreseen = wire::encode(&Foreseen::by_quarter([employer]));
    let now = (employer.name().to_owned(), foreseen);
    let before = connection.maybe(include_str!("employer.sql"), [log.as_bytes()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    if before.as_ref() != Some(&now) {
        let (name, foreseen) = now;
        connection.execute(include_str!("put_employer.sql"), (log.as_bytes(), name, foreseen))?;
    }
    Ok(())
}

/// Works out what was not kept by servers of before.
pub(super) fn complete(connection: &Connection) -> database::Result<()> {
    let logs: Vec<LogId> =
        connection.all(include_str!("unforeseen.sql"), (), |row| column::id(row, 0))?;
    if logs.is_empty() {
        return Ok(());
    }
    let transaction = connection.begin(Isolation::Write)?;
    for log in logs {
        if let Some(employer) = folded(&transaction, log, |_| true)?.employer() {
            keep(&transaction, log, employer)?;
        }
    }
    transaction.commit()
}

/// The places of all of them together.
pub fn foreseen(connection: &Connection) -> database::Result<ByQuarter> {
    let each = connection.all(include_str!("foreseen.sql"), (), |row| column::parsed(row, 0))?;
    Ok(Foreseen::together(each))
}

//! What the monitor knows of each traject: a few fields of it, replaced as its log changes. Knows no figure.

use shared::id::{LogId, PersonId};
use shared::measure::case::Case;
use shared::record::Traject;
use shared::wire;

use super::column;
use super::database::{self, Connection, Isolation, Row};
use super::read_store::folded;

/// Keeps what the monitor knows of this traject.
pub(super) fn keep(connection: &Connection, log: LogId, traject: &Traject) -> database::Result<()> {
    let Some(case) = Case::of(traject) else { return Ok(()) };
    let fact = wire::encode(&case);
    let before: Option<String> =
        connection.maybe(include_str!("summary.sql"), [log.as_bytes()], |row| row.get(0))?;
    if before.as_ref() != Some(&fact) {
        connection.execute(include_str!("put_summary.sql"), (log.as_bytes(), fact))?;
    }
    Ok(())
}

/// Works out anew what a migration took away, as it asks for more than was kept.
pub(super) fn complete(connection: &Connection) -> database::Result<()> {
    let logs = unsummarised(connection)?;
    if logs.is_empty() {
        return Ok(());
    }
    let transaction = connection.begin(Isolation::Write)?;
    for log in logs {
        if let Some(traject) = folded(&transaction, log, |_| true)?.traject() {
            keep(&transaction, log, traject)?;
        }
    }
    // Of what was not a traject after all there is nothing to know.
    transaction.execute(include_str!("forget_unsummarised.sql"), ())?;
    transaction.commit()
}

fn unsummarised(connection: &Connection) -> database::Result<Vec<LogId>> {
    connection.all(include_str!("unsummarised.sql"), (), |row| column::id(row, 0))
}

/// The same, each with its log.
pub fn cases_of_logs(connection: &Connection) -> database::Result<Vec<(LogId, Case)>> {
    let pair = |row: &Row<'_>| Ok((column::id(row, 1)?, column::parsed(row, 0)?));
    connection.all(include_str!("summaries.sql"), (), pair)
}

/// What the monitor knows of each traject.
pub fn cases(connection: &Connection) -> database::Result<Vec<Case>> {
    connection.all(include_str!("summaries.sql"), (), |row| column::parsed(row, 0))
}

/// The same of those that somebody coaches.
pub fn cases_of(connection: &Connection, coach: PersonId) -> database::Result<Vec<Case>> {
    let own = include_str!("own_summaries.sql");
    connection.all(own, [coach.as_bytes()], |row| column::parsed(row, 0))
}

//! The same changes put into the same table by nothing but `rusqlite`, as durably: what a server could reach at best.
//! Knows no rule: nothing is checked, numbered or answered.

use std::io;
use std::path::Path;
use std::time::Instant;

use rusqlite::{Connection, params};
use shared::change::Change;
use shared::id::{Seq, TrajectId};

/// A change with its place.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) log: TrajectId,
    pub(super) seq: Seq,
    pub(super) change: Change,
}

/// The table and its indexes, as the server that is measured beside it has them.
const TABLE: &str = "select sql from served.sqlite_master where tbl_name = 'entry' and sql is not null order by rootpage";

/// Changes in a second, with so many in one transaction, into a table like that of the server whose data lie in `folder`.
pub(super) fn inserts_per_second(folder: &Path, rows: &[Row], at_once: usize) -> io::Result<f64> {
    insert(folder, rows, at_once).map_err(io::Error::other)
}

fn insert(folder: &Path, rows: &[Row], at_once: usize) -> rusqlite::Result<f64> {
    let mut connection = Connection::open(folder.join(format!("bare-{at_once}.sqlite")))?;
    connection.execute_batch("pragma journal_mode = wal; pragma synchronous = full;")?;
    like_that_of(&connection, &folder.join("opstap.sqlite"))?;
    // The logs themselves are not what is measured.
    connection.pragma_update(None, "foreign_keys", false)?;
    let started = Instant::now();
    for rows in rows.chunks(at_once) {
        let transaction = connection.transaction()?;
        let append = include_str!("../../../server/src/store/append_entry.sql");
        let mut statement = transaction.prepare_cached(append)?;
        for Row { log, seq, change } in rows {
            let (seq, n, base) = (whole(seq.0), whole(change.n), whole(change.base.0));
            let (log, device, author) = (log.as_bytes(), change.device.as_bytes(), change.author);
            let (at, audience, edit) = (change.at.0, r#""members""#, change.edit.get());
            let author = author.as_bytes();
            let (nobody, nothing): (Option<&[u8]>, Option<i64>) = (None, None);
            statement.execute(params![
                log, seq, device, n, base, at, author, at, audience, edit, n, nobody, nothing
            ])?;
        }
        drop(statement);
        transaction.commit()?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
    let count = rows.len() as f64;
    Ok(count / started.elapsed().as_secs_f64())
}

/// Makes the table of entries another database has.
fn like_that_of(connection: &Connection, served: &Path) -> rusqlite::Result<()> {
    connection.execute("attach ?1 as served", [served.to_string_lossy()])?;
    let table: Vec<String> =
        connection.prepare(TABLE)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    connection.execute_batch("detach served")?;
    connection.execute_batch(&table.join(";"))
}

/// As a column holds it.
fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

//! The same bytes put into a database by nothing but `rusqlite`, as durably: what a server could reach at best.

use std::io;
use std::path::Path;
use std::time::Instant;

use rusqlite::Connection;

/// Changes in a second, with so many in one transaction. `rows`: the bytes of each change.
pub(super) fn inserts_per_second(
    folder: &Path,
    rows: &[Vec<u8>],
    at_once: usize,
) -> io::Result<f64> {
    insert(&folder.join(format!("bare-{at_once}.sqlite")), rows, at_once).map_err(io::Error::other)
}

fn insert(file: &Path, rows: &[Vec<u8>], at_once: usize) -> rusqlite::Result<f64> {
    let mut connection = Connection::open(file)?;
    connection.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full;
         create table entry (seq integer primary key, change blob not null) strict;",
    )?;
    let started = Instant::now();
    for rows in rows.chunks(at_once) {
        let transaction = connection.transaction()?;
        let mut statement = transaction.prepare_cached("insert into entry (change) values (?1)")?;
        for row in rows {
            statement.execute([row])?;
        }
        drop(statement);
        transaction.commit()?;
    }
    #[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
    let count = rows.len() as f64;
    Ok(count / started.elapsed().as_secs_f64())
}

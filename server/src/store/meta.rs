//! What is known of the data as a whole, by name: which life they are in, and whose they are. Knows no name itself.

use rusqlite::{Connection, OptionalExtension};

/// What goes by this name, if anything.
pub fn find(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached(include_str!("meta.sql"))?;
    statement.query_row([name], |row| row.get(0)).optional()
}

/// Lets something go by this name, whatever did before.
pub fn put(connection: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    connection.execute(include_str!("put_meta.sql"), (name, value)).map(drop)
}

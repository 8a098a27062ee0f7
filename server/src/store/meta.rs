//! What is known of the data as a whole, by name: which life they are in, and whose they are. Knows no name itself.

use super::database::{self, Connection};

/// What goes by this name, if anything.
pub fn find(connection: &Connection, name: &str) -> database::Result<Option<String>> {
    connection.maybe(include_str!("meta.sql"), [name], |row| row.get(0))
}

/// Lets something go by this name, whatever did before.
pub fn put(connection: &Connection, name: &str, value: &str) -> database::Result<()> {
    connection.execute(include_str!("put_meta.sql"), (name, value)).map(drop)
}

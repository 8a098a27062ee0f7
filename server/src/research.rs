//! What leaves for research: trajecten and what came of them, by pseudonyms that nobody keeps the key of, without a word that
//! anybody typed, days as weeks since the traject began, and no value that fewer than five people share. Knows no command.

mod codebook;
mod column;
mod gather;
mod pseudonym;
mod table;
#[cfg(test)]
mod tests;

use shared::record::LogKind;

use self::gather::Tables;
use self::pseudonym::Pseudonyms;
pub use self::table::File;
use crate::store;
use crate::store::database::{self, Connection};

/// The files of an export: a table each, and what their columns mean.
pub fn files(connection: &Connection) -> database::Result<Vec<File>> {
    let mut tables = Tables::new(Pseudonyms::fresh());
    for log in store::logs(connection, LogKind::Traject)? {
        let state = store::folded(connection, log, |_| true)?;
        if let Some(traject) = state.traject() {
            tables.add(log, traject);
        }
    }
    Ok(tables.files())
}

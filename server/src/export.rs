//! What all of the office may see, as tables for a spreadsheet: employers with their jobs, trajecten and their talks. What
//! candidates share with their coach alone is not in it, and no word of anybody's own log. Knows no command and no address.

mod employers;
mod table;
mod trajecten;

use crate::store::database::{self, Connection};

use crate::sheet::Page;

/// The tables, each with its rows in the order of names.
pub fn pages(connection: &Connection) -> database::Result<Vec<Page>> {
    let mut pages = employers::pages(connection)?;
    pages.extend(trajecten::pages(connection)?);
    Ok(pages)
}

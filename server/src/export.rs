//! What all of the office may see, as tables for a spreadsheet: employers with their jobs, trajecten and their talks. What
//! candidates share with their coach alone is not in it, and no word of anybody's own log. And the figures, as the monitor tells
//! them. Knows no command and no address.

mod employers;
mod figures;
mod outside;
mod table;
mod trajecten;

use chrono::NaiveDate;

use crate::sheet::Page;
use crate::store::database::{self, Connection};

pub use self::figures::pages as figures;
pub use self::outside::page as outside;

/// The tables, each with its rows in the order of names; the figures last, as of that day.
pub fn pages(connection: &Connection, today: NaiveDate) -> database::Result<Vec<Page>> {
    let mut pages = employers::pages(connection)?;
    pages.extend(trajecten::pages(connection)?);
    pages.extend(figures(connection, today)?);
    Ok(pages)
}

//! Tables written for a spreadsheet of Dutch settings, whole or not at all. Whatever people typed is a text there, and never a
//! formula. Knows no record.

mod csv;
mod xlsx;

use std::path::Path;

use super::cell::{Cell, Place};
use crate::whole_file;

pub use self::csv::csv_bytes;
pub(super) use self::csv::is_inert_form;
pub use self::xlsx::xlsx_bytes;

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What it should be called. Excel allows fewer names than people do: it comes as near as it can.
    pub name: String,
    pub titles: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// Why nothing was written. What stood in the file before still does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    #[error("{place} of {page:?} is longer than {chars_max} characters")]
    CellTooLong { page: String, place: Place, chars_max: usize },
    /// Not a number, or endless: no spreadsheet has such.
    #[error("{place} of {page:?} is no number")]
    NotANumber { page: String, place: Place },
    #[error("{page:?} has more than {rows_max} rows")]
    TooManyRows { page: String, rows_max: usize },
    #[error("{page:?} has more than {columns_max} columns")]
    TooManyColumns { page: String, columns_max: usize },
    #[error("no page")]
    NoPage,
    /// What the library said of it, for the log.
    #[error("the workbook: {0}")]
    Workbook(String),
    #[error("the file cannot be written: {0}")]
    Unwritable(std::io::ErrorKind),
}

/// Writes a workbook with a sheet for each page.
pub fn write_xlsx(path: &Path, pages: &[Page]) -> Result<(), WriteError> {
    write_whole(path, &xlsx_bytes(pages)?)
}

/// Writes one page as CSV.
pub fn write_csv(path: &Path, page: &Page) -> Result<(), WriteError> {
    write_whole(path, &csv_bytes(page)?)
}

fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    whole_file::write(path, bytes).map_err(|error| WriteError::Unwritable(error.kind()))
}

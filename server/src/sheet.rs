//! Sheets of other programs, in and out: CSV, XLSX and ODS. Knows rows, columns and cells, and no record; what is wrong with
//! a file or a cell is a value, and somebody else has the words for it.

mod cell;
pub mod field;
mod fold;
pub mod matching;
pub mod read;
#[cfg(test)]
mod tests;
pub mod write;

pub use self::cell::{Cell, Place, column_letters};
pub use self::fold::fold;
pub use self::matching::{Columns, Field, Matching, Need, Proposal};
pub use self::read::{Kind, Note, Row, SheetError, Table, Wanted, read, read_file};
pub use self::write::{Page, WriteError, csv_bytes, write_csv, write_xlsx, xlsx_bytes};

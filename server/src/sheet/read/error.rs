//! Why a file cannot be read as a sheet. Knows no words for people: what is in parentheses is for those who choose them.

use super::Place;

/// Nothing of the file was taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    #[error("the file cannot be read: {0}")]
    Unreadable(std::io::ErrorKind),
    #[error("{bytes} bytes, and {bytes_max} are read")]
    FileTooLarge { bytes: u64, bytes_max: u64 },
    /// Neither CSV, XLSX nor ODS: a picture, a PDF, a page.
    #[error("no sheet")]
    NotASheet,
    /// An XLS of before 2007, or an XLSB.
    #[error("a kind of Excel file that is not read")]
    OtherExcel,
    #[error("locked with a password")]
    Locked,
    /// Letters in a way of writing that is none of those we know.
    #[error("its letters cannot be told")]
    UnknownLetters,
    /// What a library said of it is for the log.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A quote that opens here is never closed: all that follows would be one cell.
    #[error("a quote that opens in row {row} is not closed")]
    OpenQuote { row: usize },
    #[error("an archive of more than {parts_max} parts")]
    TooManyParts { parts_max: usize },
    #[error("{part} unpacks to {bytes} bytes or more, and {bytes_max} are read")]
    PartTooLarge { part: String, bytes: u64, bytes_max: u64 },
    #[error("unpacks to {bytes} bytes or more, and {bytes_max} are read")]
    UnpacksTooLarge { bytes: u64, bytes_max: u64 },
    /// Packed tighter than any sheet of people is.
    #[error("{part} unpacks to {times} times its size, and {times_max} are read")]
    PackedTooTight { part: String, times: u64, times_max: u64 },
    #[error("more than {rows_max} rows")]
    TooManyRows { rows_max: usize },
    #[error("{place} is beyond {columns_max} columns")]
    TooManyColumns { place: Place, columns_max: usize },
    #[error("more than {cells_max} cells")]
    TooManyCells { cells_max: usize },
    #[error("{place} holds more than {chars_max} characters")]
    CellTooLong { place: Place, chars_max: usize },
    #[error("no sheet {0:?}")]
    NoSuchSheet(String),
    #[error("nothing in it")]
    Empty,
    /// No row looks like the names of columns.
    #[error("no headers")]
    NoHeaders,
}

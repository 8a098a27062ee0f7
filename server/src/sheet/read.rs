//! A file read as a table: what kind it is shows from what is in it, never from its name. Knows no record.

mod archive;
mod error;
mod grid;
mod headers;
mod ods;
mod text;
mod xlsx;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::cell::{Cell, Place};

use self::archive::Package;
pub use self::error::SheetError;
use self::grid::{Found, Grid};

/// Bytes of a file.
pub const FILE_BYTES_MAX: u64 = 10 * 1024 * 1024;
/// Rows that hold something, headers included.
pub const ROWS_MAX: usize = 50_000;
/// Columns, from the first of the sheet to the last that holds something.
pub const COLUMNS_MAX: usize = 200;
/// Cells in those rows and columns, empty ones among them: they take room too.
pub const CELLS_MAX: usize = 2_000_000;
/// Characters in one cell: what a spreadsheet holds itself.
pub const CELL_CHARS_MAX: usize = 32_767;

/// What is asked of a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// The sheet to read; without a name, the first one in sight that holds something.
    pub sheet: Option<&'a str>,
    /// Names that columns may have: they tell headers from a title, and from a second row of headers.
    pub names: &'a [&'a str],
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Csv,
    Xlsx,
    Ods,
}

/// The rows under the headers of one sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub kind: Kind,
    /// What the sheet is called; CSV has no name for it.
    pub sheet: Option<String>,
    /// The number of the row that holds the headers.
    pub header_row: usize,
    /// One for each column from A on, without the spaces around it; empty where there is none.
    pub headers: Vec<String>,
    /// The rows that hold something.
    pub rows: Vec<Row>,
    /// What was passed over, or read in a way that somebody should know of.
    pub notes: Vec<Note>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As it stands in the margin of a spreadsheet.
    pub number: usize,
    /// As many as there are headers.
    pub cells: Vec<Cell>,
}

/// What somebody should know of how a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A row above the headers that was not read.
    AboveHeaders {
        row: usize,
        text: String,
    },
    /// A second row of headers, under the first, or the same ones once more further down.
    MoreHeaders {
        row: usize,
    },
    /// Cells that were made one. Downwards, each row has what stands in it; sideways, only its first column.
    Merged {
        from: Place,
        to: Place,
    },
    /// Read by the results that the file has of them.
    Formulas {
        first: Place,
        count: usize,
    },
    /// Days that have an hour, which was left out.
    Hours {
        first: Place,
        count: usize,
    },
    /// A column that holds something and has no header.
    WithoutHeader {
        column: usize,
    },
    /// Two columns of one name.
    SameHeader {
        first: usize,
        second: usize,
    },
    EmptySheet(String),
    /// Another sheet that holds something and was not read.
    OtherSheet(String),
    /// The same, and out of sight.
    HiddenSheet(String),
}

/// Reads what is in a file.
pub fn read(bytes: &[u8], wanted: Wanted) -> Result<Table, SheetError> {
    let length = bytes.len() as u64;
    if length > FILE_BYTES_MAX {
        return Err(SheetError::FileTooLarge { bytes: length, bytes_max: FILE_BYTES_MAX });
    }
    let found = match archive::check(bytes)? {
        Some(Package::Xlsx) => xlsx::read(bytes, wanted.sheet)?,
        Some(Package::Ods) => ods::read(bytes, wanted.sheet)?,
        None => text::read(bytes)?,
    };
    headers::table(found, wanted.names)
}

/// Reads a file, of which no more is taken in than a sheet may have.
pub fn read_file(path: &Path, wanted: Wanted) -> Result<Table, SheetError> {
    let unreadable = |error: std::io::Error| SheetError::Unreadable(error.kind());
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    if length > FILE_BYTES_MAX {
        return Err(SheetError::FileTooLarge { bytes: length, bytes_max: FILE_BYTES_MAX });
    }
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    read(&bytes, wanted)
}

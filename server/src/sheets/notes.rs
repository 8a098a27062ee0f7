//! What somebody should know of how a sheet was read, in the words of the command line.

use crate::sheet::{Note, Table, column_letters};

/// A line for the sheet, and one for each thing that was passed over.
pub fn lines(table: &Table) -> Vec<String> {
    let sheet = table.sheet.as_ref().map(|name| format!("sheet {name:?}, ")).unwrap_or_default();
    let (headers, rows) = (table.header_row, table.rows.len());
    let first = format!("{sheet}headers in row {headers}, {rows} rows under them");
    std::iter::once(first).chain(table.notes.iter().map(line)).collect()
}

fn line(note: &Note) -> String {
    match note {
        Note::AboveHeaders { row, text } => format!("row {row} is above the headers: {text:?}"),
        Note::MoreHeaders { row } => format!("row {row} holds headers once more"),
        Note::Merged { from, to } => {
            format!("{from} to {to} are one cell: each row of it has what stands there")
        }
        Note::Formulas { first, count } => {
            format!("{count} formulas, from {first} on, by the results that are in the file")
        }
        Note::Hours { first, count } => {
            format!("{count} days with an hour, from {first} on: the hour is left out")
        }
        Note::WithoutHeader { column } => {
            format!("column {} has no header, and is left out", column_letters(*column))
        }
        Note::SameHeader { first, second } => {
            let (first, second) = (column_letters(*first), column_letters(*second));
            format!("columns {first} and {second} have one name")
        }
        Note::EmptySheet(name) => format!("sheet {name:?} is empty"),
        Note::OtherSheet(name) => format!("sheet {name:?} is not read: --sheet chooses another"),
        Note::HiddenSheet(name) => format!("sheet {name:?} is out of sight, and is not read"),
    }
}

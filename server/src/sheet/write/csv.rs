//! CSV as Dutch programs open it with a click: semicolons, decimal commas, days first, and a mark that says UTF-8. What would
//! be a formula gets an apostrophe before it (OWASP, CSV injection), which the reader of this module takes off again.

use csv::{Terminator, WriterBuilder};

use super::super::field;
use super::{Cell, Page, Place, WriteError};

/// Says to a spreadsheet that this is UTF-8.
const MARK: &str = "\u{feff}";
/// What a formula begins with, in letters of either width.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const APOSTROPHE: char = '\'';

/// A page as CSV. Of its name nothing is left.
pub fn csv_bytes(page: &Page) -> Result<Vec<u8>, WriteError> {
    let mut builder = WriterBuilder::new();
    builder.delimiter(b';').terminator(Terminator::CRLF).flexible(true);
    let mut writer = builder.from_writer(MARK.as_bytes().to_vec());
    let failed = |error: csv::Error| WriteError::Workbook(error.to_string());
    writer.write_record(page.titles.iter().map(|title| inert(title.clone()))).map_err(failed)?;
    for (row, cells) in page.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if matches!(cell, Cell::Number(number) if !number.is_finite()) {
                let place = Place { row: row + 2, column };
                return Err(WriteError::NotANumber { page: page.name.clone(), place });
            }
        }
        writer.write_record(cells.iter().map(field)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| WriteError::Workbook(error.error().to_string()))
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Text(_) | Cell::Fault(_) => inert(cell.shown()),
        Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) => cell.shown(),
    }
}

/// The text so that it is one. A number may begin with a minus; one with a plus is a telephone number, and would lose it.
fn inert(text: String) -> String {
    let is_number = !text.starts_with('+')
        && !text.starts_with(char::is_whitespace)
        && field::decimal(&Cell::Text(text.clone())).is_ok();
    if begins_like_a_formula(&text) && !is_number { format!("{APOSTROPHE}{text}") } else { text }
}

/// Apostrophes that stand before a sign count: what is written can be told from what was typed.
fn begins_like_a_formula(text: &str) -> bool {
    let text = text.trim_start_matches(APOSTROPHE);
    text.starts_with(SIGNS) || text.trim_start().starts_with(SIGNS)
}

/// Whether a field is the inert form of a text: that is what follows its first apostrophe.
pub(in super::super) fn is_inert_form(field: &str) -> bool {
    field.strip_prefix(APOSTROPHE).is_some_and(begins_like_a_formula)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_a_text() {
        for (text, expect) in [
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+31612345678", "'+31612345678"),
            ("+31 6 1234 5678", "'+31 6 1234 5678"),
            ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("  =1", "'  =1"),
            ("＝1+1", "'＝1+1"),
            ("- melk", "'- melk"),
            ("'=1", "''=1"),
            ("-12,5", "-12,5"),
            ("-5", "-5"),
            ("Samir", "Samir"),
            ("'s avonds", "'s avonds"),
            ("a=b", "a=b"),
        ] {
            let written = inert(text.to_owned());
            assert_eq!(written, expect);
            assert_eq!(is_inert_form(&written), written != text, "{text:?}");
        }
    }
}

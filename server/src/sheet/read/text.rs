//! A text file: in which letters it is written, and what separates its columns. Knows no header.

use std::borrow::Cow;
use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::super::write::is_inert_form;
use super::archive::damaged;
use super::{Cell, Found, Grid, Kind, Place, SheetError};

/// What may separate columns, the likeliest first: of two that fit as well, it is this one.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// Records looked at to tell which.
const RECORDS_LOOKED_AT: usize = 100;

/// Reads all of it.
pub(super) fn read(bytes: &[u8]) -> Result<Found, SheetError> {
    let text = letters(bytes)?;
    let (said, text) = said_separator(&text);
    if text.trim().is_empty() {
        return Err(SheetError::Empty);
    }
    let separator = said.unwrap_or_else(|| counted_separator(text));
    let grid = grid(text, separator)?;
    Ok(Found { kind: Kind::Csv, sheet: None, grid, notes: Vec::new() })
}

/// The text in the letters its first bytes name; else UTF-8, where it can be; else what Windows writes in the Netherlands.
fn letters(bytes: &[u8]) -> Result<Cow<'_, str>, SheetError> {
    let (encoding, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, bytes),
        None => (WINDOWS_1252, bytes),
    };
    let (text, has_faults) = encoding.decode_without_bom_handling(rest);
    // A picture or a PDF; and letters that Windows-1252 does not have.
    if text.contains(|it: char| it < ' ' && !"\t\r\n\u{c}".contains(it)) {
        return Err(SheetError::NotASheet);
    }
    if has_faults || text.contains(|it| ('\u{80}'..='\u{9f}').contains(&it)) {
        return Err(SheetError::UnknownLetters);
    }
    let start = text.trim_start();
    if ["<", "%PDF", "{\\rtf"].iter().any(|it| start.starts_with(it)) {
        return Err(SheetError::NotASheet);
    }
    Ok(text)
}

/// A first line `sep=;` is for the program that opens the file, and no row of it.
fn said_separator(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"').to_lowercase();
    match line.strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (Some(*separator), rest),
        _ => (None, text),
    }
}

/// The one by which most records have the same number of columns.
fn counted_separator(text: &str) -> u8 {
    let fit = |separator: u8| {
        let records = reader(text, separator).into_records().map_while(Result::ok);
        let counts: Vec<usize> = records.take(RECORDS_LOOKED_AT).map(|it| it.len()).collect();
        let same = |count: &usize| counts.iter().filter(|it| *it == count).count();
        counts.iter().filter(|count| **count > 1).map(same).max().unwrap_or_default()
    };
    // The last of the best is taken, so the likeliest comes last.
    let best = SEPARATORS.into_iter().rev().max_by_key(|it| fit(*it));
    best.unwrap_or(SEPARATORS[0])
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder.from_reader(text.as_bytes())
}

fn grid(text: &str, separator: u8) -> Result<Grid, SheetError> {
    let (mut grid, mut reader) = (Grid::default(), reader(text, separator));
    let mut record = StringRecord::new();
    // An empty line is a row of a spreadsheet, which the reader passes over; a line break within a cell begins none.
    let (mut looked_at, mut row, mut breaks_within, mut start) = (0, 1, 0, 0);
    while reader.read_record(&mut record).map_err(damaged)? {
        let position = record.position().map_or(0, csv::Position::byte);
        start = usize::try_from(position).map_err(damaged)?;
        start += text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        row += line_breaks(text, looked_at..start) - std::mem::take(&mut breaks_within);
        looked_at = start;
        for (column, field) in record.iter().enumerate() {
            breaks_within += line_breaks(field, 0..field.len());
            let field = if is_inert_form(field) { &field[1..] } else { field };
            grid.put(Place { row, column }, Cell::of_text(field.to_owned()))?;
        }
    }
    if is_open(&text[start..], char::from(separator)) {
        return Err(SheetError::OpenQuote { row });
    }
    Ok(grid)
}

/// Line breaks in a part of a text, be they of Unix, Windows or an old Mac. Of two signs that are one break, the last counts.
fn line_breaks(text: &str, part: Range<usize>) -> usize {
    let bytes = text.as_bytes();
    let is_break = |at: usize| match bytes[at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    part.filter(|at| is_break(*at)).count()
}

/// Whether the last record ends within quotes.
fn is_open(record: &str, separator: char) -> bool {
    let (mut is_within, mut begins) = (false, true);
    for letter in record.chars() {
        is_within ^= letter == '"' && (is_within || begins);
        // A quote that comes twice closes, and opens again.
        begins = letter == separator || "\r\n".contains(letter) || (letter == '"' && !is_within);
    }
    is_within
}

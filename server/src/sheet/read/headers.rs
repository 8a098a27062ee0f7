//! Which row holds the names of the columns, and what is under it. Knows no field but by the names it is given.

use std::collections::BTreeSet;

use super::super::{field, fold};
use super::{Cell, Found, Grid, Note, Place, Row, SheetError, Table};

/// Rows that hold something, among which headers are looked for.
const ROWS_LOOKED_AT: usize = 12;

/// The table in what was found.
pub(super) fn table(found: Found, names: &[&str]) -> Result<Table, SheetError> {
    let Found { kind, sheet, mut grid, mut notes } = found;
    if grid.rows.is_empty() {
        return Err(SheetError::Empty);
    }
    notes.extend(grid.spread()?);
    let known: BTreeSet<String> = names.iter().map(|name| fold(name)).collect();
    let header_row = find(&grid, &known)?;
    let width = grid.rows.values().map(Vec::len).max().unwrap_or_default();
    let headers = headers(&grid, header_row, width);
    let mut rows = Vec::new();
    for (number, mut cells) in std::mem::take(&mut grid.rows) {
        if number < header_row {
            let text = cells.iter().find(|it| !it.is_empty()).map(Cell::shown).unwrap_or_default();
            notes.push(Note::AboveHeaders { row: number, text });
        } else if number > header_row && is_more_headers(&cells, &headers, &known) {
            notes.push(Note::MoreHeaders { row: number });
        } else if number > header_row {
            cells.resize(width, Cell::Empty);
            rows.push(Row { number, cells });
        }
    }
    notes.extend(of_columns(&headers, &rows));
    Ok(Table { kind, sheet, header_row, headers, rows, notes })
}

/// The row of headers: the one with most of the names that columns may have; else the first that looks the part.
fn find(grid: &Grid, known: &BTreeSet<String>) -> Result<usize, SheetError> {
    let first: Vec<(usize, &[Cell])> =
        grid.rows.iter().take(ROWS_LOOKED_AT).map(|(number, row)| (*number, &row[..])).collect();
    let mut by_names =
        first.iter().map(|(number, row)| (known_in(row, known), *number, filled(row)));
    let best = by_names.by_ref().fold((0, 0, 0), |best, it| if it.0 > best.0 { it } else { best });
    if best.0 > 1 || (best.0 == 1 && best.2 == 1) {
        return Ok(best.1);
    }
    // Above the first row with a number or a day in it. A title fills less of its row than headers do.
    let above = || first.iter().take_while(|(_, row)| !row.iter().any(is_data));
    let most = above().map(|(_, row)| filled(row)).max().unwrap_or_default();
    let looks_the_part = |(number, row): &&(usize, &[Cell])| {
        filled(row) * 4 >= most * 3 && !is_drawn_aside(grid, *number)
    };
    above().find(looks_the_part).map(|(number, _)| *number).ok_or(SheetError::NoHeaders)
}

fn filled(row: &[Cell]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

fn folded(row: &[Cell]) -> impl Iterator<Item = String> {
    row.iter().map(|cell| fold(&cell.shown())).filter(|name| !name.is_empty())
}

fn known_in(row: &[Cell], known: &BTreeSet<String>) -> usize {
    folded(row).filter(|name| known.contains(name)).count()
}

fn is_data(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Text(_) => field::day(cell).is_ok() || field::decimal(cell).is_ok(),
        Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) | Cell::Fault(_) => true,
    }
}

/// Whether a cell of this row is drawn over its neighbours: the name of a group of columns, or a title.
fn is_drawn_aside(grid: &Grid, number: usize) -> bool {
    grid.merged.iter().any(|(from, to)| from.row == number && to.column > from.column)
}

/// The names of the columns. One that stands in a row above and is drawn down to this one was brought here before.
fn headers(grid: &Grid, row: usize, width: usize) -> Vec<String> {
    let name = |column| grid.at(Place { row, column }).map(|cell| cell.shown().trim().to_owned());
    (0..width).map(|column| name(column).unwrap_or_default()).collect()
}

/// Whether a row under the headers holds headers too: the same ones, or others that are known.
fn is_more_headers(row: &[Cell], headers: &[String], known: &BTreeSet<String>) -> bool {
    let filled = filled(row);
    let mut pairs = row.iter().zip(headers).filter(|(cell, _)| !cell.is_empty());
    let are_same = pairs.all(|(cell, header)| fold(&cell.shown()) == fold(header));
    let known_in = known_in(row, known);
    let is_most = filled * 2 > headers.iter().filter(|it| !it.is_empty()).count();
    (are_same && is_most) || (known_in > 1 && known_in * 2 > filled)
}

/// What is to be known of columns.
fn of_columns(headers: &[String], rows: &[Row]) -> Vec<Note> {
    let mut notes = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let name = fold(header);
        if header.is_empty() {
            let holds_something = rows.iter().any(|row| !row.cells[column].is_empty());
            notes.extend(holds_something.then_some(Note::WithoutHeader { column }));
        } else if let Some(first) = headers[..column].iter().position(|it| fold(it) == name) {
            notes.push(Note::SameHeader { first, second: column });
        }
    }
    notes
}

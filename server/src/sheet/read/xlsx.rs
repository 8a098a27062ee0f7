//! A workbook of Excel, read cell by cell with calamine: its own table of a sheet would reach from the first cell to the last,
//! however far apart these are. The archive is within its limits already.

use std::io::Cursor;

use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellFormulaMetadataRecord,
    XlsxFormulaMetadata,
};
use chrono::NaiveDate;

use super::archive::damaged;
use super::{Cell, Found, Grid, Kind, Note, Place, SheetError};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the sheet of a name, or the first in sight that holds something.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Found, SheetError> {
    let mut workbook = Workbook::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut notes = Vec::new();
    let mut chosen = None;
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let is_hidden = sheet.visible != SheetVisible::Visible;
        let is_asked = wanted.map_or(!is_hidden, |name| name == sheet.name);
        if chosen.is_none() && is_asked {
            let grid = grid(&mut workbook, &sheet.name)?;
            if wanted.is_some() || !grid.rows.is_empty() {
                chosen = Some((sheet.name, grid));
            } else {
                notes.push(Note::EmptySheet(sheet.name));
            }
        } else if !holds_something(&mut workbook, &sheet.name)? {
            notes.push(Note::EmptySheet(sheet.name));
        } else if is_hidden {
            notes.push(Note::HiddenSheet(sheet.name));
        } else {
            notes.push(Note::OtherSheet(sheet.name));
        }
    }
    match (chosen, wanted) {
        (Some((sheet, grid)), _) => Ok(Found { kind: Kind::Xlsx, sheet: Some(sheet), grid, notes }),
        (None, Some(name)) => Err(SheetError::NoSuchSheet(name.to_owned())),
        (None, None) => Err(SheetError::Empty),
    }
}

fn holds_something(workbook: &mut Workbook<'_>, name: &str) -> Result<bool, SheetError> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(damaged)?;
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        if *cell.get_value() != DataRef::Empty {
            return Ok(true);
        }
    }
    Ok(false)
}

fn grid(workbook: &mut Workbook<'_>, name: &str) -> Result<Grid, SheetError> {
    let mut grid = Grid::default();
    let mut cells = workbook.worksheet_cells_reader(name).map_err(damaged)?;
    while let Some(record) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        put(&mut grid, record)?;
    }
    drop(cells);
    let place =
        |(row, column): (u32, u32)| Place { row: row as usize + 1, column: column as usize };
    let merged = workbook.merge_cells_by_sheet_name(name).map_err(damaged)?;
    grid.merged = merged.into_iter().map(|area| (place(area.start), place(area.end))).collect();
    Ok(grid)
}

fn put(grid: &mut Grid, record: XlsxCellFormulaMetadataRecord<'_>) -> Result<(), SheetError> {
    let (row, column) = record.pos;
    let place = Place { row: row as usize + 1, column: column as usize };
    let has_result = record.value != DataRef::Empty;
    let (mut cell, hour) = cell(record.value);
    if let Some(formula) = record.formula {
        grid.note_formula(place);
        if !has_result {
            cell = without_result(&formula);
        }
    }
    if hour == Hour::LeftOut {
        grid.note_hour(place);
    }
    grid.put(place, cell)
}

/// A formula that no program has worked out yet. One that came to an empty text has a result.
fn without_result(formula: &XlsxFormulaMetadata) -> Cell {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            Cell::Fault(format!("={formula}"))
        }
        XlsxFormulaMetadata::SharedDerived { .. } | _ => Cell::Fault("=".to_owned()),
    }
}

/// Whether something was left out of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hour {
    None,
    LeftOut,
}

/// Goes by the kind of the cell alone: calamine makes days of bare numbers, and numbers of texts, for whoever asks it to.
fn cell(value: DataRef<'_>) -> (Cell, Hour) {
    let cell = match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) =>
        {
            #[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other numbers")]
            Cell::Number(number as f64)
        }
        DataRef::Float(number) => Cell::Number(number),
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::of_text(text),
        DataRef::SharedString(text) => Cell::of_text(text.to_owned()),
        DataRef::Bool(truth) => Cell::Truth(truth),
        DataRef::DateTime(moment) => return day(&moment),
        DataRef::DateTimeIso(text) => return iso_day(&text),
        DataRef::Error(error) => Cell::Fault(error.to_string()),
    };
    (cell, Hour::None)
}

/// A number that is shown as a day. Less than one is only an hour, and so is what is shown as a stretch of time.
fn day(moment: &ExcelDateTime) -> (Cell, Hour) {
    let value = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&value) {
        let minutes = (value * 24.0 * 60.0).round();
        let hours = (minutes / 60.0).floor();
        return (Cell::Text(format!("{hours:02}:{:02}", minutes - hours * 60.0)), Hour::None);
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(day) if value > 0.0 => {
            (Cell::Day(day), if value.fract() == 0.0 { Hour::None } else { Hour::LeftOut })
        }
        _ => (Cell::Number(value), Hour::None),
    }
}

/// A day as ISO 8601 writes it, in ODS always and in some workbooks.
pub(super) fn iso_day(text: &str) -> (Cell, Hour) {
    let (date, hour) = text.split_once('T').unwrap_or((text, ""));
    let is_midnight = hour.chars().all(|it| "0:.Z".contains(it));
    match NaiveDate::parse_from_str(date, "%Y-%m-%d") {
        Ok(day) => (Cell::Day(day), if is_midnight { Hour::None } else { Hour::LeftOut }),
        Err(_) => (Cell::of_text(text.to_owned()), Hour::None),
    }
}

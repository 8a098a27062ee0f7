//! A workbook of Excel. Every text goes in as a text, every day with its format: without one it would be a bare number.

mod name;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Page, Place, WriteError};

/// Rows of a sheet, its titles included.
const ROWS_MAX: usize = 1_048_576;
const COLUMNS_MAX: usize = 16_384;
/// UTF-16 units in a cell: Excel counts those.
const CHARS_MAX: usize = 32_767;
/// Pixels of a column at most: one long text makes no sheet to scroll through.
const WIDTH_MAX: u32 = 400;
/// Days first, whatever the settings of who reads it.
const DAY: &str = "dd-mm-yyyy";
/// Before it, Excel has no days: those are a text.
const YEAR_MIN: i32 = 1900;

/// Pages as a workbook, titles on top that stay in sight.
pub fn xlsx_bytes(pages: &[Page]) -> Result<Vec<u8>, WriteError> {
    if pages.is_empty() {
        return Err(WriteError::NoPage);
    }
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format(DAY);
    let title = Format::new().set_bold();
    for (page, name) in pages.iter().zip(name::distinct(pages)) {
        let width = page.rows.iter().map(Vec::len).chain([page.titles.len()]).max();
        if page.rows.len() >= ROWS_MAX {
            return Err(WriteError::TooManyRows { page: page.name.clone(), rows_max: ROWS_MAX });
        }
        if width.is_some_and(|width| width > COLUMNS_MAX) {
            let page = page.name.clone();
            return Err(WriteError::TooManyColumns { page, columns_max: COLUMNS_MAX });
        }
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).map_err(failed)?;
        sheet.set_freeze_panes(1, 0).map_err(failed)?;
        for (column, text) in page.titles.iter().enumerate() {
            let place = Place { row: 1, column };
            check_length(page, place, text)?;
            let (row, column) = numbers(place);
            sheet.write_string_with_format(row, column, text, &title).map_err(failed)?;
        }
        for (row, cells) in page.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                put(sheet, page, Place { row: row + 2, column }, cell, &day)?;
            }
        }
        sheet.set_autofit_max_width(WIDTH_MAX);
        sheet.autofit();
    }
    workbook.save_to_buffer().map_err(failed)
}

fn failed(error: XlsxError) -> WriteError {
    WriteError::Workbook(error.to_string())
}

fn put(
    sheet: &mut Worksheet,
    page: &Page,
    place: Place,
    cell: &Cell,
    format: &Format,
) -> Result<(), WriteError> {
    let (row, column) = numbers(place);
    let written = match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(text) | Cell::Fault(text) => {
            check_length(page, place, text)?;
            sheet.write_string(row, column, text)
        }
        Cell::Number(number) if !number.is_finite() => {
            return Err(WriteError::NotANumber { page: page.name.clone(), place });
        }
        Cell::Number(number) => sheet.write_number(row, column, *number),
        Cell::Day(day) => match moment(*day) {
            Some(moment) => sheet.write_datetime_with_format(row, column, moment, format),
            None => sheet.write_string(row, column, cell.shown()),
        },
        Cell::Truth(truth) => sheet.write_boolean(row, column, *truth),
    };
    written.map(|_| ()).map_err(failed)
}

fn moment(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|_| day.year() >= YEAR_MIN)?;
    let (month, day) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

fn check_length(page: &Page, place: Place, text: &str) -> Result<(), WriteError> {
    if text.len() > CHARS_MAX && text.encode_utf16().count() > CHARS_MAX {
        return Err(WriteError::CellTooLong {
            page: page.name.clone(),
            place,
            chars_max: CHARS_MAX,
        });
    }
    Ok(())
}

/// A place as Excel's library counts: both from nought. It is within the limits of a sheet.
fn numbers(place: Place) -> (u32, u16) {
    let row = u32::try_from(place.row - 1).unwrap_or(u32::MAX);
    (row, u16::try_from(place.column).unwrap_or(u16::MAX))
}

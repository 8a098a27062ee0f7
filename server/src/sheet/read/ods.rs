//! A workbook of LibreOffice. Read here and not with calamine (0.38), which unfolds what a file only says to repeat (a line of
//! text becomes gigabytes), and never comes to an end where a file breaks off. The archive is within its limits already.

mod cell;

use std::io::{BufRead, BufReader, Cursor};

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::archive::damaged;
use super::{Found, Grid, Kind, Note, Place, SheetError};
use cell::Typed;

type Xml<R> = quick_xml::Reader<R>;

/// Reads the sheet of a name, or the first in sight that holds something.
#[expect(clippy::wildcard_enum_match_arm, reason = "XML has more kinds of event than sheets")]
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Found, SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let part = archive.by_name("content.xml").map_err(damaged)?;
    let mut xml = Xml::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    let (mut notes, mut chosen) = (Vec::new(), None);
    let (mut hidden, mut style) = (Vec::new(), None);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(it) if it.name().as_ref() == "style:style" => {
                style = attribute(&it, "style:name")?;
            }
            Event::Start(it) if it.name().as_ref() == "style:table-properties" => {
                let display = attribute(&it, "table:display")?;
                hidden.extend(style.take().filter(|_| display.as_deref() == Some("false")));
            }
            Event::Start(it) if it.name().as_ref() == "table:table" => {
                let name = attribute(&it, "table:name")?.unwrap_or_default();
                let style = attribute(&it, "table:style-name")?;
                let is_hidden = style.is_some_and(|style| hidden.contains(&style));
                let is_asked = wanted.map_or(!is_hidden, |wanted| wanted == name);
                // Others are within the same limits: they take their time and leave their room.
                let grid = table(&mut xml)?;
                let holds_something = !grid.rows.is_empty();
                if chosen.is_none() && is_asked && (holds_something || wanted.is_some()) {
                    chosen = Some((name, grid));
                } else if !holds_something {
                    notes.push(Note::EmptySheet(name));
                } else if is_hidden {
                    notes.push(Note::HiddenSheet(name));
                } else {
                    notes.push(Note::OtherSheet(name));
                }
            }
            Event::End(it) if it.name().as_ref() == "office:document-content" => break,
            Event::Eof => return Err(broken_off()),
            _ => {}
        }
    }
    match (chosen, wanted) {
        (Some((sheet, grid)), _) => Ok(Found { kind: Kind::Ods, sheet: Some(sheet), grid, notes }),
        (None, Some(name)) => Err(SheetError::NoSuchSheet(name.to_owned())),
        (None, None) => Err(SheetError::Empty),
    }
}

fn attribute(of: &BytesStart<'_>, name: &str) -> Result<Option<String>, SheetError> {
    let found = of.try_get_attribute(name).map_err(damaged)?;
    let value = found.map(|it| unescape(&it.value).map(std::borrow::Cow::into_owned));
    value.transpose().map_err(damaged)
}

/// How often something stands there, or over how many it is drawn.
fn times(of: &BytesStart<'_>, name: &str) -> Result<usize, SheetError> {
    let times = attribute(of, name)?.map_or(Ok(1), |it| it.parse::<u32>()).map_err(damaged)?;
    Ok(times.max(1) as usize)
}

/// All up to the end of a table.
#[expect(clippy::wildcard_enum_match_arm, reason = "XML has more kinds of event than sheets")]
fn table<R: BufRead>(xml: &mut Xml<R>) -> Result<Grid, SheetError> {
    let (mut grid, mut number, mut buffer) = (Grid::default(), 1_usize, Vec::new());
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(it) if it.name().as_ref() == "table:table-row" => {
                let repeated = times(&it, "table:number-rows-repeated")?;
                let cells = row(xml)?;
                // A row that holds nothing is passed over, be it said a million times.
                let count = if cells.is_empty() { 0 } else { repeated };
                for again in 0..count {
                    put(&mut grid, number.saturating_add(again), &cells)?;
                }
                number = number.saturating_add(repeated);
            }
            // A sheet may have drawings, and those their own tables.
            Event::Start(it) if is_drawing(it.name().as_ref()) => skip(xml, &it)?,
            Event::End(it) if it.name().as_ref() == "table:table" => return Ok(grid),
            Event::Eof => return Err(broken_off()),
            _ => {}
        }
    }
}

fn put(grid: &mut Grid, row: usize, cells: &[Stretch]) -> Result<(), SheetError> {
    for Stretch { column, count, typed, columns, rows } in cells {
        for column in *column..column.saturating_add(*count) {
            let place = Place { row, column };
            grid.put(place, typed.cell.clone())?;
            if typed.is_formula {
                grid.note_formula(place);
            }
            if typed.has_hour {
                grid.note_hour(place);
            }
            if columns * rows > 1 {
                let to = Place {
                    row: row.saturating_add(rows - 1),
                    column: column.saturating_add(columns - 1),
                };
                grid.merged.push((place, to));
            }
        }
    }
    Ok(())
}

/// Neighbours that hold the same.
struct Stretch {
    column: usize,
    count: usize,
    typed: Typed,
    /// Over how many cells each is drawn, itself included.
    columns: usize,
    rows: usize,
}

/// What a row holds; empty cells are left out.
#[expect(clippy::wildcard_enum_match_arm, reason = "XML has more kinds of event than sheets")]
fn row<R: BufRead>(xml: &mut Xml<R>) -> Result<Vec<Stretch>, SheetError> {
    let (mut cells, mut column, mut buffer) = (Vec::new(), 0_usize, Vec::new());
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(it) if is_cell(it.name().as_ref()) => {
                let count = times(&it, "table:number-columns-repeated")?;
                let columns = times(&it, "table:number-columns-spanned")?;
                let rows = times(&it, "table:number-rows-spanned")?;
                // What is under a merged cell is out of sight.
                let is_covered = it.name().as_ref() == "table:covered-table-cell";
                let typed = cell::read(xml, &it)?;
                if !typed.cell.is_empty() && !is_covered {
                    cells.push(Stretch { column, count, typed, columns, rows });
                }
                column = column.saturating_add(count);
            }
            Event::End(it) if it.name().as_ref() == "table:table-row" => return Ok(cells),
            Event::Eof => return Err(broken_off()),
            _ => {}
        }
    }
}

fn is_cell(name: &str) -> bool {
    ["table:table-cell", "table:covered-table-cell"].contains(&name)
}

fn is_drawing(name: &str) -> bool {
    name.starts_with("draw:") || name == "table:shapes" || name == "office:annotation"
}

fn skip<R: BufRead>(xml: &mut Xml<R>, start: &BytesStart<'_>) -> Result<(), SheetError> {
    xml.read_to_end_into(start.name(), &mut Vec::new()).map(|_| ()).map_err(damaged)
}

fn broken_off() -> SheetError {
    SheetError::Damaged("content.xml breaks off".to_owned())
}

//! One cell of an ODS file: what its attributes say it is, else what stands in its paragraphs. Knows no row.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};

use super::super::xlsx::{Hour, iso_day};
use super::super::{CELL_CHARS_MAX, Cell, SheetError};
use super::{Xml, attribute, broken_off, damaged, is_drawing, skip};

/// A cell and how it came to be.
#[derive(Debug)]
pub(super) struct Typed {
    pub cell: Cell,
    pub is_formula: bool,
    pub has_hour: bool,
}

/// Reads up to the end of a cell.
pub(super) fn read<R: BufRead>(
    xml: &mut Xml<R>,
    start: &BytesStart<'_>,
) -> Result<Typed, SheetError> {
    let value = |name: &str| attribute(start, name);
    let formula = value("table:formula")?;
    let is_error = value("calcext:value-type")?.as_deref() == Some("error");
    let kind = value("office:value-type")?;
    let said = match kind.as_deref() {
        Some("float" | "percentage" | "currency") => value("office:value")?,
        Some("date") => value("office:date-value")?,
        Some("boolean") => value("office:boolean-value")?,
        Some("string") => value("office:string-value")?.filter(|it| !it.is_empty()),
        _ => None,
    };
    let shown = paragraphs(xml, start)?;
    let mut hour = Hour::None;
    let cell = match (kind.as_deref(), said) {
        _ if is_error => Cell::Fault(shown),
        (Some("float" | "percentage" | "currency"), Some(number)) => {
            Cell::Number(number.parse().map_err(damaged)?)
        }
        (Some("date"), Some(text)) => {
            let (cell, left_out) = iso_day(&text);
            hour = left_out;
            cell
        }
        (Some("boolean"), Some(truth)) => Cell::Truth(truth.eq_ignore_ascii_case("true")),
        (Some("string"), Some(text)) => Cell::of_text(text),
        (None, _) if shown.is_empty() && formula.is_some() => {
            let formula = formula.as_deref().unwrap_or_default();
            Cell::Fault(formula.trim_start_matches("of:").to_owned())
        }
        // An hour is read as it is shown.
        _ => Cell::of_text(shown),
    };
    Ok(Typed { cell, is_formula: formula.is_some(), has_hour: hour == Hour::LeftOut })
}

/// The paragraphs of a cell, a line each. Notes and drawings on it are not in it.
#[expect(clippy::wildcard_enum_match_arm, reason = "XML has more kinds of event than sheets")]
fn paragraphs<R: BufRead>(xml: &mut Xml<R>, cell: &BytesStart<'_>) -> Result<String, SheetError> {
    let (mut text, mut buffer) = (None::<String>, Vec::new());
    let mut depth = 0_usize;
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(it) if it.name() == cell.name() => depth += 1,
            Event::Start(it) if is_drawing(it.name().as_ref()) => skip(xml, &it)?,
            Event::Start(it) => match (it.name().as_ref(), &mut text) {
                ("text:p", Some(text)) => text.push('\n'),
                ("text:p", None) => text = Some(String::new()),
                ("text:s", Some(text)) => {
                    let count = super::times(&it, "text:c")?;
                    text.extend(std::iter::repeat_n(' ', count.min(CELL_CHARS_MAX + 1)));
                }
                ("text:tab", Some(text)) => text.push('\t'),
                ("text:line-break", Some(text)) => text.push('\n'),
                _ => {}
            },
            // Before the first paragraph stands only what makes the file pleasant to read.
            Event::Text(it) => {
                if let Some(text) = &mut text {
                    text.push_str(&it.xml10_content());
                }
            }
            Event::CData(it) => {
                if let Some(text) = &mut text {
                    text.push_str(&it.xml10_content());
                }
            }
            Event::GeneralRef(it) => {
                let letter = format!("&{};", &*it);
                let letter = quick_xml::escape::unescape(&letter).map_err(damaged)?;
                if let Some(text) = &mut text {
                    text.push_str(&letter);
                }
            }
            Event::End(it) if it.name() == cell.name() && depth == 0 => {
                return Ok(text.unwrap_or_default());
            }
            Event::End(it) if it.name() == cell.name() => depth -= 1,
            Event::Eof => return Err(broken_off()),
            _ => {}
        }
        if text.as_ref().is_some_and(|text| text.len() > TEXT_BYTES_MAX) {
            return Err(SheetError::Damaged("a cell without end".to_owned()));
        }
    }
}

/// More than the longest cell takes, in the letters that take most.
const TEXT_BYTES_MAX: usize = 4 * (CELL_CHARS_MAX + 1);

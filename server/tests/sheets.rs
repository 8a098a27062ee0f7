//! `opstap import` and `opstap export`, as an operator asks them: a workbook as offices make them goes in, comes out as tables
//! that another library reads, and goes back; what is wrong is said by its cell, and nothing of it is taken in.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use rust_xlsxwriter::{Format, Formula, Workbook};
use tests::live::folder::Folder;
use zip::write::SimpleFileOptions;

const PROGRAM: &str = env!("CARGO_BIN_EXE_opstap");

/// A data folder with somebody of the office, and files beside it.
struct Office {
    folder: Folder,
    data: PathBuf,
}

impl Office {
    fn new(purpose: &str) -> Self {
        let folder = Folder::new(purpose).unwrap();
        let office = Self { data: folder.path().join("data"), folder };
        office.says("invite", &["--name", "Anne Visser", "--role", "coach"]);
        office
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn ask(&self, command: &str, words: &[&str]) -> Output {
        let mut program = Command::new(PROGRAM);
        program.arg(command).arg("--data").arg(&self.data).args(words);
        program.current_dir(self.folder.path()).output().unwrap()
    }

    /// What it prints, line by line, once it has done what was asked.
    fn says(&self, command: &str, words: &[&str]) -> Vec<String> {
        let output = self.ask(command, words);
        assert!(output.status.success(), "{output:?}");
        lines(&output.stdout)
    }

    /// What it prints, and what went wrong.
    fn fails(&self, command: &str, words: &[&str]) -> (Vec<String>, String) {
        let output = self.ask(command, words);
        assert_eq!(output.status.code(), Some(1));
        (lines(&output.stdout), String::from_utf8(output.stderr).unwrap())
    }

    /// The rows under the titles of a table, as it is exported now.
    fn exported(&self, name: &str, sheet: &str) -> Vec<Vec<Data>> {
        self.says("export", &["--format", "xlsx", "--to", name]);
        let mut workbook: Xlsx<_> = open_workbook(self.file(name)).unwrap();
        let range = workbook.worksheet_range(sheet).unwrap();
        range.rows().skip(1).map(<[Data]>::to_vec).collect()
    }
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

/// A day of a spreadsheet: it counts them from the end of 1899.
fn day(cell: &Data) -> String {
    let Data::DateTime(day) = cell else { panic!("no day: {cell:?}") };
    let first: chrono::NaiveDate = "1899-12-30".parse().unwrap();
    let days = (0..100_000_u32).find(|days| f64::from(*days).to_bits() == day.as_f64().to_bits());
    (first + chrono::Days::new(days.unwrap().into())).to_string()
}

/// A title and groups of columns above the headers, cells made one, a formula, a day as text, and an empty sheet at the end.
fn workbook(to: &Path) {
    let (mut workbook, plain) = (Workbook::new(), Format::new());
    let sheet = workbook.add_worksheet();
    sheet.set_name("Werkgevers").unwrap();
    sheet.merge_range(0, 0, 0, 5, "Werkgevers, stand van het voorjaar", &plain).unwrap();
    sheet.merge_range(1, 0, 1, 2, "Bedrijf", &plain).unwrap();
    sheet.merge_range(1, 3, 1, 5, "Banen", &plain).unwrap();
    let headers =
        ["Bedrijfsnaam", "Accounthouder", "Contactpersoon", "Nieuwe baan", "Aantal", "Verwacht"];
    sheet.write_row(2, 0, headers).unwrap();
    sheet.merge_range(3, 0, 4, 0, "De Linde", &plain).unwrap();
    sheet.write_row(3, 1, ["anne visser", "Fatma", "Bakker"]).unwrap();
    sheet.write_formula(3, 4, Formula::new("=1+2").set_result("3")).unwrap();
    sheet.write_string(3, 5, "13 okt. 2027").unwrap();
    sheet.write_string(4, 2, "Joris").unwrap();
    sheet.write_string(4, 3, "=Winkelhulp").unwrap();
    sheet.write_number(4, 4, 2.0).unwrap();
    sheet.write_string(4, 5, "maart 2028").unwrap();
    workbook.add_worksheet().set_name("Blad2").unwrap();
    workbook.save(to).unwrap();
}

#[test]
fn a_workbook_as_offices_make_them_goes_in_comes_out_and_goes_back() {
    let office = Office::new("sheets");
    workbook(&office.file("in.xlsx"));
    let checked = office.says("import", &["--check", "in.xlsx"]);
    for said in [
        "sheet \"Werkgevers\", headers in row 3, 2 rows under them",
        "row 1 is above the headers: \"Werkgevers, stand van het voorjaar\"",
        "A4 to A5 are one cell: each row of it has what stands there",
        "1 formulas, from E4 on, by the results that are in the file",
        "sheet \"Blad2\" is empty",
        "column A \"Bedrijfsnaam\" is employer (Werkgever)",
    ] {
        assert!(checked.iter().any(|line| line == said), "{said}: {checked:#?}");
    }
    let counts = "new: 1 employers, 2 contacts, 2 jobs, 2 forecasts; there already: 0 employers, 0 contacts, 0 jobs, 0 forecasts";
    assert_eq!(*checked.last().unwrap(), format!("nothing is wrong; {counts}"));
    assert_eq!(office.exported("before.xlsx", "Werkgevers").len(), 0, "it was only looked at");

    assert_eq!(*office.says("import", &["in.xlsx"]).last().unwrap(), format!("taken in; {counts}"));
    let again = office.says("import", &["in.xlsx"]);
    assert!(
        again.last().unwrap().starts_with("taken in; new: 0 employers, 0 contacts"),
        "{again:?}"
    );
    let jobs = office.exported("out.xlsx", "Banen");
    let days: Vec<String> = jobs.iter().map(|row| day(&row[3])).collect();
    let names: Vec<String> = jobs.iter().map(|row| row[1].to_string()).collect();
    assert_eq!(names, ["=Winkelhulp", "Bakker"]);
    assert_eq!(days, ["2028-03-01", "2027-10-13"]);
    // What comes out goes in again, and is known.
    office.says("export", &["--format", "csv", "--to", "out"]);
    let known = office.says("import", &["--check", "out/banen.csv"]);
    let all = "new: 0 employers, 0 contacts, 0 jobs, 0 forecasts; there already: 1 employers, 0 contacts, 2 jobs, 2 forecasts";
    assert_eq!(*known.last().unwrap(), format!("nothing is wrong; {all}"));
    let (_, refused) = office.fails("export", &["--format", "xlsx", "--to", "out.xlsx"]);
    assert!(refused.contains("out.xlsx"), "{refused}");

    let back = office.says("import", &["--undo"]);
    assert_eq!(
        back,
        ["taken back: 1 employers, with all they had, and 0 records of others; 0 stay"]
    );
    assert_eq!(office.exported("after.xlsx", "Werkgevers").len(), 0);
    let (_, nothing) = office.fails("import", &["--undo"]);
    assert!(nothing.contains("no import of the last day"), "{nothing}");
}

#[test]
fn three_wrong_of_ten_thousand_are_named_and_none_is_taken_in() {
    let office = Office::new("wrong");
    let mut file = File::create(office.file("in.csv")).unwrap();
    writeln!(file, "Klant;Functie;Aantal;Verwacht").unwrap();
    for row in 2..10_002 {
        let number = if row == 4_321 { "veel" } else { "2,0" };
        let expected = if [17, 9_999].contains(&row) { "voorjaar" } else { "1-3-2027" };
        writeln!(file, "Werkgever {};Baan {row};{number};{expected}", row % 700).unwrap();
    }
    drop(file);
    let (_, unmatched) = office.fails("import", &["--check", "in.csv"]);
    assert!(unmatched.contains("no column is employer"), "{unmatched}");
    let columns = ["--column", "Klant=employer", "--column", "Functie=job"];
    let (said, failed) = office.fails("import", &[&columns[..], &["--check", "in.csv"]].concat());
    let wrong: Vec<&String> = said.iter().filter(|line| line.starts_with("row ")).collect();
    let named = [
        "row 17, column D \"Verwacht\": \"voorjaar\" is no month and no day",
        "row 4321, column C \"Aantal\": \"veel\" is no whole number",
        "row 9999, column D \"Verwacht\": \"voorjaar\" is no month and no day",
    ];
    assert_eq!(wrong, named);
    assert!(failed.contains("3 cells are wrong: nothing is taken in"), "{failed}");
    // What was matched by hand is known by now.
    let (taken, _) = office.fails("import", &["in.csv"]);
    assert_eq!(taken, said);
    assert_eq!(office.exported("out.xlsx", "Werkgevers").len(), 0);
}

#[test]
fn an_archive_that_unpacks_to_too_much_and_what_is_no_sheet_are_refused() {
    let office = Office::new("bomb");
    workbook(&office.file("whole.xlsx"));
    let mut bomb = zip::ZipWriter::new_append(
        File::options().read(true).write(true).open(office.file("whole.xlsx")).unwrap(),
    )
    .unwrap();
    bomb.start_file("xl/media/x.bin", SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1024 * 1024];
    (0..65).try_for_each(|_| bomb.write_all(&zeros)).unwrap();
    bomb.finish().unwrap();
    let (_, refused) = office.fails("import", &["--check", "whole.xlsx"]);
    assert!(refused.contains("xl/media/x.bin unpacks to"), "{refused}");
    std::fs::write(office.file("page.csv"), "<html>").unwrap();
    for (file, expected) in [("page.csv", "no sheet"), ("none.csv", "cannot be read")] {
        let (_, refused) = office.fails("import", &[file]);
        assert!(refused.contains(file) && refused.contains(expected), "{refused}");
    }
    let nobody = Command::new(PROGRAM)
        .args(["import", "--data"])
        .args([office.file("nowhere"), office.file("page.csv")])
        .output()
        .unwrap();
    assert_eq!(nobody.status.code(), Some(1));
    assert!(!office.file("nowhere").exists(), "what asks of data makes none");
}

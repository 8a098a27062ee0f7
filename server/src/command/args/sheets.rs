//! What the commands about sheets take.

use std::path::PathBuf;

use super::{Args, FILE};
use crate::command::{Command, Export, ExportFormat, Failure, Import, ImportDeed, Source};
use crate::sheet::matching::Pair;

pub(super) const IMPORT: [&str; 6] = ["data", "sheet", "column", CHECK, UNDO, FILE];
pub(super) const CHECK: &str = "check";
pub(super) const UNDO: &str = "undo";

impl Args {
    pub(super) fn import(self) -> Result<Command, Failure> {
        let (is_undo, is_check) = (self.has(UNDO), self.has(CHECK));
        let data = self.data.ok_or("--data is missing")?;
        let source = Source { file: PathBuf::new(), sheet: self.sheet, columns: self.columns };
        let is_bare = source.sheet.is_none() && source.columns.is_empty() && !is_check;
        let deed = match self.file {
            None if is_undo && is_bare => ImportDeed::Undo,
            _ if is_undo => return Err("--undo stands alone".into()),
            None => return Err("the file is missing".into()),
            Some(file) if is_check => ImportDeed::Check(Source { file, ..source }),
            Some(file) => ImportDeed::Take(Source { file, ..source }),
        };
        Ok(Command::Import(Import { data, deed }))
    }

    pub(super) fn export(self) -> Result<Command, Failure> {
        Ok(Command::Export(Export {
            data: self.data.ok_or("--data is missing")?,
            format: self.format.ok_or("--format is missing: xlsx, csv, research or outside")?,
            to: self.to.ok_or("--to is missing")?.into(),
        }))
    }
}

pub(super) fn format(text: &str) -> Result<ExportFormat, &'static str> {
    match text {
        "xlsx" => Ok(ExportFormat::Xlsx),
        "csv" => Ok(ExportFormat::Csv),
        "research" => Ok(ExportFormat::Research),
        "outside" => Ok(ExportFormat::Outside),
        _ => Err("tables are written as xlsx, csv, research or outside"),
    }
}

pub(super) fn pair(text: &str) -> Result<Pair, &'static str> {
    let (header, field) = text.rsplit_once('=').ok_or("--column says HEADER=FIELD")?;
    Ok(Pair { header: header.trim().to_owned(), field: field.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Command, Failure> {
        Command::parse(lexopt::Parser::from_args(words.split(' ')))
    }

    #[test]
    fn what_is_done_with_a_sheet_is_read() {
        let sheet =
            parse("import --data d --column Klant=employer --column a=b= --sheet Blad1 f.csv");
        let Ok(Command::Import(Import { deed: ImportDeed::Take(source), .. })) = sheet else {
            panic!("{sheet:?}")
        };
        let pairs: Vec<_> = source.columns.iter().map(|it| (&*it.header, &*it.field)).collect();
        assert_eq!(pairs, [("Klant", "employer"), ("a=b", "")]);
        let check = parse("import --check --data d f.xlsx");
        assert!(matches!(check, Ok(Command::Import(Import { deed: ImportDeed::Check(_), .. }))));
        let undo = parse("import --undo --data d");
        assert!(matches!(undo, Ok(Command::Import(Import { deed: ImportDeed::Undo, .. }))));
        let export = parse("export --data d --format csv --to f");
        assert!(matches!(export, Ok(Command::Export(Export { format: ExportFormat::Csv, .. }))));
    }
}

//! Sheets of other programs, as the server reads them: what one would bring, taking it in, and taking the latest back. Knows no
//! screen.

use std::fmt::Write as _;

use shared::import::{Counts, Field, Latest, Preview, TakenBack};
use shared::wire::StringEnum;

use super::Session;
use super::pairing::{ask, read};
use crate::platform::{self, Method, NoAnswer};

/// The file that a field for files holds now.
pub use crate::platform::{PickedFile, picked_file};

/// Where the workbook of the office is to be had.
pub const EXPORT: &str = "/api/export";
/// Where the figures of the monitor are, as one.
pub const FIGURES: &str = "/api/monitor/workbook";
/// Where those of them are that may be told outside the team.
pub const TOLD: &str = "/api/figures/workbook";

/// How a file is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// Which sheet of the workbook, where somebody chose one.
    pub sheet: Option<String>,
    /// What columns are, said by hand: from the left, and nothing where one is left out.
    pub columns: Vec<(u32, Option<Field>)>,
}

impl Reading {
    /// Says what a column is; the last word counts, of a column and of a field.
    pub fn say(&mut self, at: u32, field: Option<Field>) {
        self.columns.retain(|(other, said)| *other != at && (said.is_none() || *said != field));
        self.columns.push((at, field));
    }

    fn path(&self, path: &str) -> String {
        let field = |field: Option<Field>| field.map_or("", StringEnum::as_str);
        let columns = self.columns.iter().map(|(at, said)| format!("{at}:{}", field(*said)));
        let mut path = format!("{path}?columns={}", columns.collect::<Vec<_>>().join(","));
        if let Some(sheet) = &self.sheet {
            path.push_str("&sheet=");
            path.push_str(&encoded(sheet));
        }
        path
    }
}

/// A text as it may stand in an address.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a text takes whatever is written");
        }
    }
    out
}

impl Session {
    /// What a sheet would bring.
    pub async fn check_sheet(
        self,
        file: &PickedFile,
        reading: &Reading,
    ) -> Result<Preview, NoAnswer> {
        read(&platform::send_file(&reading.path("/api/import/check"), file).await?)
    }

    /// Takes it in, whole or not at all.
    pub async fn take_sheet(
        self,
        file: &PickedFile,
        reading: &Reading,
    ) -> Result<Counts, NoAnswer> {
        read(&platform::send_file(&reading.path("/api/import"), file).await?)
    }

    /// Which one can be taken back.
    pub async fn latest_import(self) -> Result<Latest, NoAnswer> {
        ask(Method::Get, "/api/import", None).await
    }

    /// Takes it back.
    pub async fn take_import_back(self) -> Result<TakenBack, NoAnswer> {
        ask(Method::Delete, "/api/import", None).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_on_a_column_or_a_field_counts() {
        let mut reading = Reading::default();
        reading.say(0, Some(Field::Employer));
        reading.say(3, Some(Field::Phone));
        reading.say(1, Some(Field::Employer));
        reading.say(3, None);
        reading.say(4, None);
        assert_eq!(reading.path("/x"), "/x?columns=1:employer,3:,4:");
        reading.sheet = Some("Na jaar".to_owned());
        assert_eq!(reading.path("/x"), "/x?columns=1:employer,3:,4:&sheet=Na%20jaar");
    }
}

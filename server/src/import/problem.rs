//! What is wrong with a sheet: in which row, in which column, what stands there, and why it cannot be taken in. In the words
//! of the command line; knows not how it was found.

use std::fmt;

use shared::refusal::Refusal;

use super::fields::title;
use crate::sheet::column_letters;
use crate::sheet::field::Wrong;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// As in the margin of a spreadsheet.
    pub row: usize,
    /// The field of the column, and where it stands, if the sheet has it.
    pub field: &'static str,
    pub column: Option<(usize, String)>,
    /// What stands there.
    pub found: String,
    pub what: What,
}

/// Why it cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is not what such a cell holds; of a list: these would be.
    Cell(Wrong, Vec<&'static str>),
    /// Nothing stands there, and what stands beside it is of nothing without.
    Missing,
    /// Another row says something else of the same.
    Otherwise {
        row: usize,
        value: String,
    },
    /// More than one employer of the office is called so.
    SeveralEmployers,
    NobodyOfTheOffice,
    SeveralOfTheOffice,
    /// With these, somebody would follow more than a phone holds.
    TooManyLogs {
        logs_max: usize,
    },
    /// The rule book declines it.
    Declined(Refusal),
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { row, field, column, found, what } = self;
        match column {
            Some((at, header)) => {
                write!(out, "row {row}, column {} \"{header}\"", column_letters(*at))?;
            }
            None => write!(out, "row {row}, no column for {field} (\"{}\")", title(field))?,
        }
        if found.is_empty() { write!(out, ": {what}") } else { write!(out, ": {found:?} {what}") }
    }
}

impl fmt::Display for What {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell(wrong, list) => cell(out, *wrong, list),
            Self::Missing => out.write_str("must be filled in"),
            Self::Otherwise { row, value } => write!(out, "where row {row} says {value:?}"),
            Self::SeveralEmployers => out.write_str("is the name of more than one employer"),
            Self::NobodyOfTheOffice => out.write_str("is nobody of the office"),
            Self::SeveralOfTheOffice => out.write_str("is the name of more than one of the office"),
            Self::TooManyLogs { logs_max } => {
                write!(
                    out,
                    "would follow more than the {logs_max} that a phone holds: share them out"
                )
            }
            Self::Declined(refusal) => write!(out, "is declined: {refusal}"),
        }
    }
}

fn cell(out: &mut fmt::Formatter<'_>, wrong: Wrong, list: &[&str]) -> fmt::Result {
    let said = match wrong {
        Wrong::Fault => "is what a formula came to that has no result",
        Wrong::NotWhole => "is no whole number",
        Wrong::NotANumber => "is no number",
        Wrong::EitherNumber => "may be a thousand and more, or one and a bit",
        Wrong::NumberTooLarge => "is too large a number",
        Wrong::NotADay => "is no month and no day",
        Wrong::ShortYear => "has a year of two figures",
        Wrong::NoSuchDay => "is a day that there is not",
        Wrong::YearOutOfRange => "is a year that cannot be meant",
        Wrong::HasTime => "has an hour",
        Wrong::NotYesOrNo => "is no yes and no no",
        Wrong::NotOnTheList => return write!(out, "is none of: {}", list.join(", ")),
        Wrong::EitherName => return write!(out, "may be more than one of: {}", list.join(", ")),
        Wrong::TooLong { chars_max } => {
            return write!(out, "is longer than {chars_max} characters");
        }
    };
    out.write_str(said)
}

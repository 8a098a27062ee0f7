//! One cell, and where it stands. Knows no file.

use std::fmt;

use chrono::NaiveDate;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    #[default]
    Empty,
    /// As it was typed, spaces around it included. What a CSV file holds is always text.
    Text(String),
    Number(f64),
    Day(NaiveDate),
    Truth(bool),
    /// What a formula came to that could not be worked out, such as `#N/A`; or `=` and the formula, where the file has no
    /// result of it. No field takes it.
    Fault(String),
}

impl Cell {
    /// A text, or nothing where there are only spaces.
    pub(super) fn of_text(text: String) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// As a person reads it in a spreadsheet of Dutch settings, and as it stands in CSV.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Fault(text) => text.clone(),
            Self::Number(number) => number.to_string().replace('.', ","),
            Self::Day(day) => day.format("%d-%m-%Y").to_string(),
            Self::Truth(true) => "ja".to_owned(),
            Self::Truth(false) => "nee".to_owned(),
        }
    }
}

/// Where a cell stands. Shown as in a spreadsheet: `C7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The number of the row in the margin of a spreadsheet: the first is 1.
    pub row: usize,
    /// From the left: column A is 0.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", column_letters(self.column), self.row)
    }
}

/// What a spreadsheet calls a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let letters = ('A'..='Z').nth(column % 26).map(String::from).unwrap_or_default();
    if column < 26 { letters } else { column_letters(column / 26 - 1) + &letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        for (column, expect) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
        {
            assert_eq!(column_letters(column), expect);
        }
        assert_eq!(Place { row: 7, column: 2 }.to_string(), "C7");
    }

    #[test]
    fn a_cell_is_shown_the_dutch_way() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
        assert_eq!(Cell::Number(12.5).shown(), "12,5");
        assert_eq!(Cell::Number(612_345_678.0).shown(), "612345678");
        assert_eq!(Cell::Day(day).shown(), "09-03-2026");
    }
}

//! One cell read as what a field wants: a text, a number, a day, a yes or a no, a name of a list. Nothing where it is empty.
//! Where more than one thing may be meant, it asks, and guesses nothing.

mod day;
mod number;

use super::cell::Cell;
use super::fold::fold;

pub use self::day::{day, month};
pub use self::number::{decimal, whole};

/// A cell that is not what the field wants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{wrong:?}: {found:?}")]
pub struct FieldError {
    pub wrong: Wrong,
    /// What stood there, as it is shown in a spreadsheet.
    pub found: String,
}

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// A formula that came to an error, or to nothing.
    Fault,
    NotWhole,
    NotANumber,
    /// `1.234`: a thousand and more, or one and a bit.
    EitherNumber,
    NumberTooLarge,
    NotADay,
    /// `13-11-26`: the year wants four figures.
    ShortYear,
    /// `31-02-2026`.
    NoSuchDay,
    YearOutOfRange,
    /// A day is wanted, and this one says an hour too.
    HasTime,
    NotYesOrNo,
    NotOnTheList,
    /// More than one name of the list is written like this.
    EitherName,
    TooLong {
        chars_max: usize,
    },
}

impl Wrong {
    fn about(self, cell: &Cell) -> FieldError {
        FieldError { wrong: self, found: cell.shown().trim().to_owned() }
    }
}

/// A text without the spaces around it. A number that was meant as a name or a code becomes its figures.
pub fn text(cell: &Cell, chars_max: usize) -> Result<Option<String>, FieldError> {
    match cell {
        Cell::Empty => return Ok(None),
        Cell::Fault(_) => return Err(Wrong::Fault.about(cell)),
        Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) => {}
    }
    let text = cell.shown().trim().to_owned();
    if text.chars().count() > chars_max {
        return Err(Wrong::TooLong { chars_max }.about(cell));
    }
    Ok((!text.is_empty()).then_some(text))
}

/// A yes or a no. In a column of crosses an empty cell is a no: that is for whoever knows the column.
pub fn yes_or_no(cell: &Cell) -> Result<Option<bool>, FieldError> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Truth(truth) => return Ok(Some(*truth)),
        Cell::Fault(_) => return Err(Wrong::Fault.about(cell)),
        Cell::Text(_) | Cell::Number(_) | Cell::Day(_) => cell.shown().trim().to_lowercase(),
    };
    match text.as_str() {
        "" => Ok(None),
        "ja" | "j" | "yes" | "y" | "x" | "v" | "✓" | "✔" | "1" | "waar" | "true" => {
            Ok(Some(true))
        }
        "nee" | "n" | "no" | "-" | "0" | "onwaar" | "false" => Ok(Some(false)),
        _ => Err(Wrong::NotYesOrNo.about(cell)),
    }
}

/// The place in the list of the name that stands there, however it is written.
pub fn choice(cell: &Cell, names: &[&str]) -> Result<Option<usize>, FieldError> {
    let Some(text) = text(cell, usize::MAX)? else { return Ok(None) };
    if let Some(exact) = names.iter().position(|name| *name == text) {
        return Ok(Some(exact));
    }
    let folded = fold(&text);
    let mut fitting = names.iter().enumerate().filter(|(_, name)| fold(name) == folded);
    match (fitting.next(), fitting.next()) {
        (Some((at, _)), None) => Ok(Some(at)),
        (Some(_), Some(_)) => Err(Wrong::EitherName.about(cell)),
        (None, _) => Err(Wrong::NotOnTheList.about(cell)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn a_text_is_trimmed_and_a_number_is_its_figures() {
        assert_eq!(text(&typed(" Samir \u{a0}"), 10), Ok(Some("Samir".to_owned())));
        assert_eq!(text(&Cell::Number(3511.0), 10), Ok(Some("3511".to_owned())));
        assert_eq!(text(&typed("  "), 10), Ok(None));
        let long = text(&typed("te lang"), 5).unwrap_err();
        assert_eq!((long.wrong, &*long.found), (Wrong::TooLong { chars_max: 5 }, "te lang"));
        assert_eq!(text(&Cell::Fault("#N/A".to_owned()), 9).unwrap_err().wrong, Wrong::Fault);
    }

    #[test]
    fn yes_and_no_as_offices_write_them() {
        for (cell, expect) in [
            (typed("Ja"), Some(true)),
            (typed(" x "), Some(true)),
            (typed("X"), Some(true)),
            (Cell::Number(1.0), Some(true)),
            (Cell::Truth(false), Some(false)),
            (typed("NEE"), Some(false)),
            (typed("-"), Some(false)),
            (Cell::Empty, None),
        ] {
            assert_eq!(yes_or_no(&cell), Ok(expect), "{cell:?}");
        }
        let doubt = yes_or_no(&typed("misschien")).unwrap_err();
        assert_eq!((doubt.wrong, &*doubt.found), (Wrong::NotYesOrNo, "misschien"));
    }

    #[test]
    fn a_name_of_a_list_in_any_writing() {
        let names = ["Coördinator", "Coach", "Werk-begeleider", "Werk begeleider"];
        assert_eq!(choice(&typed(" COORDINATOR"), &names), Ok(Some(0)));
        assert_eq!(choice(&typed("coach"), &names), Ok(Some(1)));
        assert_eq!(choice(&typed("Werk begeleider"), &names), Ok(Some(3)));
        assert_eq!(choice(&Cell::Empty, &names), Ok(None));
        let wrong = |text: &str| choice(&typed(text), &names).unwrap_err().wrong;
        assert_eq!(wrong("werk_begeleider"), Wrong::EitherName);
        assert_eq!(wrong("kok"), Wrong::NotOnTheList);
    }
}

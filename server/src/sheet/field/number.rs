//! Numbers as Dutch people type them: a comma before the decimals, a point or a space between thousands. Knows no unit.

use super::{Cell, FieldError, Wrong};

/// Beyond this, a spreadsheet's number no longer holds every whole one.
const WHOLE_MAX: f64 = 9_007_199_254_740_992.0;

/// A number with decimals or without.
pub fn decimal(cell: &Cell) -> Result<Option<f64>, FieldError> {
    let read = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) => Ok(*number),
        Cell::Text(text) if text.trim().is_empty() => return Ok(None),
        Cell::Text(text) => parse(text, Point::MayBeDecimal),
        Cell::Fault(_) => Err(Wrong::Fault),
        // A spreadsheet makes a day of `12-5`.
        Cell::Day(_) | Cell::Truth(_) => Err(Wrong::NotANumber),
    };
    read.and_then(finite).map(Some).map_err(|wrong| wrong.about(cell))
}

/// A whole number. `12,0` is one.
pub fn whole(cell: &Cell) -> Result<Option<i64>, FieldError> {
    let read = match cell {
        // Here a point is no decimal one: `1.234` can be meant in one way only.
        Cell::Text(text) if !text.trim().is_empty() => {
            parse(text, Point::IsThousands).map(Some).map_err(|wrong| wrong.about(cell))
        }
        Cell::Empty
        | Cell::Text(_)
        | Cell::Number(_)
        | Cell::Day(_)
        | Cell::Truth(_)
        | Cell::Fault(_) => decimal(cell),
    };
    let number = match read {
        Ok(Some(number)) => number,
        Ok(None) => return Ok(None),
        Err(error) if error.wrong == Wrong::NotANumber => return Err(Wrong::NotWhole.about(cell)),
        Err(error) => return Err(error),
    };
    if number.fract() != 0.0 {
        return Err(Wrong::NotWhole.about(cell));
    }
    if number.abs() > WHOLE_MAX {
        return Err(Wrong::NumberTooLarge.about(cell));
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is whole, and within what i64 holds")]
    Ok(Some(number as i64))
}

fn finite(number: f64) -> Result<f64, Wrong> {
    if number.is_finite() { Ok(number) } else { Err(Wrong::NumberTooLarge) }
}

/// What one point before three figures stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Point {
    IsThousands,
    /// Or for thousands: then nobody can say.
    MayBeDecimal,
}

fn parse(text: &str, point: Point) -> Result<f64, Wrong> {
    let text = text.trim();
    let (sign, rest) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (before, decimals) = match (rest.rfind(','), rest.rfind('.')) {
        (Some(comma), Some(point)) if point > comma => split(rest, point),
        (Some(comma), _) => split(rest, comma),
        (None, Some(at)) => {
            let (before, after) = split(rest, at);
            if before.contains('.') || (is_group(before, after) && point == Point::IsThousands) {
                (rest, "")
            } else if is_group(before, after) {
                return Err(Wrong::EitherNumber);
            } else {
                (before, after)
            }
        }
        (None, None) => (rest, ""),
    };
    let used = &rest[before.len()..rest.len() - decimals.len()];
    let whole = ungrouped(before, used).ok_or(Wrong::NotANumber)?;
    let has_figures = !decimals.is_empty() || used.is_empty();
    if !has_figures || !decimals.bytes().all(|it| it.is_ascii_digit()) {
        return Err(Wrong::NotANumber);
    }
    format!("{sign}{whole}.{decimals}0").parse().map_err(|_| Wrong::NotANumber).and_then(finite)
}

fn split(text: &str, at: usize) -> (&str, &str) {
    (&text[..at], &text[at + 1..])
}

/// Whether a point between these could stand between thousands.
fn is_group(before: &str, after: &str) -> bool {
    let is_number = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
    let is_led = (1..=3).contains(&before.len()) && !before.starts_with('0');
    is_led && is_number(before) && after.len() == 3 && is_number(after)
}

/// The figures before the decimals, without what stands between thousands: one sign throughout, and groups of three.
fn ungrouped(text: &str, decimal_sign: &str) -> Option<String> {
    let signs = [".", ",", " ", "\u{a0}", "\u{202f}", "'"];
    let between = signs.into_iter().find(|sign| text.contains(sign));
    let groups: Vec<&str> = match between {
        Some(sign) if sign == decimal_sign => return None,
        Some(sign) => text.split(sign).collect(),
        None => vec![text],
    };
    let (first, others) = groups.split_first()?;
    let is_led = others.is_empty() || (1..=3).contains(&first.len());
    let are_threes = others.iter().all(|group| group.len() == 3);
    let figures = groups.concat();
    let are_figures = !figures.is_empty() && figures.bytes().all(|it| it.is_ascii_digit());
    (is_led && are_threes && are_figures).then_some(figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn a_decimal_is_read_as_it_was_meant() {
        for (text, expect) in [
            ("12,5", 12.5),
            ("12.5", 12.5),
            (" 7 ", 7.0),
            ("-0,25", -0.25),
            ("+3", 3.0),
            ("1.234,50", 1234.5),
            ("1,234.50", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1 234,5", 1234.5),
            ("1\u{a0}234", 1234.0),
            ("0.125", 0.125),
            ("1,234", 1.234),
            ("12.3456", 12.3456),
        ] {
            assert_eq!(decimal(&typed(text)), Ok(Some(expect)), "{text}");
        }
        assert_eq!(decimal(&Cell::Number(12.5)), Ok(Some(12.5)));
        assert_eq!(decimal(&typed(" ")), Ok(None));
    }

    #[test]
    fn what_is_no_number_says_what_stood_there() {
        for text in [
            "twaalf", "12,5 uur", "1.23.456", "7:30", "1e5", "12,", ",5", "1,2,3", "-", "0x1f",
            "NaN",
        ] {
            let error = decimal(&typed(text)).unwrap_err();
            assert_eq!((error.wrong, &*error.found), (Wrong::NotANumber, text), "{text}");
        }
    }

    #[test]
    fn a_point_before_three_figures_is_asked_about() {
        assert_eq!(decimal(&typed("1.234")).unwrap_err().wrong, Wrong::EitherNumber);
        assert_eq!(whole(&typed("1.234")), Ok(Some(1234)));
        assert_eq!(whole(&typed("12.5")).unwrap_err().wrong, Wrong::NotWhole);
    }

    #[test]
    fn a_whole_number_has_nothing_after_the_comma() {
        assert_eq!(whole(&Cell::Number(36.0)), Ok(Some(36)));
        assert_eq!(whole(&typed("36,0")), Ok(Some(36)));
        assert_eq!(whole(&Cell::Empty), Ok(None));
        for cell in [Cell::Number(36.5), typed("36,5"), typed("veel"), Cell::Truth(true)] {
            assert_eq!(whole(&cell).unwrap_err().wrong, Wrong::NotWhole, "{cell:?}");
        }
        assert_eq!(whole(&Cell::Number(1e300)).unwrap_err().wrong, Wrong::NumberTooLarge);
        assert_eq!(decimal(&typed(&"9".repeat(400))).unwrap_err().wrong, Wrong::NumberTooLarge);
    }

    #[test]
    fn a_spreadsheet_that_made_a_day_of_a_number_is_found_out() {
        let day = Cell::Day(chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap());
        let error = decimal(&day).unwrap_err();
        assert_eq!((error.wrong, &*error.found), (Wrong::NotANumber, "12-05-2026"));
    }
}

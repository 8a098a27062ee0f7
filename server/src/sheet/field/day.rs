//! Days as Dutch people type them, and as programs do. Our own few lines: chrono reads `1-2-26` as the year 26, and knows four
//! of the twelve months.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::{Cell, FieldError, Wrong};

/// Of a day that somebody in this century writes down, birthdays included.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// Each month, and how else it is written.
const MONTHS: [&[&str]; 12] = [
    &["januari", "jan"],
    &["februari", "febr", "feb"],
    &["maart", "mrt"],
    &["april", "apr"],
    &["mei"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augustus", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

/// A day: a real one of a spreadsheet, `13-11-2026`, `13 november 2026`, `2026-11-13`. A bare number is none.
pub fn day(cell: &Cell) -> Result<Option<NaiveDate>, FieldError> {
    let read = match cell {
        Cell::Empty => return Ok(None),
        Cell::Text(text) if text.trim().is_empty() => return Ok(None),
        Cell::Day(day) => within_years(*day),
        Cell::Text(text) => parse(&text.trim().to_lowercase()),
        Cell::Number(_) | Cell::Truth(_) => Err(Wrong::NotADay),
        Cell::Fault(_) => Err(Wrong::Fault),
    };
    read.map(Some).map_err(|wrong| wrong.about(cell))
}

/// A month, as its first day: `maart 2027`, `03-2027`, `2027-03`; or any day of it, which then stays that day.
pub fn month(cell: &Cell) -> Result<Option<NaiveDate>, FieldError> {
    let Cell::Text(text) = cell else { return day(cell) };
    match parse_month(&text.trim().to_lowercase()) {
        Some(read) => read.map(Some).map_err(|wrong| wrong.about(cell)),
        None => day(cell),
    }
}

/// Nothing where there are not two parts, one of which is a year.
fn parse_month(text: &str) -> Option<Result<NaiveDate, Wrong>> {
    let spaced = text.replace(['-', '/', '.'], " ");
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    let [first, last] = parts[..] else { return None };
    let (month, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let year = year.parse::<u16>().ok().filter(|_| year.len() == 4)?;
    let month = month_of(month)?;
    let first = NaiveDate::from_ymd_opt(i32::from(year), month, 1);
    Some(first.ok_or(Wrong::NoSuchDay).and_then(within_years))
}

fn parse(text: &str) -> Result<NaiveDate, Wrong> {
    let signs = |it: char| it.is_whitespace() || "-/.t".contains(it);
    // An hour stands after the day, and midnight is what programs add to a day.
    let (date, hour) = match text.find(':') {
        Some(colon) => {
            text[..colon].rfind(signs).map(|at| text.split_at(at)).ok_or(Wrong::NotADay)?
        }
        None => (text, ""),
    };
    if hour.chars().any(|it| !signs(it) && it != '0' && it != ':' && it != 'z') {
        return Err(Wrong::HasTime);
    }
    let spaced = date.replace(['-', '/', '.'], " ");
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    let [first, month, last] = parts[..] else { return Err(Wrong::NotADay) };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let (day, month) = (small(day).ok_or(Wrong::NotADay)?, month_of(month).ok_or(Wrong::NotADay)?);
    let year = match (year.len(), year.parse::<u16>()) {
        (4, Ok(year)) => i32::from(year),
        (2, Ok(_)) => return Err(Wrong::ShortYear),
        _ => return Err(Wrong::NotADay),
    };
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Wrong::NoSuchDay).and_then(within_years)
}

fn within_years(day: NaiveDate) -> Result<NaiveDate, Wrong> {
    if YEARS.contains(&chrono::Datelike::year(&day)) { Ok(day) } else { Err(Wrong::YearOutOfRange) }
}

/// A number of one or two figures.
fn small(text: &str) -> Option<u32> {
    let is_small = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| is_small)
}

fn month_of(text: &str) -> Option<u32> {
    let named = || MONTHS.iter().zip(1..).find(|(names, _)| names.contains(&text));
    small(text).or_else(|| named().map(|(_, month)| month))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Wrong> {
        let day = day(&Cell::Text(text.to_owned()));
        day.map(|day| day.unwrap().to_string()).map_err(|error| error.wrong)
    }

    #[test]
    fn a_day_is_read_as_it_is_written_here() {
        for text in [
            "13-11-2026",
            "13/11/2026",
            "13.11.2026",
            " 13 11 2026 ",
            "13 november 2026",
            "13 nov. 2026",
            "13 Nov 2026",
            "13-nov-2026",
            "2026-11-13",
            "2026-11-13T00:00:00",
            "2026-11-13 00:00:00",
            "13-11-2026 0:00",
            "2026-11-13T00:00:00Z",
        ] {
            assert_eq!(read(text), Ok("2026-11-13".to_owned()), "{text}");
        }
        assert_eq!(read("1-2-2026"), Ok("2026-02-01".to_owned()));
    }

    #[test]
    fn every_month_has_its_dutch_name_and_its_short_one() {
        for (names, month) in MONTHS.iter().zip(1..) {
            for name in *names {
                let expect = format!("2026-{month:02}-05");
                assert_eq!(read(&format!("5 {name} 2026")), Ok(expect.clone()));
                assert_eq!(read(&format!("05 {}. 2026", name.to_uppercase())), Ok(expect));
            }
        }
    }

    #[test]
    fn a_day_that_may_be_another_is_asked_about() {
        for (text, expect) in [
            ("13/11/26", Wrong::ShortYear),
            ("1-2-26", Wrong::ShortYear),
            ("13 november 26", Wrong::ShortYear),
            ("31-02-2026", Wrong::NoSuchDay),
            ("11/13/2026", Wrong::NoSuchDay),
            ("00-00-2026", Wrong::NoSuchDay),
            ("13-11-0026", Wrong::YearOutOfRange),
            ("13-11-2026 09:30", Wrong::HasTime),
            ("13-11-20261", Wrong::NotADay),
            ("november 2026", Wrong::NotADay),
            ("volgende week", Wrong::NotADay),
            ("13-11", Wrong::NotADay),
            ("9:30", Wrong::NotADay),
            ("46339", Wrong::NotADay),
            ("13-11-٢٠٢٦", Wrong::NotADay),
        ] {
            assert_eq!(read(text), Err(expect), "{text}");
        }
    }

    #[test]
    fn a_number_is_no_day_of_1900() {
        let error = day(&Cell::Number(12.0)).unwrap_err();
        assert_eq!((error.wrong, &*error.found), (Wrong::NotADay, "12"));
    }

    #[test]
    fn a_month_is_its_first_day_and_a_day_of_it_stays() {
        let read = |text: &str| {
            let month = month(&Cell::Text(text.to_owned()));
            month.map(|day| day.map(|day| day.to_string())).map_err(|error| error.wrong)
        };
        for text in ["maart 2027", "mrt. 2027", "03-2027", "3/2027", "2027-03", "1-3-2027"] {
            assert_eq!(read(text), Ok(Some("2027-03-01".to_owned())), "{text}");
        }
        assert_eq!(read("17 maart 2027"), Ok(Some("2027-03-17".to_owned())));
        for (text, wrong) in [
            ("13-2027", Wrong::NoSuchDay),
            ("maart", Wrong::NotADay),
            ("2027", Wrong::NotADay),
            ("maart 27", Wrong::NotADay),
            ("voorjaar 2027", Wrong::NotADay),
            ("12-2500", Wrong::YearOutOfRange),
        ] {
            assert_eq!(read(text), Err(wrong), "{text}");
        }
    }
}

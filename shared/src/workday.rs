//! The days on which people work in the Netherlands: no weekend, and no public holiday. Knows no plan.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Longer than people are off in a row. When Easter meets King's Day, that is four days.
const DAYS_OFF_MAX: u64 = 7;

/// This day, if people work then, or else the first after it on which they do.
pub fn next_workday(day: NaiveDate) -> NaiveDate {
    let mut ahead = (0..=DAYS_OFF_MAX).filter_map(|days| day.checked_add_days(Days::new(days)));
    ahead.find(|it| is_workday(*it)).unwrap_or(day)
}

fn is_workday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// Whether it is one of the days that the law calls generally recognised holidays (Algemene termijnenwet, article 3, first
/// paragraph). Easter Sunday and Whit Sunday are Sundays. Good Friday stands only in the second paragraph, for terms that
/// end on it: most people work then.
fn is_holiday(day: NaiveDate) -> bool {
    let by_date = match (day.month(), day.day()) {
        (1, 1) | (5, 5) | (12, 25 | 26) => true,
        // The King's birthday is kept on the 27th; when that is a Sunday, on the day before.
        (4, 26) => day.weekday() == Weekday::Sat,
        (4, 27) => day.weekday() != Weekday::Sun,
        _ => false,
    };
    // Easter Monday, Ascension Day, Whit Monday.
    let since_easter = easter(day.year()).map(|easter| (day - easter).num_days());
    by_date || matches!(since_easter, Some(1 | 39 | 50))
}

/// Easter Sunday of a year, as J.-M. Oudin works it out (1940; also in the Explanatory Supplement to the Astronomical
/// Almanac): the Sunday after the full moon of the church's calendar.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let century = year / 100;
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    // From six days before the 28th of March to 28 days after it.
    let since_first = u64::try_from(moon - weekday + 6).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(since_first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// Set down by hand, not worked out: Easter Monday, King's Day, Ascension Day, Whit Monday.
    const KNOWN: [(&str, &str, &str, &str); 7] = [
        ("2024-04-01", "2024-04-27", "2024-05-09", "2024-05-20"),
        ("2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09"),
        ("2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25"),
        ("2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"),
        ("2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05"),
        ("2029-04-02", "2029-04-27", "2029-05-10", "2029-05-21"),
        ("2030-04-22", "2030-04-27", "2030-05-30", "2030-06-10"),
    ];

    #[test]
    fn each_year_has_these_holidays_and_no_other() {
        for ((easter, king, ascension, whit), year) in KNOWN.into_iter().zip(2024..) {
            let mut known: Vec<NaiveDate> = [easter, king, ascension, whit].map(date).into();
            let fixed = [(1, 1), (5, 5), (12, 25), (12, 26)];
            known.extend(fixed.map(|(month, day)| {
                NaiveDate::from_ymd_opt(year, month, day).expect("a day of every year")
            }));
            known.sort();
            let of_year = date(&format!("{year}-01-01")).iter_days();
            let of_year = of_year.take_while(|day| day.year() == year);
            let found: Vec<NaiveDate> = of_year.filter(|day| is_holiday(*day)).collect();
            assert_eq!(found, known, "{year}");
        }
    }

    /// Years in which the moon of the church's calendar makes an exception, and the earliest and latest of this century.
    #[test]
    fn easter_is_right_where_it_is_hard() {
        for sunday in ["1981-04-19", "2000-04-23", "2008-03-23", "2038-04-25", "2049-04-18"] {
            assert_eq!(easter(date(sunday).year()), Some(date(sunday)));
        }
        assert_eq!(easter(2076), Some(date("2076-04-19")));
    }

    #[test]
    fn what_falls_on_a_day_off_moves_to_the_first_on_which_people_work() {
        for (day, works_on) in [
            ("2026-11-30", "2026-11-30"),
            ("2026-11-28", "2026-11-30"),
            // Good Friday; then Easter.
            ("2026-04-03", "2026-04-03"),
            ("2026-04-04", "2026-04-07"),
            // A Christmas before a weekend; a Liberation Day; a King's Day on Saturday.
            ("2026-12-25", "2026-12-28"),
            ("2026-05-05", "2026-05-06"),
            ("2025-04-26", "2025-04-28"),
            // Easter meets King's Day.
            ("2038-04-24", "2038-04-28"),
        ] {
            assert_eq!(next_workday(date(day)), date(works_on), "{day}");
        }
        assert_eq!(next_workday(NaiveDate::MAX), NaiveDate::MAX);
    }
}

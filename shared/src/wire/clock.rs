//! Days and times of day as text, as ISO 8601 has them and as a browser's fields do.
//!
//! By hand: the general reader of chrono, which reads every format there is, is larger than the rest of the wire.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Reader, Wire, Writer};

/// What days and times look like. Which of them are in a calendar no pattern tells.
#[cfg(feature = "schema")]
const DATE: &str = r"^([0-9]{4}|[+-][0-9]{4,6})-[0-9]{2}-[0-9]{2}$";
#[cfg(feature = "schema")]
const TIME: &str = r"^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$";

/// The day of a text such as `2026-11-30`. Years of more than four digits, and those before 1, have a sign.
pub fn date(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.as_bytes().split_last_chunk::<6>()?;
    let [b'-', m, month, b'-', d, day] = *rest else { return None };
    let year = match *year {
        [b'+', ref digits @ ..] if digits.len() > 4 => whole(digits)?,
        [b'-', ref digits @ ..] if digits.len() >= 4 => -whole(digits)?,
        ref digits if digits.len() == 4 => whole(digits)?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, two(m, month)?, two(d, day)?)
}

/// The time of a text such as `09:30` or `09:30:00`.
pub fn time(text: &str) -> Option<NaiveTime> {
    let (hour, minute, second) = match *text.as_bytes() {
        [h, hour, b':', m, minute] => (two(h, hour)?, two(m, minute)?, 0),
        [h, hour, b':', m, minute, b':', s, second] => {
            (two(h, hour)?, two(m, minute)?, two(s, second)?)
        }
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// At most six digits.
fn whole(digits: &[u8]) -> Option<i32> {
    let is_number = digits.len() <= 6 && digits.iter().all(u8::is_ascii_digit);
    let add = |sum, digit: &u8| sum * 10 + i32::from(digit - b'0');
    is_number.then(|| digits.iter().fold(0, add))
}

fn two(ten: u8, one: u8) -> Option<u32> {
    whole(&[ten, one]).and_then(|number| u32::try_from(number).ok())
}

impl Wire for NaiveDate {
    fn write(&self, out: &mut Writer) {
        let (year, month, day) = (self.year(), self.month(), self.day());
        out.text(&if (0..=9999).contains(&year) {
            format!("{year:04}-{month:02}-{day:02}")
        } else {
            format!("{year:+05}-{month:02}-{day:02}")
        });
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let date = date(&from.text());
        from.expect_some(date)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::pattern(DATE)
    }
}

impl Wire for NaiveTime {
    /// To the second: nobody plans closer.
    fn write(&self, out: &mut Writer) {
        out.text(&format!("{:02}:{:02}:{:02}", self.hour(), self.minute(), self.second()));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let time = time(&from.text());
        from.expect_some(time)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::pattern(TIME)
    }
}

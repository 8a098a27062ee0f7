//! A talk as a calendar file (RFC 5545). Times are local without a zone: the phone's calendar knows where it is.

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike};
use shared::time::When;

/// Bytes in a line, with room for the break.
const LINE_BYTES_MAX: usize = 72;

/// What a calendar is told.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// Its own, and the same for every file of it: a later file replaces an earlier one.
    pub id: &'a str,
    pub title: &'a str,
    pub when: When,
    pub place: &'a str,
}

/// The file of one talk; `made` is the time of now, in UTC.
pub fn calendar_file(event: Event, made: NaiveDateTime) -> String {
    let Event { id, title, when, place } = event;
    let start = match when.time {
        Some(time) => ["DTSTART:", &moment(when.date.and_time(time))].concat(),
        None => ["DTSTART;VALUE=DATE:", &day(when.date.and_time(NaiveTime::MIN))].concat(),
    };
    let length = if when.time.is_some() { "DURATION:PT1H" } else { "DURATION:P1D" };
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Opstap//Opstap//NL".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        ["UID:", id, "@opstap"].concat(),
        ["DTSTAMP:", &moment(made), "Z"].concat(),
        start,
        length.to_owned(),
        ["SUMMARY:", &escaped(title)].concat(),
        ["LOCATION:", &escaped(place)].concat(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

fn day(at: NaiveDateTime) -> String {
    format!("{:04}{:02}{:02}", at.year(), at.month(), at.day())
}

fn moment(at: NaiveDateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at), at.hour(), at.minute(), at.second())
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n").replace('\r', "")
}

/// A long line goes on in the next, after a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LINE_BYTES_MAX {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(letter);
        bytes += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(title: &str, time: Option<NaiveTime>) -> Event<'_> {
        let date = "2026-03-05".parse().expect("a date");
        Event { id: "1", title, when: When { date, time }, place: "Hal 2" }
    }

    #[test]
    fn a_calendar_reads_the_day_and_the_time() {
        let made = "2026-03-03T08:05:00".parse().expect("a time");
        let file = calendar_file(event("Praten; even", NaiveTime::from_hms_opt(9, 30, 0)), made);
        assert!(file.contains("DTSTART:20260305T093000\r\nDURATION:PT1H\r\n"), "{file}");
        assert!(
            file.contains("SUMMARY:Praten\\; even\r\n")
                && file.contains("DTSTAMP:20260303T080500Z")
        );
        assert!(calendar_file(event("x", None), made).contains("DTSTART;VALUE=DATE:20260305\r\n"));
    }

    #[test]
    fn no_line_is_longer_than_a_calendar_takes() {
        let made = "2026-03-03T08:05:00".parse().expect("a time");
        let long = "é".repeat(200);
        let file = calendar_file(event(&long, None), made);
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(file.replace("\r\n ", "").matches('é').count(), 200);
    }
}

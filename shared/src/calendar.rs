//! Talks as a calendar reads them (RFC 5545): one as a file, or all of somebody's as a feed. Our own few lines: what libraries
//! write is read in other ways by other readers. Knows no record.

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike};

use crate::time::{Timestamp, When};
use crate::zone;

/// Bytes in a line, with room for the break.
const LINE_BYTES_MAX: usize = 72;
const BEGIN: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Opstap//Opstap//NL\r\n";
const END: &str = "END:VCALENDAR\r\n";

/// What a calendar is told.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// Its own, and the same for every file of it: a later file replaces an earlier one.
    pub id: &'a str,
    pub title: &'a str,
    pub when: When,
    pub place: &'a str,
}

/// The file of one talk; `made` is the time of now, in UTC. Its times are local without a zone: the phone's calendar knows
/// where it is.
pub fn calendar_file(event: Event, made: NaiveDateTime) -> String {
    let start = event.when.time.map(|time| moment(event.when.date.and_time(time)));
    [BEGIN, &lines(event, 0, made, None, start), END].concat()
}

/// What is in a feed, with when it was written last and as the how-manieth.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    pub event: Event<'a>,
    /// How long it lasts; 0 where nobody said: then it is an hour.
    pub minutes: u16,
    pub at: Timestamp,
    pub revision: u64,
}

/// All of somebody's talks, for a calendar that asks now and then. Its times are moments, so that they are right wherever that
/// calendar is read, also at night and on a day on which clocks change; what was called off is not there any more.
pub fn feed<'a>(name: &str, events: impl Iterator<Item = Written<'a>>) -> String {
    let head = [
        folded(&["X-WR-CALNAME:", &escaped(name)].concat()),
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n".to_owned(),
    ];
    let events = events.map(|Written { event, minutes, at, revision }| {
        let start = event.when.time.map(|time| utc(zone::moment(event.when.date.and_time(time))));
        lines(event, minutes, at.local(0), Some(revision), start)
    });
    [BEGIN.to_owned(), head.concat(), events.collect(), END.to_owned()].concat()
}

/// One event; without a start it is of the whole day.
fn lines(
    event: Event,
    minutes: u16,
    written: NaiveDateTime,
    revision: Option<u64>,
    start: Option<String>,
) -> String {
    let Event { id, title, when, place } = event;
    let length = match (&start, minutes) {
        (None, _) => "DURATION:P1D".to_owned(),
        (Some(_), 0) => "DURATION:PT1H".to_owned(),
        (Some(_), minutes) => ["DURATION:PT", &minutes.to_string(), "M"].concat(),
    };
    let start = match start {
        Some(start) => ["DTSTART:", &start].concat(),
        None => ["DTSTART;VALUE=DATE:", &day(when.date.and_time(NaiveTime::MIN))].concat(),
    };
    let lines = [
        "BEGIN:VEVENT".to_owned(),
        ["UID:", id, "@opstap"].concat(),
        ["DTSTAMP:", &moment(written), "Z"].concat(),
        start,
        length,
        ["SUMMARY:", &escaped(title)].concat(),
        ["LOCATION:", &escaped(place)].concat(),
    ];
    let revision = revision.map(|it| ["SEQUENCE:", &it.to_string()].concat());
    let lines = lines.into_iter().chain(revision).chain(["END:VEVENT".to_owned()]);
    lines.map(|line| folded(&line)).collect()
}

fn utc(at: Timestamp) -> String {
    [&moment(at.local(0)), "Z"].concat()
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

    #[test]
    fn a_feed_tells_moments_and_whole_days() {
        let night = event("Nachtdienst", NaiveTime::from_hms_opt(23, 30, 0));
        let written = |(event, minutes)| Written { event, minutes, at: Timestamp(0), revision: 7 };
        let short = event("Speeddate", NaiveTime::from_hms_opt(9, 10, 0));
        let all = [(night, 0), (event("Stap", None), 10), (short, 10)];
        let found = feed("Opstap", all.into_iter().map(written));
        assert!(found.contains("DTSTART:20260305T223000Z\r\nDURATION:PT1H\r\n"), "{found}");
        assert!(found.contains("DTSTART;VALUE=DATE:20260305\r\nDURATION:P1D\r\n"), "{found}");
        assert!(found.contains("DTSTART:20260305T081000Z\r\nDURATION:PT10M\r\n"), "{found}");
        assert_eq!(found.matches("SEQUENCE:7\r\n").count(), 3);
        assert_eq!(found.matches("BEGIN:VEVENT").count(), 3);
    }
}

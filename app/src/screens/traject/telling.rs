//! Who and when, as a line says it. Knows no record of its own.

use chrono::NaiveDate;
use shared::change::Stamp;
use shared::role::Role;
use shared::text::Words;
use shared::text::date::capital;
use shared::time::{Period, When};
use shared::traject::Traject;

use crate::session::Session;
use crate::words;
pub use crate::words::initials;

/// A day with its time, where it has one.
pub fn when_in_words(w: Words, when: When, today: NaiveDate) -> String {
    when.time.map_or_else(|| w.day(when.date, today), |time| w.day_and_time(when.date, time, today))
}

/// From when to when; the end may be open.
pub fn period_in_words(w: Words, period: Period) -> String {
    let from = w.full_day(period.from);
    period.to.map_or_else(|| w.s_traject_since(&from), |to| w.a_period(&from, &w.full_day(to)))
}

/// A moment in the past, as seen from today.
pub fn moment_in_words(session: Session, by: Stamp) -> String {
    let at = session.local(by.at);
    session.words().day_and_time(at.date(), at.time(), session.today())
}

/// Who wrote it, and when.
pub fn by_in_words(session: Session, traject: &Traject, by: Stamp) -> String {
    let name = traject.name_of(by.author).unwrap_or_default();
    session.words().s_by_when(name, &moment_in_words(session, by))
}

/// A role at the start of a line.
pub fn role_title(w: Words, role: Role) -> String {
    capital(words::role(w, role))
}

/// The parts of a line that are there, with a dot between them. Each keeps its own direction in a line of the other.
pub fn line(w: Words, parts: &[&str]) -> String {
    let there = parts.iter().filter(|part| !part.is_empty()).map(|part| w.a_part(part));
    there.collect::<Vec<_>>().join(" · ")
}

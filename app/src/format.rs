//! Who and when, as a line says it. Knows no record of its own.

use chrono::NaiveDate;
use shared::change::Stamp;
use shared::role::Role;
use shared::text::Messages;
use shared::text::date::capital;
use shared::time::{Period, When};
use shared::traject::Traject;

use crate::phrases;
use crate::session::Session;

/// A day with its time, where it has one.
pub fn format_when(w: Messages, when: When, today: NaiveDate) -> String {
    when.time.map_or_else(|| w.day(when.date, today), |time| w.day_and_time(when.date, time, today))
}

/// From when to when; the end may be open.
pub fn format_period(w: Messages, period: Period) -> String {
    let from = w.full_day(period.from);
    period.to.map_or_else(|| w.s_traject_since(&from), |to| w.a_period(&from, &w.full_day(to)))
}

/// A moment in the past, as seen from today.
pub fn format_moment(session: Session, by: Stamp) -> String {
    let at = session.local(by.at);
    session.messages().day_and_time(at.date(), at.time(), session.today())
}

/// Who wrote it, and when.
pub fn format_stamp(session: Session, traject: &Traject, by: Stamp) -> String {
    let name = traject.name_of(by.author).unwrap_or_default();
    session.messages().s_by_when(name, &format_moment(session, by))
}

/// A role at the start of a line.
pub fn role_title(w: Messages, role: Role) -> String {
    capital(phrases::role(w, role))
}

/// The parts of a line that are there, with a dot between them. Each keeps its own direction in a line of the other.
pub fn line(w: Messages, parts: &[&str]) -> String {
    let there = parts.iter().filter(|part| !part.is_empty()).map(|part| w.a_part(part));
    there.collect::<Vec<_>>().join(" · ")
}

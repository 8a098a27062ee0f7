//! Who and when, as a line says it. Knows no record of its own.

use chrono::NaiveDate;
use shared::change::Stamp;
use shared::id::LogId;
use shared::record::Traject;
use shared::role::{Role, StaffRole};
use shared::text::Messages;
use shared::text::date::capital;
use shared::time::When;

use crate::phrases;
pub use crate::phrases::line;
use crate::session::Session;

/// A day with its time, where it has one.
pub fn format_when(w: Messages, when: When, today: NaiveDate) -> String {
    when.time.map_or_else(|| w.day(when.date, today), |time| w.day_and_time(when.date, time, today))
}

/// A moment in the past, as seen from today.
pub fn format_moment(session: Session, by: Stamp) -> String {
    let at = session.local(by.at);
    session.messages().day_and_time(at.date(), at.time(), session.today())
}

/// Who wrote it, and when; of one who takes no part, as the office is, when.
pub fn format_stamp(session: Session, traject: &Traject, by: Stamp) -> String {
    let when = format_moment(session, by);
    match traject.name_of(by.author) {
        Some(name) => session.messages().a_by_when(name, &when),
        None => when,
    }
}

/// What dials this number; nothing where there is none. Behind the code of a country the zero in brackets is not dialled.
pub fn call_address(phone: &str) -> Option<String> {
    let abroad = phone.starts_with('+').then(|| phone.replace("(0)", ""));
    let written = abroad.as_deref().unwrap_or(phone);
    let dialled: String = written.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
    (!dialled.is_empty()).then(|| ["tel:", &dialled].concat())
}

/// Which traject that is, by its job and employer, where it is on this phone.
fn traject_of(session: Session, log: LogId) -> String {
    let words = session.ask_traject(log, |traject| {
        let outline = traject.outline.as_ref()?;
        Some((outline.job.get().clone(), outline.employer.get().clone()))
    });
    let Some((job, employer)) = words.flatten() else { return String::new() };
    session.messages().a_device_for(&employer, &job)
}

/// Who let a phone in, and for which traject.
pub fn let_in_by(session: Session, maker: &str, log: Option<LogId>) -> [String; 2] {
    let w = session.messages();
    let by = match maker {
        "" => w.a_device_by_office().to_owned(),
        maker => w.a_device_by(maker),
    };
    [by, log.map(|log| traject_of(session, log)).unwrap_or_default()]
}

/// A role at the start of a line.
pub fn role_title(w: Messages, role: Role) -> String {
    capital(phrases::role(w, role))
}

/// What somebody is in the office, at the start of a line.
pub fn staff_role_title(w: Messages, role: StaffRole) -> String {
    capital(phrases::staff_role(w, role))
}

/// Who it is, as this reader says it.
pub fn who(w: Messages, reader: Role, role: Role) -> String {
    match reader {
        Role::Candidate => phrases::view_for_candidate(w, role).to_owned(),
        Role::Coach | Role::Employer | Role::Manager => role_title(w, role),
    }
}

/// A count as messages take it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_what_stands_between() {
        let dialled = |phone| call_address(phone).unwrap_or_default();
        assert_eq!(dialled("06 0000-01.01"), "tel:0600000101");
        assert_eq!(dialled("+31 (0)6 0000 0101"), "tel:+31600000101");
        assert_eq!(dialled("(0570) 00 01 01"), "tel:0570000101");
        assert_eq!(call_address(""), None);
    }
}

//! A week ahead: which day where, from when to when, with the way there; the weeks before and after in 1 tap. What cannot go
//! together is said beside it. Knows no hours that were worked.

use chrono::{Days, NaiveDate, Weekday};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::terms::Basis;
use shared::record::path::week::{Shift, Week};
use shared::record::placement::PlacementId;
use shared::text::date::capital;

use crate::parts::{Anchor, Button, ButtonKind, Card, Chip, Glyph, Icon, List, Row, Tone};
use crate::phrases;
use crate::phrases::path::basis;
use crate::session::use_session;

const WEEK_DAYS: u64 = 7;

/// A place as a week names it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    id: PlacementId,
    name: String,
    mentor: String,
    address: String,
    /// The ground it is on, and until when.
    basis: Option<(Basis, Option<NaiveDate>)>,
    /// Why it takes longer than it may.
    reason: String,
}

fn place(traject: &Traject, id: PlacementId) -> Place {
    let it = traject.placements.get(&id);
    let terms = traject.path().terms.get(&id);
    let address = terms.map(|it| it.address.get().clone());
    let basis = terms.and_then(|it| *it.basis.get());
    Place {
        id,
        basis: basis.map(|it| (it, traject.terms_end(id))),
        reason: terms.map(|it| it.reason.get().clone()).unwrap_or_default(),
        name: it.map(|it| it.place.get().clone()).unwrap_or_default(),
        mentor: it.map(|it| it.mentor.get().clone()).unwrap_or_default(),
        address: address.unwrap_or_default(),
    }
}

/// The week that holds a day, with its places; nothing where no place says on which days.
fn planned(traject: &Traject, day: NaiveDate) -> Option<(Week, Vec<Place>)> {
    let terms = &traject.path().terms;
    let has_days = terms.values().any(|it| !it.hours.get().is_empty());
    let week = has_days.then(|| traject.week_of(day))?;
    let mut ids: Vec<PlacementId> = week.shifts.iter().map(|it| it.placement).collect();
    ids.sort_unstable();
    ids.dedup();
    let places = ids.into_iter().map(|id| place(traject, id)).collect();
    Some((week, places))
}

/// The week.
#[component]
pub fn WeekPlan(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let mut ahead = use_signal(|| 0_i64);
    let span = Days::new(ahead().unsigned_abs() * WEEK_DAYS);
    let day = if ahead() < 0 { today.checked_sub_days(span) } else { today.checked_add_days(span) };
    let day = day.unwrap_or(today);
    let found = session.ask_traject(log, |it| planned(it, day)).flatten();
    let Some((week, places)) = found else { return VNode::empty() };
    let monday = day.week(Weekday::Mon).first_day();
    let title = if ahead() == 0 {
        w.a_hours_this_week().to_owned()
    } else {
        w.a_hours_week(&w.day(monday, today))
    };
    let name = |id| places.iter().find(|it| it.id == id).map(|it| it.name.clone());
    let (overlaps, is_too_long) = (week.has_overlap(), week.is_too_long());
    let none = week.shifts.is_empty();
    rsx! {
        Card { title,
            if overlaps || is_too_long {
                div { class: "cluster",
                    if overlaps {
                        Chip { label: w.a_week_overlap(), tone: Tone::Sun, icon: Icon::Info }
                    }
                    if is_too_long {
                        Chip { label: w.a_week_long(week.hours), tone: Tone::Sun, icon: Icon::Info }
                    }
                }
            }
            if none {
                p { class: "soft", {w.a_week_free()} }
            } else {
                List {
                    for it in week.shifts {
                        Row {
                            key: "{it.on}{it.from}{it.placement}",
                            title: capital(&w.long_day(it.on)),
                            meta: phrases::line(w, &[&times(w, it), &name(it.placement).unwrap_or_default()]),
                        }
                    }
                }
            }
            for it in places {
                WayThere { key: "{it.id}", place: it }
            }
            div { class: "cluster",
                Button { label: w.a_week_before(), kind: ButtonKind::Plain, icon: Icon::Back, onpress: move |()| ahead -= 1 }
                Button { label: w.a_week_after(), kind: ButtonKind::Plain, icon: Icon::Forward, onpress: move |()| ahead += 1 }
            }
        }
    }
}

/// From when to when.
pub(super) fn times(w: shared::text::Messages, shift: Shift) -> String {
    w.a_week_times(&w.time(shift.from), &w.time(shift.until))
}

/// Who helps there, and the way: whatever program opens maps on this phone.
#[component]
fn WayThere(place: Place) -> Element {
    let w = use_session().messages();
    let basis = place.basis.map(|(it, end)| {
        let end = end.map(|it| w.a_basis_ends(&w.full_day(it))).unwrap_or_default();
        phrases::line(w, &[&place.name, basis(w, it), &end])
    });
    rsx! {
        if let Some(basis) = basis {
            p { class: "soft", "{basis}" }
        }
        if !place.reason.is_empty() {
            p { class: "soft", dir: "auto", "{place.reason}" }
        }
        if !place.mentor.is_empty() {
            p { class: "soft", {phrases::line(w, &[&place.name, &place.mentor])} }
        }
        if !place.address.is_empty() {
            p {
                Anchor { href: way_to(&place.address), class: "row",
                    Glyph { icon: Icon::Place }
                    span { {w.a_place_way(&place.address)} }
                }
            }
        }
    }
}

/// A map of this address, on a server that follows nobody. What is written there goes along and nothing else.
fn way_to(address: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut link = "https://www.openstreetmap.org/search?query=".to_owned();
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() {
            link.push(char::from(byte));
        } else {
            link.push('%');
            link.push(char::from(DIGITS[usize::from(byte >> 4)]));
            link.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    link
}

#[cfg(test)]
mod tests {
    use super::way_to;

    #[test]
    fn an_address_stays_one_word_of_the_link() {
        let link = way_to("Dam 1 & 2, é");
        assert_eq!(link.split_once('=').map(|it| it.1), Some("Dam%201%20%26%202%2C%20%C3%A9"));
    }
}

//! Hours by week, the last first, each day with whether it was confirmed. Confirming is one tap, of a day or of all of a week.
//! Knows not how hours are noted.

use chrono::{NaiveDate, Weekday};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::PathEdit;
use shared::record::path::workday::{Workday, WorkdayEdit, WorkdayId};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, Traject};

use super::mending::Mending;
use crate::format::{count, line};
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{BigButton, Button, ButtonKind, Card, Chip, Icon, List, Row, Tone};
use crate::phrases::path::duration;
use crate::session::use_session;

/// Weeks that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 3;

/// The hours of a day at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Noted {
    id: WorkdayId,
    placement: PlacementId,
    /// Its name, where there are several.
    place: String,
    on: NaiveDate,
    minutes: u16,
    is_confirmed: bool,
}

/// A week of them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Week {
    monday: NaiveDate,
    days: Vec<Noted>,
}

impl Week {
    fn minutes(&self) -> u16 {
        self.days.iter().fold(0, |sum, day| sum.saturating_add(day.minutes))
    }
}

/// All weeks with hours, the last first.
fn weeks(traject: &Traject) -> Vec<Week> {
    let has_several = traject.visible_placements().count() > 1;
    let noted = |(id, it): (WorkdayId, &Workday)| {
        let place = traject.placements.get(&it.placement).filter(|_| has_several);
        Noted {
            id,
            placement: it.placement,
            place: place.map(|it| it.place.get().clone()).unwrap_or_default(),
            on: it.on,
            minutes: *it.minutes.get(),
            is_confirmed: *it.confirmed.get(),
        }
    };
    let mut weeks: Vec<Week> = Vec::new();
    for day in traject.workdays().into_iter().map(noted) {
        let monday = day.on.week(Weekday::Mon).first_day();
        match weeks.last_mut().filter(|week| week.monday == monday) {
            Some(week) => week.days.push(day),
            None => weeks.push(Week { monday, days: vec![day] }),
        }
    }
    weeks
}

fn edit(id: WorkdayId, edit: WorkdayEdit) -> Edit {
    PathEdit::Workday(At(id, edit)).into()
}

/// The weeks.
#[component]
pub fn Weeks(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let weeks = session.ask_traject(log, weeks).unwrap_or_default();
    let all = weeks.len();
    rsx! {
        if weeks.is_empty() {
            p { class: "soft", {w.a_hours_none()} }
        }
        for week in weeks.into_iter().take(shown()) {
            WeekCard { key: "{week.monday}", log, week }
        }
        if all > shown() {
            Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
        }
    }
}

#[component]
fn WeekCard(log: TrajectId, week: Week) -> Element {
    let session = use_session();
    let w = session.messages();
    let waiting = week.days.iter().filter(|day| !day.is_confirmed);
    let confirm = waiting.map(|day| edit(day.id, WorkdayEdit::Confirm(true)));
    let confirm: Vec<_> = confirm.filter(|edit| may(session, log, edit)).collect();
    let waits = confirm.len();
    let confirm_all = move |()| {
        save(session, log, confirm.clone(), w.a_hours_confirmed());
    };
    let today = session.today();
    let title = if week.monday == today.week(Weekday::Mon).first_day() {
        w.a_hours_this_week().to_owned()
    } else {
        w.a_hours_week(&w.day(week.monday, today))
    };
    rsx! {
        Card { title, under: duration(w, week.minutes()),
            if waits > 1 {
                BigButton { label: w.a_hours_confirm_all(count(waits)), icon: Icon::Check, onpress: confirm_all }
            }
            List {
                for day in week.days {
                    OneDay { key: "{day.id}", log, day }
                }
            }
        }
    }
}

#[component]
fn OneDay(log: TrajectId, day: Noted) -> Element {
    let session = use_session();
    let w = session.messages();
    let (id, is_confirmed) = (day.id, day.is_confirmed);
    let name = w.long_day(day.on);
    let confirm = edit(id, WorkdayEdit::Confirm(!is_confirmed));
    let can_confirm = may(session, log, &confirm);
    let can_mend = may(session, log, &edit(id, WorkdayEdit::Hide(true)));
    let (label, kind, icon, said) = if is_confirmed {
        (w.a_hours_unconfirm(), ButtonKind::Plain, Icon::Undo, w.a_hours_unconfirmed())
    } else {
        (w.a_hours_confirm(), ButtonKind::Quiet, Icon::Check, w.a_hours_confirmed())
    };
    let press = move |()| {
        save(session, log, vec![confirm.clone()], said);
    };
    let spoken = [label, &name].join(": ");
    let trailing = rsx! {
        Button { label, spoken, kind, icon, onpress: press }
    };
    let of = edit(id, WorkdayEdit::Hide(true)).record();
    rsx! {
        Row {
            title: name,
            meta: line(w, &[&duration(w, day.minutes), &day.place]),
            trailing: can_confirm.then_some(trailing),
            if is_confirmed {
                Chip { label: w.a_hours_confirmed(), tone: Tone::Done, icon: Icon::Check }
            } else {
                Chip { label: w.a_hours_waiting(), tone: Tone::Plain, icon: Icon::Clock }
            }
            TwoVersions { log, of }
            if can_mend {
                Mending { log, id, placement: day.placement, on: day.on }
            }
        }
    }
}

//! The hours of a day: those of a usual day in one tap, others typed. A candidate notes the last seven days, a coach any. Knows
//! no week.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::workday::WorkdayId;
use shared::record::placement::{Placement, PlacementId};
use shared::role::Role;
use shared::text::date::capital;
use shared::time::Period;
use shared::wire;

use super::hours_field::HoursField;
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Card, Choice, ChoiceLayout, Choices, Icon};
use crate::phrases::path::duration;
use crate::session::use_session;

/// Days that a candidate chooses from, today among them.
const DAYS_SHOWN: u64 = 7;

/// Any length of a day, to ask whether hours may be noted at all.
const ANY: u16 = 1;

/// A place to work at.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    id: PlacementId,
    name: String,
    usual: Option<u16>,
}

/// Where somebody may have worked on a day: the places of that day, and else all.
fn places(traject: &Traject, on: NaiveDate) -> Vec<Place> {
    let place = |(id, it): (PlacementId, &Placement)| Place {
        id,
        name: it.place.get().clone(),
        usual: it.usual_minutes(),
    };
    let that_day = Period { from: on, to: Some(on) };
    let of_day: Vec<_> = traject
        .visible_placements()
        .filter(|(_, it)| it.period.get().overlaps(&that_day))
        .map(place)
        .collect();
    if of_day.is_empty() { traject.visible_placements().map(place).collect() } else { of_day }
}

/// The day and the place that were tapped. They are not kept: who comes back tomorrow means tomorrow.
#[derive(Clone, Copy, PartialEq)]
struct Tapped {
    on: Signal<Option<NaiveDate>>,
    place: Signal<Option<PlacementId>>,
}

/// The card, for who may note hours.
#[component]
pub fn Noting(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("hours/{log}"));
    let mut tapped = Tapped { on: use_signal(|| None), place: use_signal(|| None) };
    let on = (tapped.on)().unwrap_or(session.today());
    let places = session.ask_traject(log, |it| places(it, on)).unwrap_or_default();
    let place = match places.as_slice() {
        [only] => Some(only.clone()),
        several => several.iter().find(|it| Some(it.id) == (tapped.place)()).cloned(),
    };
    let Some(first) = places.first() else { return VNode::empty() };
    let probe =
        session.ask_traject(log, |it| it.hours_edits(first.id, on, ANY)).unwrap_or_default();
    if !probe.iter().all(|edit| may(session, log, edit)) {
        return VNode::empty();
    }
    let chosen = place.as_ref().and_then(|it| places.iter().position(|other| other == it));
    let choices = places.iter().map(|it| Choice::new(it.name.clone())).collect::<Vec<_>>();
    let ids: Vec<_> = places.iter().map(|it| it.id).collect();
    rsx! {
        Card { title: if session.role() == Some(Role::Candidate) { w.c_hours_how_many() } else { w.s_hours_how_many() },
            TheDay { on, tapped }
            if places.len() > 1 {
                Choices {
                    legend: w.a_hours_where(),
                    layout: ChoiceLayout::Columns,
                    choices,
                    chosen,
                    onchoose: move |place: usize| tapped.place.set(ids.get(place).copied()),
                }
            }
            if let Some(place) = place {
                HowMany { log, form, on, place: place.id, usual: place.usual }
            }
        }
    }
}

/// Which day: one of the last seven for a candidate, any for who notes it for them.
#[component]
fn TheDay(on: NaiveDate, tapped: Tapped) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let mut tapped = tapped;
    if session.role() != Some(Role::Candidate) {
        return rsx! {
            DayField {
                label: w.s_hours_day(),
                value: on.to_string(),
                sense: DaySense::Past,
                onsave: move |text: String| tapped.on.set(wire::date(&text)),
            }
        };
    }
    let days: Vec<_> =
        (0..DAYS_SHOWN).filter_map(|ago| today.checked_sub_days(Days::new(ago))).collect();
    // Within a week its name says which day it is.
    let name = |day: &NaiveDate| match (today - *day).num_days() {
        0 | 1 => capital(&w.day(*day, today)),
        _ => capital(w.weekday(*day)),
    };
    rsx! {
        Choices {
            legend: w.c_hours_day(),
            layout: ChoiceLayout::Columns,
            choices: days.iter().map(|day| Choice::new(name(day))).collect::<Vec<_>>(),
            chosen: days.iter().position(|day| *day == on),
            onchoose: move |place: usize| tapped.on.set(days.get(place).copied()),
        }
    }
}

/// What is there already, a usual day in one tap, and room for another.
#[component]
fn HowMany(
    log: TrajectId,
    form: FormState,
    on: NaiveDate,
    place: PlacementId,
    usual: Option<u16>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let there = session.ask_traject(log, |traject| {
        let it = traject.path().workdays.get(&WorkdayId::of(place, on))?;
        (!it.hidden.get()).then(|| *it.minutes.get())
    });
    let there = there.flatten();
    let usual = usual.filter(|it| there != Some(*it));
    let day = w.day(on, session.today());
    let said = w.a_hours_noted(&day);
    let said_again = said.clone();
    let edits = move |minutes| {
        session.ask_traject(log, |it| it.hours_edits(place, on, minutes)).unwrap_or_default()
    };
    let note_typed = move |minutes| {
        let edits = edits(minutes);
        if edits.is_empty() {
            form.throw_away();
        } else {
            form.save(log, edits, &said);
        }
    };
    rsx! {
        if let Some(minutes) = there {
            p { class: "strong", {w.a_hours_there(&day, &duration(w, minutes))} }
        }
        if let Some(minutes) = usual {
            BigButton {
                label: duration(w, minutes),
                icon: Icon::Check,
                onpress: move |()| {
                    save(session, log, edits(minutes), &said_again);
                },
            }
        }
        HoursField { form, onsend: note_typed }
    }
}

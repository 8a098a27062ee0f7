//! A speed date, planned in one act over several trajecten, and taken back in one: when, where, how long each talk, who sits at the
//! tables and who comes. The coach, at a desk or on the road, without a network.

use chrono::{Duration, NaiveTime};
use dioxus::prelude::*;
use shared::id::{LogId, TrajectId};
use shared::record::Edit;
use shared::record::path::introduction::Meeting;
use shared::record::path::speed_date::{Slot, SpeedDateId, slots};
use shared::role::Role;
use shared::time::When;

use super::targets::{Target, of_traject, targets};
use crate::format::count;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::number::large_number;
use crate::forms::saving::{Saved, told};
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ChipSet, Choice, Empty, Field, FieldKind, Notice, Readiness, Screen, Tone,
};
use crate::phrases::search::folded;
use crate::route::Route;
use crate::screens::frame::gate::OfficeGate;
use crate::screens::talks::when_where::{WhenWhere, WhenWhereFields, when_where_from_form};
use crate::session::{Session, use_session};

const WHO: &str = "who";
const TABLES: &str = "tables";
const MINUTES: &str = "minutes";
/// Long enough to say who one is, short enough to come round.
const USUAL_MINUTES: &str = "10";

/// The form.
#[component]
pub fn NewSpeedDate() -> Element {
    rsx! {
        OfficeGate { NewForm {} }
    }
}

/// One who may come.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    traject: TrajectId,
    name: String,
}

/// This coach's candidates, and the work that tables can be of.
fn offer(session: Session) -> (Vec<Candidate>, Vec<Target>) {
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let own = phone
            .trajects()
            .filter(|(_, _, it)| it.role(me) == Some(Role::Coach) && it.is_running());
        let own: Vec<_> = own.map(|(log, _, it)| (log, it)).collect();
        let named = own.iter().filter_map(|(traject, it)| {
            Some(Candidate { traject: *traject, name: it.candidate_name()?.to_owned() })
        });
        let mut candidates: Vec<Candidate> = named.collect();
        candidates.sort_by_cached_key(|it| (folded(&it.name), it.traject));
        (candidates, targets(phone, own.iter().filter_map(|(_, it)| of_traject(it))))
    });
    found.unwrap_or_default()
}

/// Those of a list that are chosen, by what tells them apart: the list may change meanwhile.
fn marked(form: FormState, field: &str) -> Vec<String> {
    form.or(field, "").lines().map(str::to_owned).collect()
}

fn toggle(form: FormState, field: &str, key: &str) {
    let mut all = marked(form, field);
    match all.iter().position(|it| it == key) {
        Some(place) => drop(all.remove(place)),
        None => all.push(key.to_owned()),
    }
    form.put(field, all.join("\n"));
}

/// What makes these meet, in each traject its own.
fn edits(
    session: Session,
    candidates: &[Candidate],
    tables: &[Target],
    slots: &[Slot],
    meeting: &Meeting,
) -> Vec<(LogId, Edit)> {
    let mut edits = Vec::new();
    for Slot { from, candidate, table } in slots {
        let (Some(candidate), Some(table)) = (candidates.get(*candidate), tables.get(*table))
        else {
            continue;
        };
        let when = When { time: Some(*from), ..meeting.when };
        let meeting = Meeting { when, ..meeting.clone() };
        let made = session.ask_traject(candidate.traject, |traject| {
            let new = table.introduction(table.decider(traject), Some(meeting));
            traject.meet_edits(session.new_id(), new)
        });
        let made = made.unwrap_or_default().into_iter();
        edits.extend(made.map(|edit| (candidate.traject, edit)));
    }
    edits
}

#[component]
fn NewForm() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let form = use_form_state(|| "speed-date".to_owned());
    let event: SpeedDateId = use_hook(|| session.new_id());
    let (all, works) = offer(session);
    let (who, at) = (marked(form, WHO), marked(form, TABLES));
    let coming = all.iter().filter(|it| who.contains(&it.traject.to_string()));
    let coming: Vec<Candidate> = coming.cloned().collect();
    let tables: Vec<Target> = works.iter().filter(|it| at.contains(&it.key())).cloned().collect();
    let minutes = large_number(&form.or(MINUTES, USUAL_MINUTES));
    let plan = when_where_from_form(form, None);
    let from = plan.as_ref().and_then(|it| it.when.time);
    let made = from.map(|from| slots(coming.len(), tables.len(), from, minutes));
    let is_late = made == Some(None);
    let made = made.flatten().filter(|it| !it.is_empty() && minutes > 0);
    let until = made.as_ref().and_then(|it| end(it, minutes));
    let is_ready = made.is_some() && plan.is_some();
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let number = count(made.as_ref().map_or(0, Vec::len));
    let (who, at) = (
        places(&all, |it| who.contains(&it.traject.to_string())),
        places(&works, |it| at.contains(&it.key())),
    );
    let names = all.iter().map(|it| Choice::new(it.name.clone())).collect::<Vec<_>>();
    let titles: Vec<Choice> = works
        .iter()
        .map(|it| Choice::new(crate::format::line(w, &[&it.title, &it.employer])))
        .collect();
    let ids: Vec<String> = all.iter().map(|it| it.traject.to_string()).collect();
    let keys: Vec<String> = works.iter().map(Target::key).collect();
    let keep = move |()| {
        let (Some(WhenWhere { when, place }), Some(slots)) = (plan.clone(), made.as_ref()) else {
            return;
        };
        let meeting = Meeting { when, minutes, place, event: Some(event) };
        let edits = edits(session, &coming, &tables, slots, &meeting);
        let submitted = session.submit_all(edits, w.s_speed_planned().to_owned());
        if told(session, submitted) == Saved::Yes {
            form.throw_away();
            navigator().replace(Route::SpeedDate { event });
        }
    };
    rsx! {
        Screen {
            title: w.s_speed_new(),
            back: Route::Candidates.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                BigButton { label: w.a_save(), state, onpress: keep }
            },
            if all.is_empty() {
                Empty { title: w.s_speed_nobody() }
            }
            WhenWhereFields { form, stored: None }
            Field {
                label: w.s_speed_minutes(),
                kind: FieldKind::Number,
                value: form.or(MINUTES, USUAL_MINUTES),
                onsave: move |text| form.put(MINUTES, text),
            }
            ChipSet {
                legend: w.s_speed_tables(),
                choices: titles,
                chosen: at,
                ontoggle: move |place: usize| {
                    if let Some(key) = keys.get(place) {
                        toggle(form, TABLES, key);
                    }
                },
            }
            ChipSet {
                legend: w.s_speed_who(),
                choices: names,
                chosen: who,
                ontoggle: move |place: usize| {
                    if let Some(id) = ids.get(place) {
                        toggle(form, WHO, id);
                    }
                },
            }
            if is_late {
                Notice { text: w.s_speed_late(), tone: Tone::Sun }
            }
            if let Some(until) = until {
                p { role: "status", {w.s_speed_meetings(number, &w.time(until))} }
            }
        }
    }
}

/// When the last is over.
fn end(slots: &[Slot], minutes: u16) -> Option<NaiveTime> {
    let last = slots.iter().map(|it| it.from).max()?;
    Some(last + Duration::minutes(minutes.into()))
}

fn places<T>(all: &[T], holds: impl Fn(&T) -> bool) -> Vec<usize> {
    all.iter().enumerate().filter(|(_, it)| holds(it)).map(|(place, _)| place).collect()
}

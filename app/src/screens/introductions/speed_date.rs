//! Who comes when: a list for each side of a speed date, to print. The coach has both; an employer who comes to their own.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use shared::record::path::speed_date::SpeedDateId;
use shared::role::{Permission, Role};
use shared::sync::phone::Phone;
use shared::text::date::capital;

use crate::format::line;
use crate::parts::{DataTables, Empty, Screen, Table};
use crate::route::Route;
use crate::screens::controls::print_button::PrintButton;
use crate::session::use_session;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Meets {
    at: Option<NaiveTime>,
    candidate: String,
    table: String,
}

/// All of it that this phone knows.
#[derive(Debug, Clone, Default, PartialEq)]
struct Shown {
    date: Option<NaiveDate>,
    place: String,
    is_coach: bool,
    meets: Vec<Meets>,
}

fn shown(phone: &Phone, event: SpeedDateId) -> Shown {
    let mut shown = Shown::default();
    let me = phone.me().person;
    for (_, _, traject) in phone.trajects() {
        let Some(role) = traject.role(me) else { continue };
        if !Permission::ChooseCandidate.is_held_by(role) {
            continue;
        }
        for (_, it) in traject.introductions() {
            let Some(meeting) = it.meeting.get().as_ref().filter(|it| it.event == Some(event))
            else {
                continue;
            };
            shown.is_coach |= role == Role::Coach;
            shown.date = Some(meeting.when.date);
            shown.place.clone_from(&meeting.place);
            shown.meets.push(Meets {
                at: meeting.when.time,
                candidate: traject.candidate_name().unwrap_or_default().to_owned(),
                table: [it.employer.get().as_str(), it.title.get()].join(" · "),
            });
        }
    }
    shown.meets.sort();
    shown
}

/// A table for each of one side, with when each of the other comes.
fn tables(
    meets: &[Meets],
    columns: [&str; 2],
    of: fn(&Meets) -> &String,
    other: fn(&Meets) -> &String,
    time: impl Fn(NaiveTime) -> String,
) -> Vec<Table> {
    let mut sides: Vec<&String> = meets.iter().map(of).collect();
    sides.sort();
    sides.dedup();
    let lines = |side: &String| {
        let own = meets.iter().filter(|it| of(it) == side);
        own.map(|it| vec![it.at.map(&time).unwrap_or_default(), other(it).clone()]).collect()
    };
    let table = |side: &String| Table {
        caption: side.clone(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: lines(side),
    };
    sides.into_iter().map(table).collect()
}

/// The lists.
#[component]
pub fn SpeedDate(event: SpeedDateId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Shown { date, place, is_coach, meets } =
        session.ask(|phone| shown(phone, event)).unwrap_or_default();
    let day = date.map(|it| capital(&w.full_day(it))).unwrap_or_default();
    let back = if is_coach { Route::Candidates } else { Route::Home };
    let time = |at| w.time(at);
    let by_table = tables(
        &meets,
        [w.a_time(), w.s_role_candidate()],
        |it| &it.table,
        |it| &it.candidate,
        time,
    );
    let by_candidate = tables(
        &meets,
        [w.a_time(), w.s_traject_employer()],
        |it| &it.candidate,
        |it| &it.table,
        time,
    );
    rsx! {
        Screen {
            title: w.a_meet_speed(),
            over: line(w, &[&day, &place]),
            back: back.to_string(),
            back_label: w.a_back(),
            if meets.is_empty() {
                Empty { title: w.a_not_found_title() }
            } else {
                if is_coach {
                    h2 { {w.s_speed_by_table()} }
                } else {
                    h2 { {w.a_meet_list()} }
                }
                DataTables { tables: by_table }
                if is_coach {
                    h2 { {w.s_speed_by_candidate()} }
                    DataTables { tables: by_candidate }
                }
                PrintButton {}
            }
        }
    }
}

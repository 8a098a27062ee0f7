//! What may be told outside the team: how trajecten ended, by quarters that are over, one thing at a time. Somebody of the
//! council or of a partner reads it at a desk, or prints it for a meeting: 0 taps, 1 for a part. No name of a candidate reaches it.

use dioxus::prelude::*;
use shared::measure::cube::{By, Line, ToldFigures};
use shared::role::StaffRole;
use shared::text::Messages;

use super::filter::quarter_name;
use crate::parts::{
    BigButton, ButtonKind, Card, DataTables, Empty, Icon, List, Row, Screen, Select, Table,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::asked::use_asked;
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::sheets::TOLD;
use crate::session::use_session;

/// The figures.
#[component]
pub fn ToldOutside() -> Element {
    let session = use_session();
    let w = session.messages();
    if !session.staff_role().is_some_and(StaffRole::reads_told_figures) {
        return rsx! {
            Screen { title: w.s_told_title(), Empty { title: w.a_no_access_title(), text: w.a_no_access_text() } }
        };
    }
    // Whoever sees more comes from there.
    let back =
        (session.staff_role() != Some(StaffRole::Viewer)).then(|| Route::Monitor.to_string());
    rsx! {
        Screen { title: w.s_told_title(), over: w.s_told_intro(), back, back_label: w.a_back(),
            Lines {}
        }
    }
}

#[component]
fn Lines() -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = use_asked(move || session.told_figures());
    let told = asked.told.read().clone().or_else(|| session.last_told());
    rsx! {
        {asked.waiting()}
        match told {
            None => VNode::empty(),
            Some(ToldFigures { lines }) if lines.is_empty() => rsx! {
                Empty { title: w.s_told_none(), text: w.s_told_note() }
            },
            Some(ToldFigures { lines }) => rsx! {
                All { lines }
            },
        }
    }
}

#[component]
fn All(lines: Vec<Line>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut chosen = use_signal(usize::default);
    let things = things(&lines);
    let names: Vec<String> = things.iter().map(|it| name(w, it)).collect();
    // One that is not there any more is the whole.
    let place = if chosen() < things.len() { chosen() } else { 0 };
    let of = things.get(place).cloned().unwrap_or(By::All);
    let mut shown: Vec<Line> = lines.into_iter().filter(|it| it.by == of).collect();
    shown.sort_by_key(|it| std::cmp::Reverse(it.quarter));
    let table = table(w, &names[place], &shown);
    rsx! {
        if names.len() > 1 {
            Select { label: w.s_monitor_of(), options: names, chosen: place, onchoose: move |place| chosen.set(place) }
        }
        p { class: "soft", {w.s_told_note()} }
        Card { title: w.s_monitor_by_quarter(),
            List { label: w.s_monitor_by_quarter(),
                for line in shown {
                    Row {
                        key: "{line.quarter.year}-{line.quarter.number}",
                        title: quarter_name(w, line.quarter),
                        meta: w.s_monitor_ended(line.ended),
                        for text in whither(w, &line) {
                            p { class: "soft", key: "{text}", "{text}" }
                        }
                    }
                }
            }
        }
        DataTables { tables: vec![table] }
        FromServer {
            ServerFile { label: w.s_monitor_workbook(), href: TOLD, name: "opstap-cijfers.xlsx", lang: w.lang().tag() }
        }
        BigButton { label: w.s_monitor_print(), kind: ButtonKind::Quiet, icon: Icon::Print, onpress: move |()| session.print() }
    }
}

/// What one may look at: the whole first, then each thing once.
fn things(lines: &[Line]) -> Vec<By> {
    let mut things: Vec<By> = lines.iter().map(|it| it.by.clone()).collect();
    things.push(By::All);
    things.sort();
    things.dedup();
    things
}

fn name(w: Messages, of: &By) -> String {
    let (kind, name) = match of {
        By::All => return w.s_monitor_all().to_owned(),
        By::Route(route) => (w.s_monitor_by_route(), phrases::route(w, *route)),
        By::Employer(name) => (w.s_monitor_by_employer(), name.as_str()),
        By::Cohort(name) => (w.s_monitor_by_cohort(), name.as_str()),
    };
    [kind, ": ", name].concat()
}

/// Where it led, as far as that may be told; in the table each has its place.
fn whither(w: Messages, line: &Line) -> Vec<String> {
    let told = labels(w).into_iter().zip(line.endings);
    let told = told.filter_map(|(label, count)| Some(format!("{label}: {}", count?)));
    let told: Vec<String> = told.collect();
    if told.is_empty() {
        vec![[w.s_outcome_where(), " ", w.s_told_hidden()].concat()]
    } else {
        told
    }
}

/// Each ending with how many; where that may not be told, so it says.
fn endings(w: Messages, line: &Line) -> Vec<(&'static str, String)> {
    let counts =
        line.endings.map(|it| it.map_or(w.s_told_hidden().to_owned(), |it| it.to_string()));
    labels(w).into_iter().zip(counts).collect()
}

/// In the order of [`shared::measure::cube::ENDINGS`].
fn labels(w: Messages) -> [&'static str; 4] {
    [
        w.s_outcome_intended_job(),
        w.s_outcome_other_employer(),
        w.s_outcome_training(),
        w.s_outcome_stopped(),
    ]
}

fn table(w: Messages, caption: &str, shown: &[Line]) -> Table {
    let mut columns = vec![w.s_told_quarter().to_owned(), w.s_told_ended().to_owned()];
    columns.extend(labels(w).map(str::to_owned));
    let line = |it: &Line| {
        let mut cells = vec![quarter_name(w, it.quarter), it.ended.to_string()];
        cells.extend(endings(w, it).into_iter().map(|(_, count)| count));
        cells
    };
    Table { caption: caption.to_owned(), columns, lines: shown.iter().map(line).collect() }
}

//! The caseload as a table, which a heading sorts: the picture's twin, for who reads rather than sees. Knows no picture.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::text::Messages;
use shared::text::date::capital;

use super::grouping::Line;
use super::order::{Column, Direction, Sorting, sorted};
use super::picture::how_phrase;
use crate::parts::{Anchor, Glyph, Icon};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// A line each; the headings are buttons.
#[component]
pub fn Table(title: String, lines: Vec<Line>, chosen: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut sorting = use_signal(|| Sorting::FIRST);
    let now = sorting();
    let lines = sorted(w.lang(), lines, now);
    rsx! {
        div { class: "table-place",
            table { class: "table",
                caption { class: "visually-hidden", "{title}" }
                thead {
                    tr {
                        for column in Column::ALL {
                            th { key: "{column as u8}", scope: "col", "aria-sort": sort_word(now, column),
                                button {
                                    class: "table-sort",
                                    r#type: "button",
                                    onclick: move |_| sorting.set(now.pressed(column)),
                                    span { {heading(w, column)} }
                                    if now.column == column {
                                        Glyph { icon: arrow(now.direction) }
                                    }
                                }
                            }
                        }
                    }
                }
                tbody {
                    for line in lines {
                        TableRow { key: "{line.log}", line, chosen }
                    }
                }
            }
        }
    }
}

#[component]
fn TableRow(line: Line, chosen: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let Line { log, candidate, phase, reason, how, next_talk, contact, .. } = line;
    let day = |day: Option<_>| day.map(|day| capital(&w.day(day, today))).unwrap_or_default();
    let name = if candidate.is_empty() { w.s_candidate_nobody() } else { &candidate };
    let cells = [
        day(contact),
        how.map(|_| how_phrase(w, how).to_owned()).unwrap_or_default(),
        reason.unwrap_or_default(),
        day(next_talk),
        phrases::phase(w, phase).to_owned(),
    ];
    rsx! {
        tr { class: (log == chosen).then_some("chosen"),
            th { scope: "row",
                Anchor { href: Route::Candidate { log }.to_string(), class: "table-link", current: log == chosen,
                    bdi { "{name}" }
                }
            }
            for (place , cell) in cells.into_iter().enumerate() {
                td { key: "{place}", bdi { "{cell}" } }
            }
        }
    }
}

fn heading(w: Messages, column: Column) -> &'static str {
    match column {
        Column::Name => w.s_cockpit_column_name(),
        Column::Contact => w.s_cockpit_column_contact(),
        Column::How => w.s_cockpit_column_how(),
        Column::Reason => w.s_today_attention(),
        Column::Talk => w.s_cockpit_column_talk(),
        Column::Phase => w.s_cockpit_column_phase(),
    }
}

fn sort_word(now: Sorting, column: Column) -> &'static str {
    match now.direction {
        Direction::Rising if now.column == column => "ascending",
        Direction::Falling if now.column == column => "descending",
        Direction::Rising | Direction::Falling => "none",
    }
}

fn arrow(direction: Direction) -> Icon {
    match direction {
        Direction::Rising => Icon::Up,
        Direction::Falling => Icon::Down,
    }
}

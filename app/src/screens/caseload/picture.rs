//! The caseload as a picture: its title is what it finds, each dot is a person and leads to them. Knows no order.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::check_in::Face;
use shared::text::Messages;

use super::dots::{DAYS_MAX, Dot, DotRow, Dots, Label, is_silent};
use crate::parts::{Anchor, Glyph, Icon};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// Every other column has its days under it.
const LABELLED: usize = 2;

/// What a picture of these finds.
pub fn finding(w: Messages, dots: &Dots) -> String {
    match u32::try_from(dots.silent) {
        Ok(0) => w.s_cockpit_all_heard().to_owned(),
        Ok(silent) => w.s_cockpit_silent(silent),
        Err(_) => w.s_cockpit_silent(u32::MAX),
    }
}

/// How it goes, in a word.
pub fn how_phrase(w: Messages, how: Option<Face>) -> &'static str {
    how.map_or(w.s_cockpit_how_unknown(), |face| phrases::face(w, face).1)
}

/// The dots, with what their rows and columns stand for.
#[component]
pub fn Picture(dots: Dots, chosen: TrajectId, today: NaiveDate) -> Element {
    let w = use_session().messages();
    rsx! {
        div { class: "dots-picture",
            for row in dots.rows {
                Row { key: "{how_phrase(w, row.how)}", row, chosen }
            }
            div { class: "dots-row dots-days", "aria-hidden": "true",
                span {}
                for days in (0..=DAYS_MAX).step_by(LABELLED) {
                    span { key: "{days}", {days_phrase(w, days, today)} }
                }
            }
        }
    }
}

/// "vandaag", "2", and "14 d" for that and longer.
fn days_phrase(w: Messages, days: usize, today: NaiveDate) -> String {
    match days {
        0 => w.day(today, today),
        DAYS_MAX => w.s_cockpit_days_or_more(u32::try_from(DAYS_MAX).unwrap_or_default()),
        _ => days.to_string(),
    }
}

#[component]
fn Row(row: DotRow, chosen: TrajectId) -> Element {
    let w = use_session().messages();
    let how = how_phrase(w, row.how);
    let icon = row.how.map_or(Icon::Eye, phrases::face_icon);
    let cells = row.cells.into_iter().enumerate();
    rsx! {
        div { class: "dots-row",
            span { class: "dots-how", Glyph { icon } span { "{how}" } }
            for (days , cell) in cells {
                div { key: "{days}", class: if is_silent(days) { "dots-cell silent" } else { "dots-cell" },
                    for dot in cell {
                        PersonDot { key: "{dot.log}", is_chosen: dot.log == chosen, dot, how }
                    }
                }
            }
        }
    }
}

#[component]
fn PersonDot(dot: Dot, how: &'static str, is_chosen: bool) -> Element {
    let w = use_session().messages();
    let Dot { log, name, days, label } = dot;
    // The list and the table lead to the same people: one dot of all is enough for who goes from link to link.
    let (class, tabindex) =
        if is_chosen { ("person-dot chosen", "0") } else { ("person-dot", "-1") };
    rsx! {
        Anchor {
            href: Route::Candidate { log }.to_string(),
            class,
            tabindex,
            current: is_chosen,
            label: w.s_cockpit_dot(&name, &w.ago_days(days), how),
            span { class: "person-dot-face", title: "{name}" }
            if label == Label::Named {
                span { class: "person-dot-name", bdi { {first_name(&name)} } }
            }
        }
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

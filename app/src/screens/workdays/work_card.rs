//! Work on a candidate's day: that they cannot come, 2 taps from here; their hours, 1 tap to the page and 1 there. Nothing for
//! who has no place to work at.

use dioxus::prelude::*;
use shared::id::TrajectId;

use super::absences::Absences;
use crate::parts::{Card, Glyph, Icon, List, Row};
use crate::route::Route;
use crate::session::use_session;

/// The card.
#[component]
pub fn WorkCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let has_place = session.ask_traject(log, |it| it.visible_placements().next().is_some());
    if has_place != Some(true) {
        return VNode::empty();
    }
    let today = session.today();
    let shifts = session.ask_traject(log, |traject| {
        let told = traject.shifts_on(today).into_iter().map(|it| {
            let place = traject.placements.get(&it.placement);
            w.a_week_today(place.map_or("", |it| it.place.get()), &w.time(it.from))
        });
        told.collect::<Vec<_>>()
    });
    rsx! {
        Card { title: w.c_hours_work(),
            for (place , it) in shifts.unwrap_or_default().into_iter().enumerate() {
                p { key: "{place}", class: "strong", "{it}" }
            }
            List {
                Row {
                    title: w.a_hours(),
                    href: Route::Workdays { log }.to_string(),
                    leading: rsx! { Glyph { icon: Icon::Clock } },
                }
            }
        }
        Absences { log }
    }
}

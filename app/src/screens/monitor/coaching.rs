//! How it goes between candidates and coaches, as sums of quarters that are over. Only the server knows them.

use dioxus::prelude::*;
use shared::coaching::{CoachingSum, CoachingSums};
use shared::measure::share::Share;
use shared::record::check_in::Face;

use super::figures::{AsTable, ShareStat};
use super::filter::quarter_name;
use crate::parts::{Card, Table};
use crate::phrases::face;
use crate::screens::controls::asked::use_asked;
use crate::screens::today::candidate::how::FACES;
use crate::session::use_session;

/// What candidates said, quarter by quarter.
#[component]
pub fn BetweenCoaches() -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = use_asked(move || session.coaching_sums());
    rsx! {
        Card { title: w.s_coaching_title(), under: w.s_coaching_note(),
            {asked.waiting()}
            match asked.told.read().as_ref() {
                None => VNode::empty(),
                Some(CoachingSums { quarters }) if quarters.is_empty() => rsx! {
                    p { class: "soft", {w.s_coaching_none()} }
                },
                Some(CoachingSums { quarters }) => rsx! {
                    Quarters { quarters: quarters.clone() }
                },
            }
        }
    }
}

#[component]
fn Quarters(quarters: Vec<CoachingSum>) -> Element {
    let w = use_session().messages();
    let line = |sum: &CoachingSum| {
        let counts = FACES.map(|it| sum.of(it).to_string());
        [vec![quarter_name(w, sum.quarter), sum.answers().to_string()], counts.to_vec()].concat()
    };
    let mut columns = vec![w.s_monitor_what().to_owned(), w.s_monitor_number().to_owned()];
    columns.extend(FACES.map(|it| face(w, it).1.to_owned()));
    let table = Table {
        caption: w.s_coaching_title().to_owned(),
        columns,
        lines: quarters.iter().map(line).collect(),
    };
    rsx! {
        for sum in quarters {
            ShareStat {
                key: "{sum.quarter.year}-{sum.quarter.number}",
                label: w.s_coaching_good(&quarter_name(w, sum.quarter)),
                share: Share { count: sum.of(Face::Great) + sum.of(Face::Good), of: sum.answers() },
            }
        }
        AsTable { table }
    }
}

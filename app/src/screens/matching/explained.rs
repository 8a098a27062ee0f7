//! Each skill that a job asks, beside what was seen of one person: how much help, by whom, when; and a learning goal where
//! something is between. Knows no list of people or jobs.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::matching::{Gap, Line};

use crate::format::line as one_line;
use crate::navigator::navigator;
use crate::parts::{Button, ButtonKind, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::route::Route;
use crate::screens::goals::begin_goal;
use crate::screens::own::seen_by;
use crate::session::use_session;

/// The lines, for the candidate of a traject.
#[component]
pub fn Explained(traject: TrajectId, lines: Vec<Line>) -> Element {
    let session = use_session();
    let w = session.messages();
    let learn = move |skill: &str| {
        begin_goal(session, traject, skill);
        navigator().push(Route::NewGoal { log: traject });
    };
    let seen = move |it: &Line| match &it.seen {
        None => w.s_match_nothing().to_owned(),
        Some(seen) => one_line(
            w,
            &[
                &w.s_match_seen(phrases::help(w, seen.help)),
                &seen_by(session, seen.by, seen.role),
                &w.full_day(seen.on),
            ],
        ),
    };
    rsx! {
        List {
            for it in lines {
                Row {
                    key: "{it.need}",
                    title: it.skill.name.clone(),
                    meta: w.s_match_needed(phrases::help(w, it.needed)),
                    trailing: (it.gap() != Gap::None).then(|| {
                        let skill = it.skill.name.clone();
                        rsx! {
                            Button {
                                label: w.s_match_goal(),
                                spoken: w.s_match_goal_for(&skill),
                                kind: ButtonKind::Plain,
                                onpress: move |()| learn(&skill),
                            }
                        }
                    }),
                    p { class: "soft", {seen(&it)} }
                    match it.gap() {
                        Gap::None => rsx! {
                            Chip { label: w.s_match_enough(), tone: Tone::Done, icon: Icon::Check }
                        },
                        Gap::MoreHelp => rsx! {
                            Chip { label: w.s_match_more_help(), tone: Tone::Plain, icon: Icon::Learn }
                        },
                        Gap::NothingSeen => rsx! {},
                    }
                }
            }
        }
    }
}

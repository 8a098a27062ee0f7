//! All of a coach's candidates, to find one in a few letters. The coach is anywhere, with or without a network.
//! From Vandaag: Kandidaten, the person: 2 taps; a check-in that was not planned is 4 taps in all.

use dioxus::prelude::*;
use shared::record::outcome::Ending;
use shared::record::outline::Phase;
use shared::role::{Permission, Role};
use shared::sync::phone::Phone;
use shared::text::Messages;

use super::grouping::{Grouping, Line, grouped, lines};
use crate::format::line;
use crate::parts::{
    Anchor, Avatar, ButtonLink, Card, Chip, Choice, ChoiceLayout, Choices, Disclosure, Empty,
    Field, Glyph, Icon, Legend, List, MiniStairs, Notice, Row, Screen, Tone,
};
use crate::phrases::{self, initials};
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The candidates: who is on the way first, who arrived below.
#[component]
pub fn Candidates() -> Element {
    let session = use_session();
    let w = session.messages();
    let all = use_memo(move || session.ask(lines).unwrap_or_default());
    let mut searched = use_signal(String::new);
    let mut grouping = use_signal(Grouping::default);
    let may_open =
        session.role().is_some_and(|role: Role| Permission::OpenTraject.is_held_by(role));
    let total = u32::try_from(all.read().len()).unwrap_or(u32::MAX);
    let found: Vec<Line> =
        all.read().iter().filter(|line| line.matches(&searched.read())).cloned().collect();
    let is_found = !found.is_empty();
    let aside = session.ask(Phone::aside).unwrap_or_default();
    let (ended, running): (Vec<Line>, Vec<Line>) =
        found.into_iter().partition(|line| line.ending.is_some());
    let new_traject = rsx! {
        if may_open {
            ButtonLink { label: w.s_candidates_new(), icon: Icon::Plus, href: Route::OpenTraject {}.to_string() }
        }
    };
    let groupings = Grouping::ALL.map(|it| Choice::new(grouping_word(w, it))).to_vec();
    rsx! {
        Screen { title: w.s_candidates_title(), over: w.s_candidates_count(total), actions: rsx! { Unsent {} },
            footer: new_traject,
            FirstFetch {}
            if total == 0 {
                if !is_first_fetch(session) {
                    Empty { title: w.s_candidates_empty() }
                }
            } else {
                Field {
                    label: w.s_search(),
                    value: searched(),
                    onsave: move |text| searched.set(text),
                }
                if aside > 0 {
                    Notice { text: w.s_candidates_aside(aside), tone: Tone::Plain }
                }
                Disclosure { label: w.s_candidates_group(),
                    Choices {
                        legend: w.s_candidates_group(),
                        legend_look: Legend::ForReaders,
                        layout: ChoiceLayout::Columns,
                        choices: groupings,
                        chosen: Grouping::ALL.iter().position(|it| *it == grouping()),
                        onchoose: move |place: usize| {
                            grouping.set(Grouping::ALL.get(place).copied().unwrap_or_default());
                        },
                    }
                }
                if !is_found {
                    p { class: "soft", role: "status", {w.s_search_nothing(&searched.read())} }
                }
                for (name , lines) in grouped(running, grouping()) {
                    Lines { key: "{name}", title: w.s_candidates_open(), over: name, lines }
                }
                if !ended.is_empty() {
                    Lines { title: w.s_candidates_ended(), over: "", lines: ended }
                }
            }
        }
    }
}

fn grouping_word(w: Messages, grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Nothing => w.s_candidates_by_name(),
        Grouping::Employer => w.s_traject_employer(),
        Grouping::Cohort => w.s_traject_cohort(),
    }
}

/// Lines that stand together, under their group's name if they have one.
#[component]
fn Lines(title: String, over: String, lines: Vec<Line>) -> Element {
    let heading = if over.is_empty() { title.clone() } else { over.clone() };
    let soft = if over.is_empty() { String::new() } else { title };
    rsx! {
        Card { title: heading.clone(), over: soft,
            List { label: heading,
                for shown in lines {
                    CandidateRow { key: "{shown.log}", shown }
                }
            }
        }
    }
}

/// One traject: whose, which job, how far; a check-in beside it while it runs.
#[component]
fn CandidateRow(shown: Line) -> Element {
    let w = use_session().messages();
    let Line { log, candidate, job, employer, phase, ending, unsent, .. } = shown;
    let check_in = ending.is_none().then(|| {
        rsx! {
            Anchor {
                href: Route::CheckIn { log }.to_string(),
                class: "round",
                label: w.s_checkin_title(&candidate),
                Glyph { icon: Icon::Talk }
            }
        }
    });
    let (state, tone) = match ending {
        Some(Ending::Stopped) => (phrases::ending(w, Ending::Stopped), Tone::Plain),
        Some(ending) => (phrases::ending(w, ending), Tone::Done),
        None => (phrases::phase(w, phase), Tone::Brand),
    };
    let title =
        if candidate.is_empty() { w.s_candidate_nobody().to_owned() } else { candidate.clone() };
    rsx! {
        Row {
            title,
            meta: line(w, &[&job, &employer]),
            leading: rsx! {
                div { class: "stack-tight",
                    Avatar { initials: initials(&candidate) }
                    if ending.is_none() {
                        MiniStairs { height: phase.number(), of: Phase::ALL.len() }
                    }
                }
            },
            trailing: check_in,
            href: Route::TrajectOverview { log }.to_string(),
            div { class: "cluster",
                Chip { label: state, tone }
                if unsent > 0 {
                    Chip { label: w.a_unsent(u32::try_from(unsent).unwrap_or(u32::MAX)), tone: Tone::Sun, icon: Icon::Phone }
                }
            }
        }
    }
}

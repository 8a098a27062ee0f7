//! All of a coach's candidates, to find one in a few letters. The coach is anywhere, with or without a network.
//! From Vandaag: Kandidaten, the person: 2 taps; a check-in that was not planned is 4 taps in all.

use dioxus::prelude::*;
use shared::attention::Day;
use shared::record::outcome::Ending;
use shared::record::outline::Phase;
use shared::role::Permission;
use shared::sync::phone::Phone;
use shared::text::Messages;

use super::cockpit::caseload;
use super::grouping::{Grouping, Line, days_since, grouped, lines};
use crate::desk::{Width, use_width};
use crate::format::line;
use crate::parts::{
    Anchor, Avatar, ButtonKind, ButtonLink, Card, Chip, Choice, ChoiceLayout, Choices, Disclosure,
    Empty, Field, FieldKind, Glyph, Icon, Legend, List, MiniStairs, Notice, RoundLink, Row, Screen,
    Tone,
};
use crate::phrases::{self, initials};
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::instead::Instead;
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The candidates. A desk opens the first of them beside the list.
#[component]
pub fn Candidates() -> Element {
    let session = use_session();
    let first = match use_width() {
        Width::Desk => caseload(session).first().map(|it| it.log),
        Width::Phone => None,
    };
    match first {
        Some(log) => rsx! {
            Instead { to: Route::Candidate { log }.to_string() }
        },
        None => rsx! {
            OnPhone {}
        },
    }
}

/// All of them: who is on the way first, who arrived below.
#[component]
fn OnPhone() -> Element {
    let session = use_session();
    let w = session.messages();
    let all = use_memo(move || {
        let day_of = |at| session.local(at).date();
        let day = Day { today: session.today(), day_of: &day_of };
        session.ask(|phone| lines(phone, session.messages(), day)).unwrap_or_default()
    });
    let mut searched = use_signal(String::new);
    let mut grouping = use_signal(Grouping::default);
    let may_open = session.may(Permission::OpenTraject);
    let total = u32::try_from(all.read().len()).unwrap_or(u32::MAX);
    let found: Vec<Line> =
        all.read().iter().filter(|line| line.matches(&searched.read())).cloned().collect();
    let is_found = !found.is_empty();
    let aside = session.ask(Phone::aside).unwrap_or_default();
    let (ended, running): (Vec<Line>, Vec<Line>) =
        found.into_iter().partition(|line| line.ending.is_some());
    let search = rsx! {
        Field {
            label: w.s_search(),
            label_look: Legend::ForReaders,
            kind: FieldKind::Search,
            value: searched(),
            onsave: move |text| searched.set(text),
        }
    };
    let groupings = Grouping::ALL.map(|it| Choice::new(grouping_word(w, it))).to_vec();
    rsx! {
        Screen {
            title: w.s_candidates_title(),
            over: w.s_candidates_count(total),
            actions: rsx! {
                Unsent {}
                if session.may(Permission::SearchOffice) {
                    RoundLink { icon: Icon::Search, label: w.s_search_title(), href: Route::Search {}.to_string() }
                }
                if may_open {
                    Anchor { href: Route::OpenTraject {}.to_string(), class: "round", label: w.s_candidates_new(),
                        Glyph { icon: Icon::Plus }
                    }
                }
            },
            footer: (total > 0).then_some(search),
            FirstFetch {}
            if total == 0 {
                if !is_first_fetch(session) {
                    Empty { title: w.s_candidates_empty() }
                }
            } else {
                if aside > 0 {
                    Notice { text: w.s_candidates_aside(aside), tone: Tone::Plain }
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
                if session.may(Permission::SeeMonitor) {
                    ButtonLink {
                        label: w.s_monitor_own(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Chart,
                        href: Route::Monitor {}.to_string(),
                    }
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

/// One traject: whose, why to look or which job, how far, when something was heard last; a check-in beside it while it runs.
#[component]
fn CandidateRow(shown: Line) -> Element {
    let session = use_session();
    let w = session.messages();
    let Line { log, candidate, job, employer, phase, ending, reason, contact, unsent, .. } = shown;
    let name =
        if candidate.is_empty() { w.s_candidate_nobody().to_owned() } else { candidate.clone() };
    let is_running = ending.is_none();
    rsx! {
        Row {
            title: name,
            meta: reason.unwrap_or_else(|| line(w, &[&job, &employer])),
            is_low: true,
            leading: rsx! {
                Avatar { initials: initials(&candidate) }
            },
            trailing: rsx! {
                div { class: "row-end",
                    if is_running {
                        MiniStairs { height: phase.number(), of: Phase::ALL.len() }
                        span { class: "visually-hidden", {phrases::phase(w, phase)} }
                        if let Some(day) = contact {
                            span { class: "soft", "aria-hidden": "true", {days_since(w, day, session.today())} }
                            span { class: "visually-hidden", {w.day(day, session.today())} }
                        }
                    }
                    if unsent > 0 {
                        Chip { label: w.a_unsent(u32::try_from(unsent).unwrap_or(u32::MAX)), tone: Tone::Sun, icon: Icon::Phone }
                    }
                }
                if is_running {
                    Anchor {
                        href: Route::CheckIn { log }.to_string(),
                        class: "round",
                        label: w.s_checkin_title(&candidate),
                        Glyph { icon: Icon::Talk }
                    }
                }
            },
            href: Route::TrajectOverview { log }.to_string(),
            if let Some(ending) = ending {
                Chip {
                    label: phrases::ending(w, ending),
                    tone: if ending == Ending::Stopped { Tone::Plain } else { Tone::Done },
                }
            }
        }
    }
}

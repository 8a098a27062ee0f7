//! The outcome monitor: what the trajecten led to, with how sure that is. The manager sits at a desk or prints it for a
//! meeting. Figures are fetched; without a network the last ones show, with their day.

mod course;
mod economy;
mod figures;
mod filter;

use dioxus::prelude::*;
use shared::measure::outcome::Monitor as Figures;
use shared::role::Permission;
use shared::time::Timestamp;

use crate::parts::{
    BigButton, Button, ButtonKind, ButtonLink, Card, Empty, Icon, Notice, Screen, Select, Skeleton,
    Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::no_answer::no_answer;
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::screens::lab::FigureOf;
use crate::session::sheets::FIGURES;
use crate::session::{NoAnswer, Session, use_session};
use course::CourseCards;
use economy::{Economy, notes};
use figures::{Groups, Shares, counts};
use filter::{groups, quarter_name};

/// When the figures were fetched last, kept beside them.
const FETCHED: &str = "monitor-fetched";

/// The monitor.
#[component]
pub fn Monitor() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut answer = use_resource(move || fetch(session));
    let may = session.role().is_some_and(|role| Permission::SeeMonitor.is_held_by(role));
    let (figures, why) = match &*answer.read() {
        Some(Ok(figures)) => (Some(figures.clone()), None),
        Some(Err(why)) => (session.last_monitor(), Some(why.clone())),
        None => (session.last_monitor(), None),
    };
    let is_waiting = answer.read().is_none();
    if !may {
        return rsx! {
            Screen { title: w.s_monitor_title(), Empty { title: w.a_no_access_title(), text: w.a_no_access_text() } }
        };
    }
    rsx! {
        Screen { title: w.s_monitor_title(), over: w.s_monitor_intro(),
            if let Some(why) = why {
                Notice { text: no_answer(w, &why), tone: Tone::Sun, icon: Icon::Sync,
                    if figures.is_some() {
                        p { {last_fetched(session)} }
                    }
                    Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| answer.restart() }
                }
            }
            if let Some(figures) = figures {
                All { figures }
            } else if is_waiting {
                Skeleton { label: w.a_loading() }
            }
        }
    }
}

async fn fetch(mut session: Session) -> Result<Figures, NoAnswer> {
    let figures = session.monitor().await?;
    session.keep_draft(FETCHED, &session.now().0.to_string());
    Ok(figures)
}

/// "Laatst opgehaald: gisteren, 9.30 uur".
fn last_fetched(session: Session) -> String {
    let w = session.messages();
    let Ok(at) = session.draft(FETCHED).parse() else { return String::new() };
    let at = session.local(Timestamp(at));
    w.s_monitor_fetched(&w.day_and_time(at.date(), at.time(), session.today()))
}

/// All figures: one group at a time, the whole first; then by route, employer, group and quarter.
#[component]
fn All(figures: Figures) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut chosen = use_signal(usize::default);
    let groups = groups(w, &figures);
    let mut of = use_context_provider(|| FigureOf(CopyValue::new(String::new())));
    let names: Vec<String> = groups.iter().map(|(name, _)| name.clone()).collect();
    // One that is not there any more, since the figures were fetched anew, is the whole.
    let place = if chosen() < groups.len() { chosen() } else { 0 };
    let (name, shown) = groups.into_iter().nth(place).unwrap_or_default();
    of.0.set(name);
    let Figures {
        all,
        by_route,
        by_employer,
        by_cohort,
        routes_left_out,
        employers_left_out,
        cohorts_left_out,
        by_quarter,
        quarters_left_out,
    } = figures;
    let employers = u32::try_from(by_employer.len()).unwrap_or(u32::MAX) + employers_left_out;
    let employers = w.s_monitor_employers(employers);
    let by_route =
        by_route.into_iter().map(|(route, group)| (phrases::route(w, route).to_owned(), group));
    let by_route: Vec<_> = by_route.collect();
    let by_quarter: Vec<_> =
        by_quarter.into_iter().map(|(quarter, group)| (quarter_name(w, quarter), group)).collect();
    let quarter_notes = notes(session);
    let mut under = counts(w, &shown);
    if place == 0 {
        under = [under, employers].join(" · ");
    }
    if all.trajecten == 0 {
        return rsx! {
            Empty { title: w.s_monitor_empty() }
        };
    }
    rsx! {
        if names.len() > 1 {
            Select { label: w.s_monitor_of(), options: names, chosen: place, onchoose: move |place| chosen.set(place) }
        }
        Card { title: w.s_monitor_ended(shown.ended), under,
            if shown.ended > 0 {
                Shares { group: shown.clone() }
                p { class: "soft", {w.s_monitor_interval_note()} }
            } else {
                p { class: "soft", {w.s_monitor_empty()} }
            }
        }
        if let Some(course) = shown.course {
            CourseCards { course }
        }
        Groups { title: w.s_monitor_by_route(), groups: by_route, left_out: routes_left_out }
        Groups { title: w.s_monitor_by_employer(), groups: by_employer, left_out: employers_left_out }
        if !by_cohort.is_empty() || cohorts_left_out > 0 {
            Groups { title: w.s_monitor_by_cohort(), groups: by_cohort, left_out: cohorts_left_out }
        }
        if !by_quarter.is_empty() || quarters_left_out > 0 {
            Groups { title: w.s_monitor_by_quarter(), groups: by_quarter, left_out: quarters_left_out, notes: quarter_notes }
        }
        Economy {}
        ButtonLink { label: w.s_lab_title(), kind: ButtonKind::Quiet, icon: Icon::Learn, href: Route::Lab {}.to_string() }
        FromServer {
            ServerFile { label: w.s_monitor_workbook(), href: FIGURES, name: "opstap-monitor.xlsx", lang: w.lang().tag() }
        }
        BigButton { label: w.s_monitor_print(), kind: ButtonKind::Quiet, icon: Icon::Print, onpress: move |()| session.print() }
    }
}

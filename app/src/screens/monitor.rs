//! The outcome monitor: what the trajecten led to, with how sure that is. The manager sits at a desk or prints it for a
//! meeting; a coach looks at their own. Figures are fetched; without a network the last ones show, with their day.

mod answered;
mod coaching;
mod course;
mod economy;
mod figures;
mod filter;
mod foreseen;
mod insight;
mod told;

use dioxus::prelude::*;
use shared::measure::outcome::{Group, Monitor as Figures};
use shared::role::{Permission, Role};
use shared::text::Messages;
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
use answered::Answered;
use coaching::BetweenCoaches;
use course::CourseCards;
use economy::{Economy, notes};
use figures::{Groups, Shares, counts};
use filter::{Team, groups, quarter_name};
use foreseen::Places;
use insight::Helped;
pub use told::ToldOutside;

/// When the figures were fetched last, kept beside them.
const FETCHED: &str = "monitor-fetched";

/// The monitor.
#[component]
pub fn Monitor() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut answer = use_resource(move || fetch(session));
    let may = session.may(Permission::SeeMonitor);
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
        Screen { title: w.s_monitor_title(), over: over_of(w, session),
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

fn over_of(w: Messages, session: Session) -> &'static str {
    match team_of(session) {
        Team::Own => w.s_monitor_own(),
        Team::Office => w.s_monitor_intro(),
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
    let team = team_of(session);
    let groups = groups(w, &figures, team);
    let mut of = use_context_provider(|| FigureOf(CopyValue::new(String::new())));
    let names: Vec<String> = groups.iter().map(|(name, _)| name.clone()).collect();
    // One that is not there any more, since the figures were fetched anew, is the whole.
    let place = if chosen() < groups.len() { chosen() } else { 0 };
    let (name, shown) = groups.into_iter().nth(place).unwrap_or_default();
    of.0.set(name);
    let employers = u32::try_from(figures.by_employer.len()).unwrap_or(u32::MAX);
    let employers = w.s_monitor_employers(employers + figures.employers_left_out);
    let quarter_notes = notes(session);
    let mut under = counts(w, &shown);
    if place == 0 {
        under = [under, employers].join(" · ");
    }
    if figures.all.trajecten == 0 {
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
        if place == 0 {
            HelpedByRoute { figures: figures.clone() }
            Places { told: figures.foreseen.clone() }
            BetweenCoaches {}
            Answered { requests: figures.requests }
        }
        AllGroups { figures, team, notes: quarter_notes }
        Economy {}
        if team == Team::Office {
            ButtonLink { label: w.s_told_title(), kind: ButtonKind::Quiet, icon: Icon::Chart, href: Route::Figures {}.to_string() }
        }
        ButtonLink { label: w.s_lab_title(), kind: ButtonKind::Quiet, icon: Icon::Learn, href: Route::Lab {}.to_string() }
        FromServer {
            ServerFile { label: w.s_monitor_workbook(), href: FIGURES, name: "opstap-monitor.xlsx", lang: w.lang().tag() }
        }
        BigButton { label: w.s_monitor_print(), kind: ButtonKind::Quiet, icon: Icon::Print, onpress: move |()| session.print() }
    }
}

/// Whose figures are fetched: a coach's are of their own trajecten.
fn team_of(session: Session) -> Team {
    match session.role() {
        Some(Role::Coach) => Team::Own,
        Some(Role::Candidate | Role::Employer | Role::Manager) | None => Team::Office,
    }
}

/// What helped on each route, beside each other.
#[component]
fn HelpedByRoute(figures: Figures) -> Element {
    let w = use_session().messages();
    let of = |(route, group): (_, Group)| {
        Some((phrases::route(w, route).to_owned(), group.course?.adjusted?))
    };
    let tried: Vec<_> = figures.by_route.into_iter().filter_map(of).collect();
    rsx! {
        if !tried.is_empty() {
            Helped { title: w.s_monitor_helped_by_route(), of: w.s_traject_route(), tried }
        }
    }
}

/// Every way to divide them, each group with its outcomes.
#[component]
fn AllGroups(figures: Figures, team: Team, notes: Vec<(String, String)>) -> Element {
    let w = use_session().messages();
    let quarters = named(figures.by_quarter, |it| quarter_name(w, it));
    let routes = named(figures.by_route, |it| phrases::route(w, it).to_owned());
    let sources = named(figures.by_source, |it| phrases::path::growth(w, it).to_owned());
    let motives = named(figures.by_motive, |it| phrases::path::motive(w, it).to_owned());
    rsx! {
        Groups { title: w.s_monitor_by_route(), groups: routes, left_out: figures.routes_left_out, team }
        Groups { title: w.s_monitor_by_employer(), groups: figures.by_employer, left_out: figures.employers_left_out, team }
        Groups { title: w.s_monitor_by_cohort(), groups: figures.by_cohort, left_out: figures.cohorts_left_out, team }
        Groups { title: w.s_monitor_by_quarter(), groups: quarters, left_out: figures.quarters_left_out, team, notes }
        Groups { title: w.s_monitor_by_source(), groups: sources, left_out: figures.sources_left_out, team }
        Groups { title: w.s_monitor_by_motive(), groups: motives, left_out: figures.motives_left_out, team }
        Groups { title: w.s_monitor_by_programme(), groups: figures.by_programme, left_out: figures.programmes_left_out, team }
    }
}

fn named<K>(groups: Vec<(K, Group)>, name: impl Fn(K) -> String) -> Vec<(String, Group)> {
    groups.into_iter().map(|(key, group)| (name(key), group)).collect()
}

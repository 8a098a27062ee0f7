//! What was found, with what is done about it and what came of that; and what was learned, route by route.

use dioxus::prelude::*;
use shared::record::office::OfficeFile;
use shared::record::office::lab::finding::{Figure, Finding, FindingId, Progress};
use shared::record::outline::Route as Way;
use shared::text::Messages;

use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, List, Row, Tone};
use crate::phrases::{self, line, office};
use crate::route::{LabPartOf, Route};
use crate::session::use_session;

/// A figure as it was on its day.
#[component]
pub fn FigureLine(figure: Figure) -> Element {
    let w = use_session().messages();
    rsx! {
        div { class: "stack-tight",
            p { class: "soft", {w.s_finding_figure(&w.full_day(figure.on))} }
            p { class: "strong", bdi { {office::figure(w, &figure)} } }
        }
    }
}

/// One finding, as the page shows it.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    id: FindingId,
    it: Finding,
}

fn shown(office: &OfficeFile) -> Vec<Shown> {
    let all = office.standing_findings().into_iter();
    all.map(|(id, it)| Shown { id, it: it.clone() }).collect()
}

/// All of them, what is open first.
#[component]
pub fn Findings() -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_office(shown).unwrap_or_default();
    rsx! {
        Card { title: w.s_findings_title(),
            if found.is_empty() {
                p { class: "soft", {w.s_findings_none()} }
            } else {
                List { label: w.s_findings_title(),
                    for shown in found {
                        OneFinding { key: "{shown.id}", shown }
                    }
                }
            }
            ButtonLink {
                label: w.s_finding_add(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
                href: Route::LabPart { of: LabPartOf::Finding(None) }.to_string(),
            }
        }
    }
}

fn route(w: Messages, route: Option<Way>) -> &'static str {
    route.map_or(w.s_lab_every_route(), |it| phrases::route(w, it))
}

#[component]
fn OneFinding(shown: Shown) -> Element {
    let session = use_session();
    let w = session.messages();
    let Shown { id, it } = shown;
    let progress = it.progress();
    let tone = match progress {
        _ if it.is_due(session.today()) => Tone::Care,
        Progress::Found => Tone::Plain,
        Progress::Acted => Tone::Sun,
        Progress::Known => Tone::Done,
    };
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| w.full_day(day)).unwrap_or_default();
    let doing = line(w, &[it.who.get(), &day(*it.by_when.get())]);
    let seen = [w.full_day(*it.on.get()), route(w, *it.route.get()).to_owned(), it.teller.clone()];
    rsx! {
        Row {
            title: it.saw.get().clone(),
            meta: line(w, &[&seen[0], &seen[1], &seen[2]]),
            href: Route::LabPart { of: LabPartOf::Finding(Some(id)) }.to_string(),
            div { class: "cluster", Chip { label: office::progress(w, progress), tone } }
            if let Some(figure) = it.figure.clone() {
                FigureLine { figure }
            }
            Said { what: w.s_finding_action(), words: it.action.get().clone(), beside: doing }
            Said { what: w.s_finding_result(), words: it.result.get().clone(), beside: day(*it.result_on.get()) }
        }
    }
}

/// A line of it, where it was said.
#[component]
fn Said(what: String, words: String, beside: String) -> Element {
    if words.is_empty() {
        return VNode::empty();
    }
    rsx! {
        p {
            strong { "{what}: " }
            bdi { "{words}" }
        }
        if !beside.is_empty() {
            p { class: "soft", bdi { "{beside}" } }
        }
    }
}

/// What was learned, for every route and for each.
#[component]
pub fn Lessons() -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_office(|office| {
        let routes = std::iter::once(None).chain(Way::ALL.map(Some));
        let of = routes.map(|route| {
            let lessons = office.lessons(route).into_iter();
            let told = lessons.map(|(id, it)| (id, it.lesson.get().clone(), *it.on.get()));
            (route, told.collect::<Vec<_>>())
        });
        of.filter(|(_, lessons)| !lessons.is_empty()).collect::<Vec<_>>()
    });
    let found = found.unwrap_or_default();
    rsx! {
        Card { title: w.s_lessons_title(),
            if found.is_empty() {
                p { class: "soft", {w.s_lessons_none()} }
            }
            for (of , lessons) in found {
                div { key: "{route(w, of)}", class: "stack-tight",
                    h3 { {route(w, of)} }
                    List { label: route(w, of),
                        for (id , words , on) in lessons {
                            Row {
                                key: "{id}",
                                title: words,
                                meta: w.full_day(on),
                                href: Route::LabPart { of: LabPartOf::Finding(Some(id)) }.to_string(),
                            }
                        }
                    }
                }
            }
        }
    }
}

//! One cohort: its plan by day, moved for all in 2 taps, and how far each of one's own candidates is. On the ROC's stairs, between
//! two groups. Those of colleagues are counted, not named.

use dioxus::prelude::*;
use shared::id::{LogId, TrajectId};
use shared::overlay::{progress, walks_in};
use shared::record::path::CohortFile;
use shared::record::path::cohort::group_step::{GroupStep, GroupStepId};
use shared::text::date::capital;

use super::gate::CohortGate;
use super::shift::Shift;
use crate::format::{count, line};
use crate::parts::{
    ButtonKind, ButtonLink, Card, Chip, Empty, Icon, List, Picture, PictureSize, Row, Screen, Tone,
};
use crate::phrases;
use crate::phrases::path::{group_days, group_kind};
use crate::phrases::search::folded;
use crate::route::Route;
use crate::screens::frame::unsent::Unsent;
use crate::session::{Session, use_session};

/// What the page says.
#[derive(Debug, Clone, Default, PartialEq)]
struct Page {
    name: String,
    under: String,
    jobs: String,
    coaches: String,
    steps: Vec<(GroupStepId, GroupStep)>,
    all: usize,
}

fn page(session: Session, it: &CohortFile) -> Page {
    let w = session.messages();
    let mut steps: Vec<_> = it.standing_steps().map(|(id, step)| (id, step.clone())).collect();
    steps.sort_by_key(|(id, step)| (step.days.get().from, *step.time.get(), *id));
    let coaches = it.coaches.values().filter(|it| *it.active.get());
    let coaches: Vec<_> = coaches.map(|it| it.name.get().as_str()).collect();
    let cohort = it.cohort.as_ref();
    Page {
        name: it.name().to_owned(),
        under: cohort.map(|it| phrases::period(w, *it.period.get())).unwrap_or_default(),
        jobs: cohort.map(|it| it.jobs.get().clone()).unwrap_or_default(),
        coaches: coaches.join(", "),
        steps,
        all: it.taking_part().count(),
    }
}

/// One of one's own who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Own {
    traject: TrajectId,
    name: String,
    done: usize,
    steps: usize,
    /// Their traject names another cohort.
    is_elsewhere: bool,
}

fn own(session: Session, log: LogId) -> Vec<Own> {
    let found = session.ask(|phone| {
        let cohort = phone.replica(log)?.state().cohort()?;
        let of = |traject: TrajectId| {
            let it = phone.traject(traject)?;
            let (done, steps) = progress(cohort, it);
            let name = it.candidate_name().unwrap_or_default().to_owned();
            Some(Own { traject, name, done, steps, is_elsewhere: !walks_in(it, log) })
        };
        Some(cohort.taking_part().filter_map(|(_, it)| of(*it.traject.get())).collect::<Vec<_>>())
    });
    let mut own = found.flatten().unwrap_or_default();
    own.sort_by_cached_key(|it| (folded(&it.name), it.traject));
    own
}

/// The page.
#[component]
pub fn Cohort(log: LogId) -> Element {
    rsx! {
        CohortGate { log, CohortPage { key: "{log}", log } }
    }
}

#[component]
fn CohortPage(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let page = session.ask_cohort(log, |it| page(session, it)).unwrap_or_default();
    let own = own(session, log);
    let others = page.all.saturating_sub(own.len());
    rsx! {
        Screen {
            title: page.name.clone(),
            over: page.under.clone(),
            back: Route::Cohorts {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} },
            footer: rsx! {
                ButtonLink { label: w.s_group_step_add(), icon: Icon::Plus, href: Route::NewGroupStep { log }.to_string() }
            },
            Card { title: w.s_group_plan(),
                if page.steps.is_empty() {
                    Empty { title: w.s_group_plan_empty() }
                }
                List { label: w.s_group_plan(),
                    for (step , it) in page.steps.clone() {
                        PlanRow { key: "{step}", log, step, it }
                    }
                }
                if !page.steps.is_empty() {
                    Shift { log }
                }
            }
            Card { title: w.s_cohort_participants(), under: w.s_cohort_people(count(page.all)),
                List { label: w.s_cohort_participants(),
                    for it in own {
                        Row {
                            key: "{it.traject}",
                            title: it.name.clone(),
                            meta: w.s_group_progress(count(it.steps), count(it.done)),
                            href: Route::TrajectGroup { log: it.traject }.to_string(),
                            if it.is_elsewhere {
                                Chip { label: w.s_cohort_elsewhere(), tone: Tone::Sun, icon: Icon::Info }
                            }
                        }
                    }
                }
                if others > 0 {
                    p { class: "soft", {w.s_cohort_of_others(count(others))} }
                }
                ButtonLink {
                    label: w.s_cohort_choose(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::People,
                    href: Route::Participants { log }.to_string(),
                }
            }
            Card { title: capital(w.s_cohort()),
                p { {w.s_cohort_coaches(&page.coaches)} }
                if !page.jobs.is_empty() {
                    p { bdi { "{page.jobs}" } }
                }
                ButtonLink {
                    label: w.a_edit(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Edit,
                    href: Route::EditCohort { log }.to_string(),
                }
            }
        }
    }
}

#[component]
fn PlanRow(log: LogId, step: GroupStepId, it: GroupStep) -> Element {
    let w = use_session().messages();
    let when = group_days(w, *it.days.get(), *it.time.get());
    let picture = phrases::pictogram(*it.pictogram.get());
    rsx! {
        Row {
            title: it.title.get().clone(),
            meta: line(w, &[group_kind(w, *it.kind.get()), &when, it.place.get()]),
            href: Route::GroupStep { log, step }.to_string(),
            leading: rsx! { Picture { pictogram: picture, size: PictureSize::Small } },
        }
    }
}

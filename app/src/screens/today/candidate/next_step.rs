//! The one step to do now, large, with "Klaar" under it. Knows only this step.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::step::{Status, StepId};

use crate::forms::saving::Saved;
use crate::parts::{
    Anchor, BigButton, ButtonKind, ButtonLink, Card, Chip, Empty, Icon, MiniStairs, Picture,
    PictureSize, StairsLook, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::notices::NotHeard;
use crate::screens::steps::mark::mark;
use crate::screens::steps::step_line::StepLine;
use crate::session::use_session;

/// Stairs that fit beside the picture of a step that was done.
const STAIRS_MAX: usize = 10;

/// The next step, or what stands there when there is none.
#[component]
pub fn NextStepCard(log: TrajectId, next: Option<StepLine>) -> Element {
    let session = use_session();
    let w = session.messages();
    // What was ticked just now stays until the candidate goes on: a second tap never ticks another step.
    let mut just_done = use_signal(|| None::<StepId>);
    let success = just_done().and_then(|id| {
        session.ask_traject(log, |traject| {
            let step = traject.steps.get(&id).filter(|step| step.status() == Status::Done)?;
            let done = traject.visible_steps().filter(|(_, step)| step.status() == Status::Done);
            let (done, all) = (done.count(), traject.visible_steps().count());
            Some((step.title.get().clone(), *step.pictogram.get(), done, all))
        })
    });
    if let Some((title, picture, nth, all)) = success.flatten() {
        let under = match u32::try_from(nth) {
            Ok(1) | Err(_) => w.c_today_done_first(&title),
            Ok(nth) => w.c_today_done_nth(nth, &title),
        };
        return rsx! {
            Card { title: w.c_today_done_warm(), under,
                div { class: "cluster climber",
                    Picture { pictogram: phrases::pictogram(picture), size: PictureSize::Large }
                    MiniStairs { height: climbed(nth, all), of: all.min(STAIRS_MAX), look: StairsLook::Moved }
                }
                BigButton {
                    label: w.a_next(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Forward,
                    onpress: move |()| just_done.set(None),
                }
            }
        };
    }
    let Some(next) = next else {
        return rsx! {
            NoStep { log }
        };
    };
    let id = next.id;
    let done = move |()| {
        if mark(session, log, id, Status::Done) == Saved::Yes {
            just_done.set(Some(id));
        }
    };
    rsx! {
        TheStep { key: "{id}", log, next, ondone: done }
    }
}

/// How high so many steps of a plan are, on stairs that fit; the first is a stair in any case.
fn climbed(done: usize, all: usize) -> usize {
    let stairs = all.min(STAIRS_MAX);
    (done * stairs / all.max(1)).max(1)
}

#[component]
fn TheStep(log: TrajectId, next: StepLine, ondone: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let id = next.id;
    let picture = session
        .ask_traject(log, |traject| traject.steps.get(&id).map(|step| *step.pictogram.get()));
    let picture = phrases::pictogram(picture.flatten().unwrap_or_default());
    let details = next.details(w, session.today());
    rsx! {
        Card {
            div { class: "cluster",
                Chip { label: w.c_today_next(), tone: Tone::Sun }
                if next.status == Status::Doing {
                    Chip { label: w.c_step_status_doing() }
                }
                if next.has_two_versions {
                    Chip { label: w.a_two_mark(), tone: Tone::Sun, icon: Icon::Info }
                }
            }
            div { class: "row list-row",
                Picture { pictogram: picture, size: PictureSize::Large }
                div { class: "grow",
                    h2 { class: "big",
                        Anchor { href: Route::Step { step: id }.to_string(), class: "row-title row-link", bdi { "{next.title}" } }
                    }
                    if !details.is_empty() {
                        p { class: "soft", "{details}" }
                    }
                }
            }
            BigButton { label: w.a_done(), icon: Icon::Check, onpress: move |()| ondone.call(()) }
            if next.status == Status::NeedsHelp {
                div { class: "cluster",
                    Chip { label: w.c_step_help_thanks(), icon: Icon::Hand }
                }
                NotHeard { log }
            } else {
                BigButton {
                    label: w.c_step_status_help(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Hand,
                    onpress: move |()| { mark(session, log, id, Status::NeedsHelp); },
                }
            }
        }
    }
}

/// Nothing planned yet, or all of it done.
#[component]
fn NoStep(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let has_steps = session.ask_traject(log, |traject| traject.visible_steps().next().is_some());
    let (title, text) = if has_steps.unwrap_or(false) {
        (w.c_today_no_step_title(), w.c_today_no_step_text())
    } else {
        (w.c_steps_empty(), "")
    };
    rsx! {
        Card {
            Empty { title, text,
                ButtonLink {
                    label: w.c_steps_add(),
                    href: Route::OwnStep {}.to_string(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Plus,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::climbed;

    #[test]
    fn every_step_of_a_short_plan_is_a_stair_and_a_long_one_fits() {
        assert_eq!([1, 2, 6].map(|done| climbed(done, 6)), [1, 2, 6]);
        assert_eq!([1, 4, 20, 40].map(|done| climbed(done, 40)), [1, 1, 5, 10]);
    }
}

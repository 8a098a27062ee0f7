//! One step: what, when, where, who helps; how far it is; and room to answer.
//!
//! Opened from the list with one tap, often while standing; "Klaar" is under the thumb.

pub mod own;

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::step::{self, Status, StepEdit, StepId};
use shared::record::{At, Edit, RecordId};
use shared::role::Role;
use shared::text::date::capital;

use super::mark::mark;
use super::step_line::StepLine;
use crate::format::format_when;
use crate::forms::two_versions::TwoVersions;
use crate::parts::{
    BigButton, Card, Chip, Choice, Choices, Empty, Glyph, Icon, Legend, List, Picture, PictureSize,
    Row, Screen, Section, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::adjustments::about::AdjustmentsAbout;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::session::use_session;
use own::OwnActions;

/// In the order of the screen.
const STATUSES: [Status; 4] = [Status::ToDo, Status::Doing, Status::Done, Status::NeedsHelp];

/// What the screen says of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    line: StepLine,
    note: String,
    yields: String,
    picture: step::Pictogram,
    /// Whether the candidate made it.
    is_own: bool,
    /// Who else said that it is done.
    confirmed_by: Option<String>,
}

fn shown(traject: &Traject, id: StepId) -> Option<Shown> {
    let step = traject.steps.get(&id).filter(|step| !step.hidden.get())?;
    let confirmed = step.confirmed.shown();
    let name = traject.name_of(confirmed.by.author).map(str::to_owned);
    Some(Shown {
        line: StepLine::of((id, step)),
        note: step.note.get().clone(),
        yields: step.yields.get().clone(),
        picture: *step.pictogram.get(),
        is_own: traject.role(step.by.author) == Some(Role::Candidate),
        confirmed_by: name.filter(|_| step.is_confirmed()),
    })
}

/// One step of the candidate's own plan.
#[component]
pub fn Step(step: StepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.c_steps_title() }
        };
    };
    let back = Route::Steps {}.to_string();
    let Some(shown) = session.ask_traject(log, |traject| shown(traject, step)).flatten() else {
        return rsx! {
            Screen { title: w.c_steps_title(), back, back_label: w.a_back(),
                Empty { title: w.c_step_gone() }
            }
        };
    };
    let gist = [
        shown.line.title.clone(),
        shown.line.details(w, session.today()),
        shown.note.clone(),
        shown.yields.clone(),
    ];
    let footer = (shown.line.status != Status::Done).then(|| {
        rsx! {
            BigButton {
                label: w.c_step_status_done(),
                icon: Icon::Check,
                onpress: move |()| { mark(session, log, step, Status::Done); },
            }
        }
    });
    rsx! {
        Screen {
            title: shown.line.title.clone(),
            back,
            back_label: w.a_back(),
            actions: rsx! { Listen { text: gist.join(". ") } },
            footer,
            TwoVersions { log, of: RecordId::Step(step) }
            Card {
                div { class: "row",
                    Picture { pictogram: phrases::pictogram(shown.picture), size: PictureSize::Large }
                    if !shown.note.is_empty() {
                        p { class: "grow", bdi { "{shown.note}" } }
                    } else if shown.is_own {
                        p { class: "soft grow", "{w.c_step_own()}" }
                    }
                }
                Details { line: shown.line.clone() }
                if !shown.yields.is_empty() {
                    p { class: "strong", {w.c_step_yields()} }
                    p { bdi { "{shown.yields}" } }
                }
                if let Some(name) = shown.confirmed_by {
                    div { class: "cluster",
                        Chip { label: w.c_step_confirmed(&name), tone: Tone::Done, icon: Icon::Check }
                    }
                }
            }
            StatusCard { log, step, status: shown.line.status }
            AdjustmentsAbout { log, about: Subject::Step(step) }
            Section { title: w.c_step_talk(),
                Comments { log, about: Subject::Step(step) }
            }
            OwnActions { log, step }
        }
    }
}

/// How far it is: one tap.
#[component]
fn StatusCard(log: TrajectId, step: StepId, status: Status) -> Element {
    let session = use_session();
    let w = session.messages();
    let choices = STATUSES.map(|it| match it {
        Status::NeedsHelp => Choice::with_icon(Icon::Hand, phrases::status_for_candidate(w, it)),
        Status::ToDo | Status::Doing | Status::Done => {
            Choice::new(phrases::status_for_candidate(w, it))
        }
    });
    let choose = move |place: usize| {
        if let Some(chosen) = STATUSES.get(place).filter(|chosen| **chosen != status) {
            mark(session, log, step, *chosen);
        }
    };
    rsx! {
        Card { title: w.c_step_how(),
            Choices {
                legend: w.c_step_how(),
                legend_look: Legend::ForReaders,
                choices: choices.to_vec(),
                chosen: STATUSES.iter().position(|it| *it == status),
                onchoose: choose,
            }
        }
    }
}

/// An edit of this step, for the rule book and for saving.
fn edit(step: StepId, edit: StepEdit) -> Edit {
    Edit::Step(At(step, edit))
}

/// What is known of when, where and with whom.
#[component]
fn Details(line: StepLine) -> Element {
    let session = use_session();
    let w = session.messages();
    let when = line.when.map(|when| capital(&format_when(w, when, session.today())));
    let rows = [
        (Icon::Clock, w.c_step_when(), when.unwrap_or_default()),
        (Icon::Place, w.c_step_where(), line.place),
        (Icon::People, w.c_step_who_helps(), capital(&line.helper)),
    ];
    let known: Vec<_> = rows.into_iter().filter(|(_, _, text)| !text.is_empty()).collect();
    rsx! {
        if !known.is_empty() {
            List {
                for (icon , label , text) in known {
                    Row { key: "{label}", title: text, meta: label, leading: rsx! { Glyph { icon } } }
                }
            }
        }
    }
}

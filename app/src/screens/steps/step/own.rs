//! Changing or removing a step one made oneself; the rule book says who may. Two taps and what is typed.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::Traject;
use shared::record::step::{StepEdit, StepField, StepId};
use shared::time::When;

use super::edit;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{Saved, may, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon, Readiness, Sheet};
use crate::route::Route;
use crate::screens::steps::step_fields::{OwnFields, StepFields, own_fields};
use crate::session::use_session;

fn stored(traject: &Traject, id: StepId) -> Option<OwnFields> {
    let step = traject.steps.get(&id)?;
    let day = step.when.get().map(|when| when.date);
    Some(OwnFields { title: step.title.get().clone(), day, picture: *step.pictogram.get() })
}

/// What is different, as edits. Another day keeps the time.
fn changes(traject: &Traject, id: StepId, new: &OwnFields) -> Vec<Edit> {
    let (Some(old), Some(step)) = (stored(traject, id), traject.steps.get(&id)) else {
        return Vec::new();
    };
    let mut edits = Vec::new();
    if new.title != old.title {
        edits.push(edit(id, StepEdit::Set(StepField::Title(new.title.clone()))));
    }
    if new.day != old.day {
        let time = step.when.get().and_then(|when| when.time);
        edits.push(edit(
            id,
            StepEdit::Set(StepField::When(new.day.map(|date| When { date, time }))),
        ));
    }
    if new.picture != old.picture {
        edits.push(edit(id, StepEdit::Set(StepField::Pictogram(new.picture))));
    }
    edits
}

/// What the form of this step keeps its words under.
pub fn draft_name(log: TrajectId, step: StepId) -> String {
    format!("own-step/{log}/{step}")
}

/// The two buttons, for who may press them.
#[component]
pub fn OwnActions(log: TrajectId, step: StepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let mut is_open = use_signal(|| false);
    let hide = edit(step, StepEdit::Hide(true));
    if !may(session, log, &hide) {
        return VNode::empty();
    }
    let remove = move |()| {
        if save(session, log, vec![edit(step, StepEdit::Hide(true))], w.c_step_removed())
            == Saved::Yes
        {
            nav.push(Route::Steps {});
        }
    };
    rsx! {
        BigButton {
            label: w.a_edit(),
            kind: ButtonKind::Quiet,
            icon: Icon::Edit,
            onpress: move |()| is_open.set(true),
        }
        BigButton { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: remove }
        if is_open() {
            ChangeSheet { log, step, onclose: move |()| is_open.set(false) }
        }
    }
}

#[component]
fn ChangeSheet(log: TrajectId, step: StepId, onclose: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log, step));
    let stored =
        session.ask_traject(log, |traject| stored(traject, step)).flatten().unwrap_or_default();
    let new = own_fields(form, &stored);
    let ready = if new.title.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        let edits =
            session.ask_traject(log, |traject| changes(traject, step, &new)).unwrap_or_default();
        if edits.is_empty() {
            form.throw_away();
        } else if form.save(log, edits, w.c_step_changed()) == Saved::No {
            return;
        }
        onclose.call(());
    };
    rsx! {
        Sheet {
            title: w.c_step_change(),
            close: w.a_close(),
            onclose,
            footer: rsx! { BigButton { label: w.a_save(), state: ready, onpress: keep } },
            StepFields { form, stored }
        }
    }
}

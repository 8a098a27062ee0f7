//! Every field of a step that two wrote at once, with the choice. Knows no form and no list.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::step::{Step, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::traject::Traject;

use crate::format::format_when;
use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::phrases;
use crate::session::{Session, use_session};

/// The fields with more than one version, in words.
fn doubled(
    session: Session,
    traject: &Traject,
    id: StepId,
    it: &Step,
) -> Vec<(&'static str, Vec<Offer>)> {
    let w = session.messages();
    let edit = move |edit: StepEdit| Edit::Step(At(id, edit));
    let text = String::clone;
    let skill = |goal: &Option<_>| {
        let goal = goal.and_then(|goal| traject.goals.get(&goal));
        goal.map_or(w.s_step_no_goal().to_owned(), |goal| goal.skill.get().clone())
    };
    let when = |when: &Option<_>| {
        when.map(|when| format_when(w, when, session.today())).unwrap_or_default()
    };
    let all = [
        (
            w.s_field_title(),
            offers(&it.title, text, |v| edit(StepEdit::Set(StepField::Title(v.clone())))),
        ),
        (
            w.s_field_explanation(),
            offers(&it.note, text, |v| edit(StepEdit::Set(StepField::Note(v.clone())))),
        ),
        (w.s_field_date(), offers(&it.when, when, |v| edit(StepEdit::Set(StepField::When(*v))))),
        (
            w.s_field_where(),
            offers(&it.place, text, |v| edit(StepEdit::Set(StepField::Place(v.clone())))),
        ),
        (
            w.s_field_who_helps(),
            offers(&it.helper, text, |v| edit(StepEdit::Set(StepField::Helper(v.clone())))),
        ),
        (w.s_field_goal(), offers(&it.goal, skill, |v| edit(StepEdit::Set(StepField::Goal(*v))))),
        (
            w.s_field_picture(),
            offers(
                &it.pictogram,
                |v| phrases::pictogram_name(w, *v).to_owned(),
                |v| edit(StepEdit::Set(StepField::Pictogram(*v))),
            ),
        ),
    ];
    all.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}

/// The choices that wait on this step; usually none.
#[component]
pub fn StepVersions(log: TrajectId, step: StepId) -> Element {
    let session = use_session();
    let doubled = session.ask_traject(log, |traject| {
        traject.steps.get(&step).map(|it| doubled(session, traject, step, it))
    });
    rsx! {
        for (field , offers) in doubled.flatten().unwrap_or_default() {
            TwoVersions { key: "{field}", log, field, offers }
        }
    }
}

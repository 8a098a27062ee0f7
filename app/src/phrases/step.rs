//! A step in words.

use shared::record::step::{Status, StepEdit, StepField, StepId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use super::{names, pictures, values};
use crate::parts::Icon;

/// The title; a step that is not there (yet) has none.
fn title(traject: &Traject, id: StepId) -> &str {
    traject.steps.get(&id).map_or("", |step| step.title.get())
}

/// "the step X".
fn noun(w: Messages, traject: &Traject, id: StepId) -> String {
    w.s_what_step(title(traject, id))
}

impl KindPhrases for At<StepId, StepEdit> {
    fn icon(&self) -> Icon {
        match &self.1 {
            StepEdit::Mark(_, Status::Done) | StepEdit::Confirm(true) => Icon::Check,
            StepEdit::Mark(_, Status::NeedsHelp) => Icon::Hand,
            StepEdit::Mark(_, Status::Doing | Status::ToDo)
            | StepEdit::Add(_)
            | StepEdit::Set(_)
            | StepEdit::HideMark(..)
            | StepEdit::Confirm(false)
            | StepEdit::Hide(_) => Icon::Steps,
        }
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(noun(w, traject, self.0))
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        let StepEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            StepField::Title(it) => Written::new(w.s_field_title(), it),
            StepField::Note(it) => Written::new(w.s_field_explanation(), it),
            StepField::Yields(it) => Written::new(w.s_field_yields(), it),
            StepField::Phase(it) => Written::new(w.s_field_phase(), names::phase(w, *it)),
            StepField::Goal(id) => {
                let it = id.and_then(|id| traject.goals.get(&id));
                Written::new(w.s_field_goal(), it.map_or("", |it| it.skill.get()))
            }
            StepField::Talk(_) => Written::new(w.s_field_from_talk(), w.s_what_evaluation()),
            StepField::When(it) => {
                let when = it.map(|it| values::moment(w, it));
                Written::new(w.s_field_date(), when.unwrap_or_default())
            }
            StepField::Place(it) => Written::new(w.s_field_where(), it),
            StepField::Helper(it) => Written::new(w.s_field_who_helps(), it),
            StepField::Pictogram(it) => {
                Written::new(w.s_field_picture(), pictures::pictogram_name(w, *it))
            }
            // Where it stands is seen, not read.
            StepField::Rank(_) => return None,
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        let title = title(traject, self.0);
        Some(match &self.1 {
            StepEdit::Add(new) => w.s_history_added(name, &w.s_what_step(&new.title)),
            StepEdit::Mark(_, Status::ToDo) => w.s_history_step_todo(name, title),
            StepEdit::Mark(_, Status::Doing) => w.s_history_step_doing(name, title),
            StepEdit::Mark(_, Status::Done) => w.s_history_step_done(name, title),
            StepEdit::Mark(_, Status::NeedsHelp) => w.s_history_step_help(name, title),
            StepEdit::HideMark(..) => w.s_history_mark_back(name, title),
            StepEdit::Confirm(true) => w.s_history_step_confirmed(name, title),
            StepEdit::Confirm(false) => w.s_history_step_unconfirmed(name, title),
            StepEdit::Hide(it) => hide(w, *it, name, &noun(w, traject, self.0)),
            StepEdit::Set(StepField::Rank(_)) => w.s_history_moved(name, &noun(w, traject, self.0)),
            StepEdit::Set(_) => return None,
        })
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        let title = title(traject, self.0);
        match &self.1 {
            StepEdit::Mark(_, status) => (names::status_for_candidate(w, *status), title),
            // What was typed stands below.
            StepEdit::Add(_) => (w.c_tried_step(), ""),
            StepEdit::Set(_)
            | StepEdit::HideMark(..)
            | StepEdit::Confirm(_)
            | StepEdit::Hide(_) => (w.c_tried_step(), title),
        }
    }
}

//! From the rule book's data to words. A kind of record is told in a file of its own; here stands only which. Knows no screen.

mod adjustment;
mod appointment;
pub mod attention;
mod check_in;
mod comment;
mod doubled;
mod evaluation;
mod feedback;
mod goal;
mod initials;
mod kind;
mod later;
mod member;
mod names;
pub mod office;
mod outcome;
pub mod outline;
pub mod path;
mod pictures;
mod placement;
mod point;
pub mod preferences;
mod rating;
mod refusals;
pub mod search;
pub mod spoken;
pub mod stages;
mod step;
mod values;
mod work;

pub use shared::labels::{topic, what_helps};
use shared::record::Edit;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::text::Messages;

use crate::parts::Icon;
pub use check_in::{check_in_chips, contact};
pub use doubled::{Doubled, Offer, doubled, in_words};
pub use evaluation::evaluation_name;
pub use feedback::{score_chips, scores};
pub use initials::initials;
use kind::KindPhrases;
pub use kind::Written;
pub use names::*;
pub use pictures::{PICTOGRAMS, pictogram_name};
pub use point::purpose;
pub use refusals::refusal;
pub use values::{ChipWords, line, period};
pub use work::{help, sample};

/// Who tells an edit.
fn kind_phrases(edit: &Edit) -> &dyn KindPhrases {
    match edit {
        Edit::Outline(edit) => edit,
        Edit::Member(edit) => edit,
        Edit::Placement(edit) => edit,
        Edit::MainTask(edit) => edit,
        Edit::WorkSample(edit) => edit,
        Edit::Step(edit) => edit,
        Edit::Goal(edit) => edit,
        Edit::Rating(edit) => edit,
        Edit::CheckIn(edit) => edit,
        Edit::Feedback(edit) => edit,
        Edit::Evaluation(edit) => edit,
        Edit::Adjustment(edit) => edit,
        Edit::Appointment(edit) => edit,
        Edit::Point(edit) => edit,
        Edit::Comment(edit) => edit,
        Edit::Outcome(edit) => edit,
        Edit::Preferences(edit) => edit,
        Edit::Later(edit) => edit,
    }
}

/// The picture of an edit, beside its sentence.
pub fn edit_icon(edit: &Edit) -> Icon {
    kind_phrases(edit).icon()
}

/// An edit by `name` as one sentence: who did what to which thing.
pub fn edit_phrase(w: Messages, traject: &Traject, edit: &Edit, name: &str) -> String {
    let told = kind_phrases(edit);
    if let Some(deed) = told.deed(w, traject, name) {
        return deed;
    }
    let Some(Written { label, value }) = told.written(w, traject) else { return String::new() };
    match (told.noun(w, traject), value.is_empty()) {
        (Some(noun), false) => w.s_history_set_of(label, name, &value, &noun),
        (Some(noun), true) => w.s_history_cleared_of(label, name, &noun),
        (None, false) => w.s_history_field_set(label, name, &value),
        (None, true) => w.s_history_field_cleared(label, name),
    }
}

/// The field an edit writes, with the value; nothing for an edit that adds, hides or moves.
pub fn written(w: Messages, traject: &Traject, edit: &Edit) -> Option<Written> {
    kind_phrases(edit).written(w, traject)
}

/// What a thing is called in its author's words; empty for what has no name.
pub fn title(traject: &Traject, of: Subject) -> &str {
    let title = match of {
        Subject::Step(id) => traject.steps.get(&id).map(|it| it.title.get()),
        Subject::Goal(id) => traject.goals.get(&id).map(|it| it.skill.get()),
        Subject::Appointment(id) => traject.appointments.get(&id).map(|it| &it.plan.get().title),
        Subject::Adjustment(id) => traject.adjustments.get(&id).map(|it| it.change.get()),
        Subject::CheckIn(_)
        | Subject::Feedback(_)
        | Subject::WorkSample(_)
        | Subject::Evaluation(_) => None,
    };
    title.map_or("", String::as_str)
}

/// What someone tried and what was declined, in plain words: for the candidate, and for whoever no longer takes part.
/// What it is about is left out if it is gone.
pub fn rejected_phrase(w: Messages, traject: &Traject, edit: &Edit) -> String {
    let (what, about) = kind_phrases(edit).rejected_phrases(w, traject);
    if about.is_empty() { what.to_owned() } else { w.c_tried_said(about, what) }
}

#[cfg(test)]
mod tests;

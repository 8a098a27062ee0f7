//! What the office keeps, in words: what each kind is called, what its fields are called and say, and what can be chosen.

mod covenant;
mod employer;
mod growth_talk;
mod job;
mod lab;
mod plan;
mod rules;
mod settings;

pub use employer::stage;
pub use growth_talk::{began, talk_level};
pub use job::{certainty, organiser, standing, way};
pub use lab::*;
pub use plan::helper;
pub use rules::*;
use shared::record::office::OfficeEdit;
use shared::record::{Edit, Later};
use shared::text::Messages;

pub use super::path::{growth, motive};
use crate::phrases::Written;

/// The edits of one kind, told.
trait OfficePhrases {
    /// What it is about.
    fn noun(&self, w: Messages) -> &'static str;

    /// The field it writes, with its value; nothing for an edit that writes none that people choose between.
    fn written(&self, w: Messages) -> Option<Written>;
}

/// Who tells an edit of this volume.
fn office_phrases(edit: &OfficeEdit) -> &dyn OfficePhrases {
    match edit {
        OfficeEdit::Employer(edit) => edit,
        OfficeEdit::Follower(edit) => edit,
        OfficeEdit::Contact(edit) => edit,
        OfficeEdit::GrowthTalk(edit) => edit,
        OfficeEdit::Covenant(edit) => edit,
        OfficeEdit::Job(edit) => edit,
        OfficeEdit::Forecast(edit) => edit,
        OfficeEdit::Need(edit) => edit,
        OfficeEdit::Candidacy(edit) => edit,
        OfficeEdit::Office(edit) => edit,
        OfficeEdit::Skill(edit) => edit,
        OfficeEdit::Plan(edit) => edit,
        OfficeEdit::PlanStep(edit) => edit,
        OfficeEdit::PlanGoal(edit) => edit,
        OfficeEdit::DatedRule(edit) => edit,
        OfficeEdit::Vision(edit) => edit,
        OfficeEdit::LabSession(edit) => edit,
        OfficeEdit::Finding(edit) => edit,
        OfficeEdit::LabLink(edit) => edit,
        OfficeEdit::Success(edit) => edit,
        OfficeEdit::QuarterNote(edit) => edit,
    }
}

/// What an edit of the office's volume is about; nothing as long as the volume has not come.
pub(super) fn noun(w: Messages, edit: &Later) -> Option<&'static str> {
    Some(office_phrases(edit.office()?).noun(w))
}

/// The field that an edit of what the office keeps writes, with its value; nothing for one that people do not choose between.
pub fn written(w: Messages, edit: &Edit) -> Option<Written> {
    office_phrases(edit.office()?).written(w)
}

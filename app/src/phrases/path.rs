//! What a traject keeps beyond its plan, in words: what was agreed, hours, absences, messages; and what a person's own log does.

mod agreed;
mod cohort;
mod flow_on;
mod funding;
mod ground;
mod introduction;
mod labels;
mod own;
mod suggested;
mod terms;
mod worked;
mod written;

pub use shared::labels::{euros, large_euros, means, part_lines, part_title, percent};
use shared::record::path::PathEdit;

use super::kind::KindPhrases;

pub use cohort::{group_days, group_kind};
pub use funding::{formula, money_line, wage_kind};
pub use ground::{factor, reason};
pub use introduction::meeting_length;
pub use labels::{growth, motive};
pub use own::{page_label, page_text, source};
pub use suggested::course;
pub use terms::basis;
pub use worked::{absent_days, duration, how_long, long_duration, sureness};

/// Who tells an edit of this volume.
pub(super) fn kind_phrases(edit: &PathEdit) -> &dyn KindPhrases {
    match edit {
        PathEdit::Agreement(edit) => edit,
        PathEdit::Signature(edit) => edit,
        PathEdit::Objection(edit) => edit,
        PathEdit::Workday(edit) => edit,
        PathEdit::Absence(edit) => edit,
        PathEdit::Message(edit) => edit,
        PathEdit::Belief(edit) => edit,
        PathEdit::Enrolment(edit) => edit,
        PathEdit::GroupMark(edit) => edit,
        PathEdit::Cohort(edit) => edit,
        PathEdit::CohortCoach(edit) => edit,
        PathEdit::Participant(edit) => edit,
        PathEdit::GroupStep(edit) => edit,
        PathEdit::Funding(edit) => edit,
        PathEdit::Terms(edit) => edit,
        PathEdit::FlowOn(edit) => edit,
        PathEdit::Introduction(edit) => edit,
        PathEdit::Suggestion(edit) => edit,
        PathEdit::SuggestionAnswer(edit) => edit,
        PathEdit::Labels(edit) => edit,
        PathEdit::Ground(edit) => edit,
        PathEdit::SeenSkill(edit) => edit,
        PathEdit::Page(edit) => edit,
        PathEdit::Proof(edit) => edit,
    }
}

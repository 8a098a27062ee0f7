//! The picture of a change, beside its sentence. Knows no words.

use shared::record::evaluation::EvaluationEdit;
use shared::record::fact::FactEdit;
use shared::record::outline::OutlineEdit;
use shared::record::step::{Status, StepEdit};
use shared::record::{At, Edit};

use super::names::face_icon;
use super::preferences;
use crate::parts::Icon;

/// What an edit looks like: the deed where it has a picture of its own, otherwise the thing it is about.
pub fn edit_icon(edit: &Edit) -> Icon {
    match edit {
        Edit::Outline(OutlineEdit::Phase { .. }) => Icon::Steps,
        Edit::Outline(_) => Icon::Work,
        Edit::Member(_) => Icon::People,
        Edit::Placement(_) => Icon::Place,
        Edit::Step(At(_, StepEdit::Mark(_, status))) => match status {
            Status::Done => Icon::Check,
            Status::NeedsHelp => Icon::Hand,
            Status::Doing | Status::ToDo => Icon::Steps,
        },
        Edit::Step(At(_, StepEdit::Confirm(true))) => Icon::Check,
        Edit::Step(_) => Icon::Steps,
        Edit::Goal(_) => Icon::Learn,
        Edit::Rating(_) => Icon::Eye,
        Edit::CheckIn(At(_, FactEdit::Give(check_in))) => face_icon(check_in.face),
        Edit::CheckIn(At(_, FactEdit::Hide(_))) => Icon::Talk,
        Edit::Feedback(_) => Icon::Star,
        Edit::Evaluation(At(_, EvaluationEdit::Sign)) => Icon::Sign,
        Edit::Evaluation(_) => Icon::Note,
        Edit::Adjustment(_) => Icon::Turn,
        Edit::Appointment(_) => Icon::Calendar,
        Edit::Comment(_) => Icon::Talk,
        Edit::Outcome(_) => Icon::Flag,
        Edit::Preferences(_) => preferences::ICON,
    }
}

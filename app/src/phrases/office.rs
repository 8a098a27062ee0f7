//! What the office keeps, in words: its pictures, what people did, and what can be chosen.

mod choices;
mod fields;
mod lab;
mod rules;

pub use choices::*;
pub use fields::written;
pub use lab::*;
pub use rules::*;

use shared::record::Later;
use shared::record::office::OfficeEdit;
use shared::text::Messages;

/// What an edit of the office's volume is about; nothing as long as the volume has not come.
pub(super) fn noun(w: Messages, edit: &Later) -> Option<&'static str> {
    Some(match edit.office()? {
        OfficeEdit::Employer(_) => w.s_employer(),
        OfficeEdit::Follower(_) => w.s_follower(),
        OfficeEdit::Contact(_) => w.s_contact(),
        OfficeEdit::GrowthTalk(_) => w.s_growth_talk(),
        OfficeEdit::Covenant(_) => w.s_covenant(),
        OfficeEdit::Job(_) => w.s_job(),
        OfficeEdit::Forecast(_) => w.s_forecast(),
        OfficeEdit::Need(_) => w.s_need(),
        OfficeEdit::Candidacy(_) => w.s_candidacy(),
        OfficeEdit::Office(_) => w.s_office(),
        OfficeEdit::Skill(_) => w.s_skill(),
        OfficeEdit::DatedRule(_) => w.s_rule(),
        OfficeEdit::Vision(_) => w.s_vision(),
        OfficeEdit::LabSession(_) => w.s_lab_session(),
        OfficeEdit::Finding(_) => w.s_finding(),
        OfficeEdit::LabLink(_) => w.s_lab_link(),
        OfficeEdit::Success(_) => w.s_success(),
        OfficeEdit::QuarterNote(_) => w.s_quarter_note(),
        OfficeEdit::Plan(_) | OfficeEdit::PlanStep(_) | OfficeEdit::PlanGoal(_) => w.s_plan(),
    })
}

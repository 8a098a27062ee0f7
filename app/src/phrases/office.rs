//! What the office keeps, in words: its pictures, what people did, and what can be chosen.

mod choices;
mod fields;

pub use choices::*;
pub use fields::written;

use shared::record::office::OfficeEdit;
use shared::record::{Later, Traject};
use shared::text::Messages;

use super::kind::{Told, Written};
use crate::parts::Icon;

/// What an edit of the office's volume is about; nothing as long as the volume has not come.
fn noun(w: Messages, edit: &Later) -> Option<&'static str> {
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
        OfficeEdit::Plan(_) | OfficeEdit::PlanStep(_) | OfficeEdit::PlanGoal(_) => w.s_plan(),
    })
}

impl Told for Later {
    fn icon(&self) -> Icon {
        Icon::Work
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        noun(w, self).map(str::to_owned)
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, _: Messages, _: &Traject, _: &str) -> Option<String> {
        None
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (noun(w, self).unwrap_or_default(), "")
    }
}

//! The office itself and its list of skills, in words.

use shared::record::At;
use shared::record::office::settings::SettingsEdit;
use shared::record::office::skill::{SkillEdit, SkillId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::Written;

impl OfficePhrases for SettingsEdit {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_office()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

impl OfficePhrases for At<SkillId, SkillEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_skill()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

//! A covenant in words.

use shared::record::At;
use shared::record::office::covenant::{CovenantEdit, CovenantField, CovenantId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::{Written, period};

impl OfficePhrases for At<CovenantId, CovenantEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_covenant()
    }

    fn written(&self, w: Messages) -> Option<Written> {
        let CovenantEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            CovenantField::Number(it) => Written::new(w.s_job_number(), it.to_string()),
            CovenantField::Period(it) => Written::new(w.s_traject_period(), period(w, *it)),
            CovenantField::Sroi(it) => Written::new(w.s_covenant_sroi(), it),
            CovenantField::Words(it) => Written::new(w.s_covenant_words(), it),
        })
    }
}

//! Quick feedback in words.

use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, FeedbackId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{Told, Written, given};
use crate::parts::Icon;

impl Told for At<FeedbackId, FactEdit<Feedback>> {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_feedback().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_feedback(), |_| w.s_history_feedback(name)))
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_check_in(), "")
    }
}

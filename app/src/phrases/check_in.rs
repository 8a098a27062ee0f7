//! A check-in in words.

use shared::record::check_in::{CheckIn, CheckInId};
use shared::record::fact::FactEdit;
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{Told, Written, given};
use super::names;
use crate::parts::Icon;

impl Told for At<CheckInId, FactEdit<CheckIn>> {
    fn icon(&self) -> Icon {
        match &self.1 {
            FactEdit::Give(it) => names::face_icon(it.face),
            FactEdit::Hide(_) => Icon::Talk,
        }
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_check_in().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_check_in(), |it| {
            w.s_history_checked_in(names::face(w, it.face).1, name)
        }))
    }

    fn tried<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_check_in(), "")
    }
}

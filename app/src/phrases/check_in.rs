//! A check-in in words.

use shared::record::check_in::{CheckIn, CheckInId};
use shared::record::fact::FactEdit;
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{Told, Written, given};
use super::names;
use super::values::ChipWords;
use crate::parts::{Icon, Tone};

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

/// The face of a check-in and what it is about, each as a chip.
pub fn check_in_chips(w: Messages, it: &CheckIn) -> Vec<ChipWords> {
    let (icon, label) = names::face(w, it.face);
    let face = (Tone::Sun, Some(icon), label.to_owned());
    let topic = |topic: &_| (Tone::Plain, None, names::topic(w, *topic).to_owned());
    std::iter::once(face).chain(it.topics.iter().map(topic)).collect()
}

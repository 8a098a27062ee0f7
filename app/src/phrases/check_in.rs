//! A check-in in words.

use shared::labels;
use shared::record::check_in::{CheckIn, CheckInId, Contact};
use shared::record::fact::FactEdit;
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, given};
use super::names;
use super::values::ChipWords;
use crate::parts::{Icon, Tone};

impl KindPhrases for At<CheckInId, FactEdit<CheckIn>> {
    fn icon(&self) -> Icon {
        match &self.1 {
            FactEdit::Give(it) => it.face.map_or(Icon::Talk, names::face_icon),
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
        Some(given(w, &self.1, name, w.s_what_check_in(), |it| match it.face {
            Some(face) => w.s_history_checked_in(names::face(w, face).1, name),
            None => w.s_history_commented(name, &it.to_candidate),
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_check_in(), "")
    }
}

/// The face of a check-in, what it is about and how they met, each as a chip.
pub fn check_in_chips(w: Messages, it: &CheckIn) -> Vec<ChipWords> {
    let face = it.face.map(|face| {
        let (icon, label) = names::face(w, face);
        (Tone::Sun, Some(icon), label.to_owned())
    });
    let topics =
        it.topics.iter().map(|topic| (Tone::Plain, None, labels::topic(w, *topic).to_owned()));
    let contact = it.contact.map(|it| (Tone::Plain, None, contact(w, it).to_owned()));
    let again = it
        .again_on
        .map(|day| (Tone::Plain, Some(Icon::Calendar), w.s_checkin_again_on(&w.full_day(day))));
    face.into_iter().chain(topics).chain(contact).chain(again).collect()
}

/// How coach and candidate met.
pub fn contact(w: Messages, contact: Contact) -> &'static str {
    match contact {
        Contact::Here => w.s_checkin_here(),
        Contact::Call => w.s_checkin_call(),
        Contact::Visit => w.s_checkin_visit(),
        Contact::Message => w.s_checkin_message(),
    }
}

//! How it goes this week: a face, and a line if one wants to. Asked once in seven days. Two taps.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::Traject;
use shared::record::check_in::{CheckIn, Face, Readers};
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};
use shared::time::Timestamp;

use crate::forms::form_state::use_form_state;
use crate::parts::{BigButton, Card, Choice, Faces, Field, FieldKind, Icon, Legend};
use crate::phrases;
use crate::session::use_session;

/// Days after an answer in which nobody asks again.
const ASK_AGAIN_DAYS: i64 = 7;
/// In the order of the choice.
pub const FACES: [Face; 4] = [Face::Great, Face::Good, Face::SoSo, Face::Hard];

/// The names of the fields in a draft.
pub mod field {
    pub const FACE: &str = "face";
    pub const LINE: &str = "line";
}

/// What the question keeps its answer under, until that is sent.
pub fn draft_name(log: TrajectId) -> String {
    format!("how/{log}")
}

/// When this person last said how it goes.
fn last_said(traject: &Traject, person: PersonId) -> Option<Timestamp> {
    let own = traject.check_ins.values().filter(|fact| fact.stands() && fact.by.author == person);
    own.map(|fact| fact.by.at).max()
}

/// The question, unless it was answered this week.
#[component]
pub fn HowCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log));
    let person = session.person();
    let last = session.ask_traject(log, |traject| last_said(traject, person?)).flatten();
    let days = last.map(|at| (session.today() - session.local(at).date()).num_days());
    // Words that wait to be sent keep the question open.
    let has_words = form.get(field::LINE).is_some_and(|line| !line.is_empty());
    if !has_words && days.is_some_and(|days| days < ASK_AGAIN_DAYS) {
        return VNode::empty();
    }
    let choices = FACES.map(|face| {
        let (icon, label) = phrases::face(w, face);
        Choice::with_icon(icon, label)
    });
    let chosen = form.chosen(field::FACE);
    let send = move |()| {
        let Some(face) = form.chosen(field::FACE).and_then(|place| FACES.get(place)) else {
            return;
        };
        let line = form.or(field::LINE, "").trim().to_owned();
        let readers = Readers::CandidateAndCoach;
        let check_in = CheckIn::how(*face, line, readers);
        let edit = Edit::CheckIn(At(session.new_id(), FactEdit::Give(check_in)));
        form.save(log, vec![edit], w.c_today_how_thanks());
    };
    rsx! {
        Card { title: w.c_today_how(),
            Faces {
                legend: w.c_today_how(),
                legend_look: Legend::ForReaders,
                choices: choices.to_vec(),
                chosen,
                onchoose: move |place| form.choose(field::FACE, place),
            }
            if chosen.is_some() {
                Field {
                    label: w.c_how_line(),
                    hint: w.c_how_who_sees(),
                    kind: FieldKind::Text,
                    value: form.or(field::LINE, ""),
                    limit: TEXT_CHARS_MAX,
                    onsave: move |text| form.put(field::LINE, text),
                }
                BigButton { label: w.a_send(), icon: Icon::Send, onpress: send }
            }
        }
    }
}

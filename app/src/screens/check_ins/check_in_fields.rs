//! What a check-in asks, and what is made of the answers. Knows neither the screen around it nor where saving leads.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::check_in::{CheckIn as Record, Contact, Face, Readers, Topic};
use shared::record::fact::FactEdit;
use shared::record::{At, Edit};
use shared::text::Messages;

use super::more::{self, More};
use crate::forms::form::Form;
use crate::parts::{ChipSet, Choice, ChoiceLayout, Choices, Field, FieldKind, Icon, Readiness};
use crate::phrases;
use crate::session::{Session, use_session};

const FACE: &str = "face";
const TOPICS: &str = "topics";
/// The line, in a draft.
pub const LINE: &str = "line";
const CONTACT: &str = "contact";
const STAFF_ONLY: &str = "staff_only";

/// A coach's three faces; the candidate's own four are theirs.
pub const FACES: [Face; 3] = [Face::Good, Face::SoSo, Face::Hard];

/// How it goes, what it is about, one line.
#[component]
pub fn Basics(form: Form) -> Element {
    let w = use_session().messages();
    let topics = Topic::ALL.map(|topic| Choice::new(phrases::topic(w, topic))).to_vec();
    rsx! {
        Choices {
            legend: w.s_checkin_how(),
            choices: FACES.map(|face| face_choice(w, face)).to_vec(),
            chosen: form.chosen(FACE),
            onchoose: move |place| form.choose(FACE, place),
        }
        ChipSet {
            legend: w.s_checkin_about(),
            choices: topics,
            chosen: form.marked(TOPICS),
            ontoggle: move |place| form.toggle(TOPICS, place),
        }
        Field {
            label: w.s_checkin_line(),
            value: form.text(LINE),
            kind: FieldKind::Text,
            limit: shared::limits::TEXT_CHARS_MAX,
            onsave: move |text| form.put(LINE, text),
        }
    }
}

/// How they met, when to come back to it, a line for the candidate, and who reads it.
#[component]
pub fn Rest(form: Form, name: String) -> Element {
    let w = use_session().messages();
    let is_staff_only = !form.marked(STAFF_ONLY).is_empty();
    rsx! {
        Choices {
            legend: w.s_checkin_contact(),
            layout: ChoiceLayout::Columns,
            choices: Contact::ALL.map(|it| Choice::new(phrases::contact(w, it))).to_vec(),
            chosen: form.chosen(CONTACT),
            onchoose: move |place| form.choose(CONTACT, place),
        }
        More { form, name: name.clone() }
        ChipSet {
            legend: w.s_checkin_readers(),
            choices: vec![Choice::with_icon(Icon::Lock, w.s_staff_only())],
            chosen: form.marked(STAFF_ONLY),
            ontoggle: move |place| form.toggle(STAFF_ONLY, place),
        }
        p { class: "soft", role: "status",
            if is_staff_only {
                {[w.s_staff_only_hint(), w.a_no_health_notes()].join(" ")}
            } else {
                {w.s_candidate_reads(&name)}
            }
        }
    }
}

/// A face is all it takes.
pub fn readiness(form: Form) -> Readiness {
    if form.chosen(FACE).is_some() { Readiness::Ready } else { Readiness::Waiting }
}

/// Saves what was filled in, and answers with it; nothing without a face, or where the rule book declined.
pub fn submit(session: Session, form: Form, log: TrajectId) -> Option<Record> {
    let FilledIn { record, beside } = filled_in(form, session.today())?;
    let name = session.ask_traject(log, |it| it.candidate_name().map(str::to_owned)).flatten();
    let toast = session.messages().s_checkin_saved(&name.unwrap_or_default());
    let give = |it| Edit::CheckIn(At(session.new_id(), FactEdit::Give(it)));
    let edits = beside.into_iter().chain([record.clone()]).map(give).collect();
    form.submit(log, edits, toast).then_some(record)
}

/// The check-in as filled in; nothing without a face.
fn filled_in(form: Form, today: NaiveDate) -> Option<FilledIn> {
    let face = *FACES.get(form.chosen(FACE)?)?;
    let places = form.marked(TOPICS);
    let topics = places.into_iter().filter_map(|place| Topic::ALL.get(place).copied()).collect();
    let is_staff_only = !form.marked(STAFF_ONLY).is_empty();
    let readers = if is_staff_only { Readers::Coaches } else { Readers::CandidateAndCoach };
    let contact = form.chosen(CONTACT).and_then(|place| Contact::ALL.get(place).copied());
    let to_candidate = form.text(more::TO_CANDIDATE).trim().to_owned();
    let again_on = more::again_on(form, today);
    let how = Record::how(face, form.text(LINE), readers);
    let record = Record { topics, contact, again_on, ..how };
    // An edit has one audience: what the candidate may read of a note for coaches is a fact of its own.
    Some(match readers {
        Readers::CandidateAndCoach => {
            FilledIn { record: Record { to_candidate, ..record }, beside: None }
        }
        Readers::Coaches => {
            let beside = (!to_candidate.is_empty()).then(|| Record::to_candidate(to_candidate));
            FilledIn { record, beside }
        }
    })
}

/// What is saved: the check-in, and beside one for coaches a line for the candidate.
struct FilledIn {
    record: Record,
    beside: Option<Record>,
}

fn face_choice(w: Messages, face: Face) -> Choice {
    let (icon, _) = phrases::face(w, face);
    Choice::with_icon(icon, face_phrase(w, face))
}

/// What a coach says by a face.
pub fn face_phrase(w: Messages, face: Face) -> &'static str {
    match face {
        Face::Great | Face::Good => w.s_checkin_well(),
        Face::SoSo => w.s_checkin_watch(),
        Face::Hard => w.s_checkin_help(),
    }
}

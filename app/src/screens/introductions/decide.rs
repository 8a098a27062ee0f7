//! Yes or no, with a reason that the candidate can bear. The employer, after a meeting, on their phone: 3 taps. The coach enters
//! it for one without a phone.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::why;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::path::introduction::{Decision, IntroductionEdit, IntroductionId, Why};
use shared::role::Role;

use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::saving::may;
use crate::parts::{
    BigButton, Choice, ChoiceLayout, Choices, Disclosure, FieldKind, Icon, Readiness,
};
use crate::session::use_session;

const SAID: &str = "said";
const WHY: &str = "why";
const LINE: &str = "line";
/// The places of the two answers.
const YES: usize = 0;

/// The question; for the coach behind a heading, for they ask it of somebody else.
#[component]
pub fn Decide(log: TrajectId, id: IntroductionId, candidate: String, role: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    // An employer is asked once they can say yes; a coach may hear before that there is no place.
    let why = if role == Role::Coach { Why::NoPlaceLeft } else { Why::WorkFits };
    let any = Decision { why, line: String::new() };
    if !may(session, log, &IntroductionEdit::Decide(any).of(id)) {
        return VNode::empty();
    }
    let question = rsx! {
        Question { log, id, candidate }
    };
    match role {
        Role::Coach => rsx! {
            Disclosure { label: w.s_meet_decide(), icon: Icon::Edit, {question} }
        },
        Role::Candidate | Role::Employer | Role::Manager => question,
    }
}

#[component]
fn Question(log: TrajectId, id: IntroductionId, candidate: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(move || format!("decide/{log}/{id}"));
    let said = form.chosen(SAID);
    let reasons: &[Why] = if said == Some(YES) { &Why::CHOSEN } else { &Why::NOT_CHOSEN };
    let reason = form.one_of(WHY, reasons).filter(|_| said.is_some());
    let decision = reason.map(|why| Decision { why, line: form.text(LINE).trim().to_owned() });
    let decides = decision.map(|it| IntroductionEdit::Decide(it).of(id));
    let is_ready = decides.as_ref().is_some_and(|it| may(session, log, it));
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let send = move |()| {
        if let Some(edit) = decides.clone() {
            form.submit(log, vec![edit], w.e_meet_said().to_owned());
        }
    };
    let choose = move |place: usize| {
        // The reasons of the other answer are no reasons of this one.
        if form.chosen(SAID) != Some(place) {
            form.put(WHY, String::new());
        }
        form.choose(SAID, place);
    };
    rsx! {
        Choices {
            legend: w.e_meet_ask(&candidate),
            layout: ChoiceLayout::Columns,
            choices: vec![Choice::new(w.e_meet_yes()), Choice::new(w.e_meet_no())],
            chosen: said,
            onchoose: choose,
        }
        if said.is_some() {
            Choices {
                legend: w.e_meet_why(&candidate),
                choices: reasons.iter().map(|it| Choice::new(why(w, *it))).collect::<Vec<_>>(),
                chosen: form.chosen(WHY),
                onchoose: move |place| form.choose(WHY, place),
            }
            TextField { form, name: LINE, label: w.e_meet_line(), hint: w.a_optional_words(), kind: FieldKind::Text, limit: TEXT_CHARS_MAX }
            FormRefusal { form }
            BigButton { label: w.a_save(), state, onpress: send }
        }
    }
}

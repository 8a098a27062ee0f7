//! The own answers before an evaluation, one question on a page. The candidate, at home, takes all the time there is;
//! coach and employer answer the same four in their own words. Five taps and what one wants to write.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::check_in::Face;
use shared::record::evaluation::{Answers as Given, EvaluationEdit, EvaluationId};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::text::Messages;

use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{Saved, may};
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, ButtonLink, Choice, Empty, Faces, Field, FieldKind, Legend, Readiness,
    Screen,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::listen::Listen;
use crate::session::use_session;

const FACES: [Face; 4] = [Face::Great, Face::Good, Face::SoSo, Face::Hard];

/// The names of the fields in a draft; the page one was at is one of them.
mod field {
    pub const PAGE: &str = "page";
    pub const FACE: &str = "face";
    /// One for each question after the face, in order.
    pub const TEXTS: [&str; 3] = ["well", "hard", "next"];
}

const PAGES: usize = 1 + field::TEXTS.len();

/// The questions after the face, in the words of whoever answers.
fn questions(w: Messages, role: Role) -> [&'static str; 3] {
    match role {
        Role::Candidate => [w.c_evaluation_well(), w.c_evaluation_hard(), w.c_evaluation_wish()],
        Role::Employer => [w.e_evaluation_well(), w.e_evaluation_hard(), w.e_evaluation_next()],
        Role::Coach | Role::Manager => {
            [w.s_evaluation_well(), w.s_evaluation_hard(), w.s_evaluation_next()]
        }
    }
}

/// The pages, one after the other.
#[component]
pub fn Answers(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("answers/{log}/{evaluation}"));
    let person = session.person();
    let Some(role) = session.ask_traject(log, |traject| traject.role(person?)).flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let page = form.chosen(field::PAGE).unwrap_or(0).min(PAGES - 1);
    let over = w.c_evaluation_question(number(page + 1), number(PAGES));
    let talk = Route::Evaluation { log, evaluation };
    let back = move |()| match page.checked_sub(1) {
        Some(before) => form.choose(field::PAGE, before),
        None => nav.push(Route::Evaluation { log, evaluation }),
    };
    let given = move |face| {
        let [goes_well, is_hard, next] =
            field::TEXTS.map(|name| form.or(name, "").trim().to_owned());
        let answers = Given { face, goes_well, is_hard, next };
        Edit::Evaluation(At(evaluation, EvaluationEdit::Submit(answers)))
    };
    let face = form.one_of(field::FACE, &FACES);
    let toast = if role == Role::Employer {
        w.e_evaluation_submitted()
    } else {
        w.c_evaluation_submitted()
    };
    let send = move |()| {
        let Some(face) = face else { return };
        if form.save(log, vec![given(face)], toast) == Saved::Yes {
            nav.push(Route::Evaluation { log, evaluation });
        }
    };
    if !may(session, log, &given(Face::Good)) {
        return rsx! {
            Screen { title: w.c_evaluation_title(), back: talk.to_string(), back_label: w.a_back(),
                Empty { title: w.a_refused_already_submitted(),
                    ButtonLink { label: w.a_back(), kind: ButtonKind::Quiet, href: talk.to_string() }
                }
            }
        };
    }
    let is_last = page + 1 == PAGES;
    let is_waiting = face.is_none();
    let state = if is_waiting { Readiness::Waiting } else { Readiness::Ready };
    let asked = page.checked_sub(1).map(|place| (field::TEXTS[place], questions(w, role)[place]));
    let title = asked.map_or(w.c_how_title(), |(_, question)| question);
    rsx! {
        Screen {
            key: "{page}",
            title,
            actions: rsx! { Listen {} },
            over,
            onback: back,
            back_label: w.a_back(),
            footer: rsx! {
                if is_last {
                    BigButton { label: w.c_evaluation_submit(), state, onpress: send }
                } else {
                    BigButton { label: w.a_next(), state, onpress: move |()| form.choose(field::PAGE, page + 1) }
                }
            },
            Page { form, asked }
        }
    }
}

/// One page: the face, or one question to write about.
#[component]
fn Page(form: FormState, asked: Option<(&'static str, &'static str)>) -> Element {
    let w = use_session().messages();
    let Some((name, question)) = asked else {
        let choice = |face| {
            let (icon, label) = phrases::face(w, face);
            Choice::with_icon(icon, label)
        };
        return rsx! {
            Faces {
                legend: w.c_how_title(),
                legend_look: Legend::ForReaders,
                choices: FACES.map(choice).to_vec(),
                chosen: form.chosen(field::FACE),
                onchoose: move |place| form.choose(field::FACE, place),
            }
        };
    };
    rsx! {
        Field {
            key: "{name}",
            label: question,
            label_look: Legend::ForReaders,
            kind: FieldKind::Text,
            hint: w.a_no_health_notes(),
            value: form.or(name, ""),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(name, text),
        }
    }
}

/// A small count, for a message.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

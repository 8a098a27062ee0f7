//! Starting an adjustment, one question on a page. The coach, on the floor: one line of what was seen, what to change, when
//! to look, save: at most 8 taps from the first screen. The employer and the candidate propose the same with fewer questions.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::adjustment::{AdjustmentEdit, Lever, Verdict};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};

use super::about::{AboutField, about_edit};
use super::adjustment_form::{AdjustmentQuestion, Question, draft_name, field, proposal_from_form};
use super::adjustment_phrases::Questions;
use super::cause::{CauseField, cause_edit, cause_from_form};
use super::effect::{EffectField, effect_edit};
use super::helped_before::HelpedBefore;
use crate::format::{count, line};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen, anew};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// The form of a new adjustment.
#[component]
pub fn NewAdjustment(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || draft_name(log));
    let person = session.person();
    let Some((role, name)) = session
        .ask_traject(log, |traject| {
            Some((traject.role(person?)?, traject.candidate_name().unwrap_or_default().to_owned()))
        })
        .flatten()
    else {
        return rsx! {
            Absent {}
        };
    };
    let proposal = proposal_from_form(w, form, None, session.today());
    let pages = Question::of(role);
    let place = form.chosen(field::PAGE).unwrap_or(0).min(pages.len() - 1);
    let (question, is_last) = (pages[place], place + 1 == pages.len());
    let is_said = match question {
        Question::Saw => !proposal.saw.is_empty(),
        Question::Change => !proposal.change.is_empty(),
        Question::Check => !proposal.saw.is_empty() && !proposal.change.is_empty(),
    };
    let state = if is_said { Readiness::Ready } else { Readiness::Waiting };
    let decides = Permission::DecideAdjustment.is_held_by(role);
    let toast = match role {
        Role::Candidate => w.c_adjustment_proposed(),
        Role::Employer => w.e_adjustment_sent(),
        Role::Coach | Role::Manager => w.s_adjustment_saved(),
    };
    let propose = move |()| {
        let adjustment = session.new_id();
        let edit = |edit| Edit::Adjustment(At(adjustment, edit));
        let mut edits = vec![edit(AdjustmentEdit::Propose(proposal.clone()))];
        edits.extend(about_edit(form, adjustment));
        if decides {
            edits.extend(cause_edit(form, adjustment));
            edits.extend(effect_edit(session, log, form));
            edits.push(edit(AdjustmentEdit::Decide(Verdict::WeTryIt)));
        }
        if form.save(log, edits, toast) == Saved::Yes {
            nav.push(Route::Adjustment { log, adjustment });
        }
    };
    let list =
        if role == Role::Candidate { Route::Talks {} } else { Route::TrajectAdjustments { log } };
    let back = move |()| match place.checked_sub(1) {
        Some(before) => form.choose(field::PAGE, before),
        None => nav.push(list),
    };
    let label = if decides { w.s_adjustment_decide() } else { w.a_send() };
    let over = if role == Role::Candidate { String::new() } else { name };
    let which = w.c_evaluation_question(count(place + 1), count(pages.len()));
    let screen = rsx! {
        Screen {
            title: Questions::asked(w, role).title,
            over: line(w, &[&over, &which]),
            onback: back,
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            footer: rsx! {
                if is_last {
                    BigButton { label, state, onpress: propose }
                } else {
                    BigButton { label: w.a_next(), state, onpress: move |()| form.choose(field::PAGE, place + 1) }
                }
            },
            AdjustmentQuestion { question, form, role, stored: None }
            if place == 0 {
                AboutField { log, form, stored: None }
                if decides {
                    CauseField { form, stored: None }
                }
            }
            if decides && question == Question::Change {
                HelpedBefore {
                    lever: form.one_of(field::LEVER, &Lever::ALL),
                    cause: cause_from_form(form, None),
                }
                EffectField { log, form }
            }
        }
    };
    anew(place.to_string(), screen)
}

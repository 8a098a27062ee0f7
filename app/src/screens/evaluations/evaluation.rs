//! One evaluation, from plan to signatures. The three who take part, at one table: who has answered, the answers side by
//! side, what was agreed, and signing (1 tap). Each reads it in their own words.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::evaluation::{
    Evaluation as Record, EvaluationEdit, EvaluationField, EvaluationId, Stage,
};
use shared::record::{At, Edit, RecordId};
use shared::role::{Parties, Role};
use shared::text::date::capital;

use super::answer_cards::AnswerCards;
use super::conclusion::Conclusion;
use crate::format::{format_when, role_title};
use crate::forms::saving::{Saved, may, save};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{
    BigButton, Button, ButtonKind, ButtonLink, Card, Chip, ChipSet, Choice, Icon, Screen, Tone,
};
use crate::phrases::stages::stage_phrase;
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::listen::Listen;
use crate::session::use_session;

/// What the screen asks of the traject.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    record: Record,
    stage: Stage,
    parties: Vec<Role>,
    role: Role,
}

/// One evaluation.
#[component]
pub fn Evaluation(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let today = session.today();
    let person = session.person();
    let asked = session.ask_traject(log, |traject| {
        let record = traject.evaluations.get(&evaluation)?.clone();
        let stage = record.stage(traject.taking_part());
        let parties = record.parties(traject.taking_part()).iter().collect();
        Some(Shown { record, stage, parties, role: traject.role(person?)? })
    });
    let Some(Shown { record, stage, parties, role }) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let edit = move |edit: EvaluationEdit| Edit::Evaluation(At(evaluation, edit));
    let is_mine = role == Role::Candidate;
    let back = if is_mine { Route::Talks {} } else { Route::TrajectTalks { log } };
    let title = if is_mine { w.c_evaluation_title() } else { w.s_evaluation_title() };
    let has_answered = person.is_some_and(|person| record.has_answered(person));
    let can_take_back = may(session, log, &edit(EvaluationEdit::TakeBack));
    let can_hide = may(session, log, &edit(EvaluationEdit::Hide(true)));
    let take_back = move |()| {
        save(session, log, vec![edit(EvaluationEdit::TakeBack)], w.a_answer_back());
    };
    let leave = back.clone();
    let hide = move |()| {
        let edits = vec![edit(EvaluationEdit::Hide(true))];
        if save(session, log, edits, w.s_evaluation_off()) == Saved::Yes {
            nav.push(leave.clone());
        }
    };
    let answered = parties.iter().filter(|role| record.answers_of(**role).next().is_some()).count();
    let counted = w.s_evaluation_answers(count(answered), count(parties.len()));
    rsx! {
        Screen {
            key: "{evaluation}",
            title,
            over: capital(&format_when(w, *record.when.get(), today)),
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            Card {
                Chip { label: stage_phrase(w, stage), tone: if stage == Stage::Signed { Tone::Done } else { Tone::Sun } }
                if !is_mine {
                    p { class: "soft", "{counted}" }
                }
                if !has_answered {
                    p { {if is_mine { w.c_evaluation_before() } else { w.s_evaluation_mine_first() }} }
                    ButtonLink {
                        label: w.c_evaluation_start(),
                        icon: Icon::Talk,
                        href: Route::Answers { log, evaluation }.to_string(),
                    }
                } else if can_take_back {
                    p { {w.c_evaluation_submitted()} }
                    Button { label: w.a_answer_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: take_back }
                }
            }
            Asked { log, evaluation, asked: *record.asked.get() }
            TwoVersions { log, of: RecordId::Evaluation(evaluation) }
            AnswerCards { log, evaluation, record: record.clone(), parties: parties.clone(), role }
            Conclusion { log, evaluation, record, parties, role, stage }
            Comments { log, about: Subject::Evaluation(evaluation) }
            if can_hide {
                BigButton { label: w.s_evaluation_cancel(), kind: ButtonKind::Danger, icon: Icon::Close, onpress: hide }
            }
        }
    }
}

/// Who is asked to take part, as long as nobody has answered: for who plans it.
#[component]
fn Asked(log: TrajectId, evaluation: EvaluationId, asked: Parties) -> Element {
    let session = use_session();
    let w = session.messages();
    let edit = move |asked| {
        Edit::Evaluation(At(evaluation, EvaluationEdit::Set(EvaluationField::Asked(asked))))
    };
    let taking_part = session.ask_traject(log, Traject::taking_part).unwrap_or_default();
    let parties: Vec<Role> = taking_part.iter().collect();
    if parties.len() < 2 || !may(session, log, &edit(asked)) {
        return VNode::empty();
    }
    let choices = parties.iter().map(|role| Choice::new(role_title(w, *role))).collect();
    let chosen = (0..parties.len()).filter(|place| asked.has(parties[*place])).collect();
    let toggle = move |place: usize| {
        let turned = parties[place];
        let asked = Parties::which(|role| asked.has(role) != (role == turned));
        save(session, log, vec![edit(asked)], w.s_evaluation_asked_saved());
    };
    rsx! {
        Card {
            ChipSet { legend: w.s_evaluation_asked(), choices, chosen, ontoggle: toggle }
        }
    }
}

/// A small count, for a message.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

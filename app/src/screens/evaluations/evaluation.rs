//! One talk on one page, from plan to signatures. The three who take part, at one table: each goal in three views with what
//! moved, the answers side by side, what was agreed as dated steps (1 tap each), and signing (1 tap). Each reads it in
//! their own words; it can go on paper.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::comment::Subject;
use shared::record::evaluation::{Evaluation as Record, EvaluationEdit, EvaluationId, Stage};
use shared::record::{At, Edit, RecordId};
use shared::role::Role;
use shared::text::date::capital;

use super::answer_cards::AnswerCards;
use super::at_talk::GoalsAtTalk;
use super::coming::Coming;
use super::conclusion::Conclusion;
use super::moving::{Asked, Moving};
use crate::format::{count, format_when, line};
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Chip, Icon, Screen, Tone};
use crate::phrases::evaluation_name;
use crate::phrases::stages::stage_phrase;
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::points::OnTheTable;
use crate::session::use_session;

/// What the screen asks of the traject.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    record: Record,
    stage: Stage,
    parties: Vec<Role>,
    role: Role,
    title: String,
}

/// One evaluation.
#[component]
pub fn Evaluation(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let person = session.person();
    let asked = session.ask_traject(log, |traject| {
        let record = traject.evaluations.get(&evaluation)?.clone();
        let stage = record.stage(traject.taking_part());
        let parties = record.parties(traject.taking_part()).iter().collect();
        let role = traject.role(person?)?;
        let title = evaluation_name(w, role, traject, evaluation);
        Some(Shown { record, stage, parties, role, title })
    });
    let Some(Shown { record, stage, parties, role, title }) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let edit = move |edit: EvaluationEdit| Edit::Evaluation(At(evaluation, edit));
    let is_mine = role == Role::Candidate;
    let back = if is_mine { Route::Talks {} } else { Route::TrajectTalks { log } };
    let has_answered = person.is_some_and(|person| record.has_answered(person));
    let is_asked = stage == Stage::Draft && parties.contains(&role);
    let can_take_back = may(session, log, &edit(EvaluationEdit::TakeBack));
    let take_back = move |()| {
        save(session, log, vec![edit(EvaluationEdit::TakeBack)], w.a_answer_back());
    };
    let answered = parties.iter().filter(|role| record.answers_of(**role).next().is_some()).count();
    let counted = w.s_evaluation_answers(count(answered), count(parties.len()));
    let has_come_to = stage >= Stage::Submitted && record.is_concluded();
    let conclusion = rsx! {
        Conclusion { log, evaluation, record: record.clone(), parties: parties.clone(), role, stage }
    };
    rsx! {
        Screen {
            title: title.clone(),
            over: line(w, &[&capital(&format_when(w, *record.when.get(), today)), record.place.get()]),
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            Card {
                Chip { label: stage_phrase(w, stage), tone: if stage == Stage::Signed { Tone::Done } else { Tone::Sun } }
                if !is_mine {
                    p { class: "soft", "{counted}" }
                }
                if !has_answered && is_asked {
                    p { {if is_mine { w.c_evaluation_before() } else { w.s_evaluation_mine_first() }} }
                    ButtonLink {
                        label: w.c_evaluation_start(),
                        icon: Icon::Talk,
                        href: Route::Answers { log, evaluation }.to_string(),
                    }
                } else if can_take_back {
                    // Once it says what they came to, they talked.
                    if !record.is_concluded() {
                        p { {w.c_evaluation_submitted()} }
                    }
                    Button { label: w.a_answer_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: take_back }
                }
            }
            Coming { log, evaluation, record: record.clone(), title }
            Asked { log, evaluation, asked: *record.asked.get() }
            TwoVersions { log, of: RecordId::Evaluation(evaluation) }
            // What is to be signed, or was, is read first; until then it is what the talk comes to.
            if has_come_to {
                {conclusion.clone()}
            }
            if stage < Stage::Signed {
                OnTheTable { log }
            }
            GoalsAtTalk { log, evaluation, role }
            AnswerCards { log, evaluation, record: record.clone(), parties, role }
            if !has_come_to {
                {conclusion}
            }
            Comments { log, about: Subject::Evaluation(evaluation) }
            ButtonLink {
                label: w.a_talk_on_paper(),
                kind: ButtonKind::Quiet,
                icon: Icon::Print,
                href: Route::TalkPaper { log, evaluation }.to_string(),
            }
            Moving { log, evaluation, record }
        }
    }
}

//! The story of one adjustment: what we saw, think and change, when we look, and whether it helped. Everyone reads it in
//! their own words, at work or at home; the coach decides (1 tap) and looks back (2 taps and a line).

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::proposal_title;
use shared::record::adjustment::{Adjustment as Record, AdjustmentEdit, AdjustmentId, Verdict};
use shared::record::comment::Subject;
use shared::record::{At, Edit, RecordId};
use shared::role::Role;
use shared::text::date::capital;

use super::about::named;
use super::adjustment_change::ChangeAdjustment;
use super::adjustment_phrases::Questions;
use super::adjustment_review::ReviewAdjustment;
use crate::format::format_stamp;
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{BigButton, Button, ButtonKind, Card, Chip, Icon, List, RoundMark, Row, Screen};
use crate::phrases;
use crate::phrases::stages::{Progress, helped_phrase};
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::use_session;

/// One adjustment.
#[component]
pub fn Adjustment(log: TrajectId, adjustment: AdjustmentId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let asked = session.ask_traject(log, |traject| {
        let record = traject.adjustments.get(&adjustment)?.clone();
        let by = format_stamp(session, traject, record.by);
        Some((record, by, traject.role(person?)?))
    });
    let Some((record, by, role)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let told = Questions::told(w, role);
    let progress = Progress::of(&record, session.today());
    let back =
        if role == Role::Candidate { Route::Talks {} } else { Route::TrajectAdjustments { log } };
    rsx! {
        Screen {
            title: proposal_title(record.change.get()),
            over: told.title,
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Chip { label: progress.phrase(w), tone: progress.tone() } Listen {} },
            Story { log, role, record: record.clone(), told, by }
            TwoVersions { log, of: RecordId::Adjustment(adjustment) }
            Decision { log, adjustment }
            ReviewAdjustment { log, adjustment, told }
            ChangeAdjustment { log, adjustment, role, record: record.clone() }
            Comments { log, about: Subject::Adjustment(adjustment) }
        }
    }
}

/// Trial and error as it happened, top to bottom.
#[component]
fn Story(log: TrajectId, role: Role, record: Record, told: Questions, by: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let about = *record.about.get();
    let about = session.ask_traject(log, |it| named(it, log, role, about?)).flatten();
    // A list of the office's, in its words.
    let cause = record.cause.get().filter(|_| role == Role::Coach);
    let check = capital(&w.day(*record.check_on.get(), session.today()));
    rsx! {
        Card {
            if let Some((name, route)) = about {
                List {
                    Row {
                        title: name,
                        meta: w.a_adjustment_about(),
                        leading: rsx! { RoundMark { icon: Icon::Turn } },
                        href: route.to_string(),
                    }
                }
            }
            List {
                AnswerLine { question: [told.saw, " · ", &by].concat(), answer: record.saw.get().clone() }
                if !record.think.get().is_empty() {
                    AnswerLine { question: told.think, answer: record.think.get().clone() }
                }
                if let Some(cause) = cause {
                    AnswerLine { question: w.s_cause(), answer: phrases::cause(w, cause) }
                }
                AnswerLine { question: told.change, answer: record.change.get().clone(),
                    Chip { label: phrases::lever(w, *record.lever.get()) }
                }
                AnswerLine { question: told.check, answer: check }
                if let Some((review, _)) = &record.review {
                    AnswerLine { question: told.helped, answer: helped_phrase(w, review.helped) }
                    if !review.learned.is_empty() {
                        AnswerLine { question: told.learned, answer: review.learned.clone() }
                    }
                }
            }
        }
    }
}

/// The coach's yes or no, as long as it is open, and the way back from it.
#[component]
fn Decision(log: TrajectId, adjustment: AdjustmentId) -> Element {
    let session = use_session();
    let w = session.messages();
    let edit = move |edit: AdjustmentEdit| Edit::Adjustment(At(adjustment, edit));
    let can_decide = may(session, log, &edit(AdjustmentEdit::Decide(Verdict::WeTryIt)));
    let can_undecide = may(session, log, &edit(AdjustmentEdit::Undecide));
    let submit = move |edits: AdjustmentEdit, toast: &str| {
        save(session, log, vec![edit(edits)], toast);
    };
    rsx! {
        if can_decide {
            BigButton {
                label: w.s_adjustment_decide(),
                icon: Icon::Check,
                onpress: move |()| submit(AdjustmentEdit::Decide(Verdict::WeTryIt), w.s_adjustment_saved()),
            }
            BigButton {
                label: w.s_adjustment_decline(),
                kind: ButtonKind::Quiet,
                onpress: move |()| submit(AdjustmentEdit::Decide(Verdict::NotNow), w.s_adjustment_declined()),
            }
        }
        if can_undecide {
            Button {
                label: w.s_adjustment_undecide(),
                kind: ButtonKind::Plain,
                icon: Icon::Undo,
                onpress: move |()| submit(AdjustmentEdit::Undecide, w.s_adjustment_undecided()),
            }
        }
    }
}

//! What was suggested in a traject, the newest first, each with what was answered. One's own is taken back in one tap; a coach
//! answers.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::suggestion::{Suggestion, SuggestionId};
use shared::record::path::suggestion_answer::{Course, SuggestionAnswer};
use shared::record::{At, Edit};

use super::answering::{Answered, Reply, ReplyForm};
use crate::format::{format_moment, format_stamp};
use crate::forms::form::use_form;
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Card, Disclosure, Empty, Icon};
use crate::session::use_session;

/// Ideas that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 12;

/// One of them as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    id: SuggestionId,
    text: String,
    by: String,
    answer: Option<(Course, String)>,
}

/// All of them.
#[component]
pub fn SaidIdeas(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let found = session.ask_traject(log, |traject| {
        let said = |(id, fact): (SuggestionId, &Fact<Suggestion>)| {
            let is_own = session.person() == Some(fact.by.author);
            let by = if is_own {
                format_moment(session, fact.by)
            } else {
                format_stamp(session, traject, fact.by)
            };
            let answer = traject.answer_to(id).map(|it| (it.what.course, it.what.line.clone()));
            Said { id, text: fact.what.text.clone(), by, answer }
        };
        traject.suggestions().into_iter().map(said).collect::<Vec<_>>()
    });
    let all = found.unwrap_or_default();
    let total = all.len();
    rsx! {
        if all.is_empty() {
            Empty { title: w.a_idea_none() }
        }
        for said in all.into_iter().take(shown()) {
            OneIdea { key: "{said.id}", log, said }
        }
        if total > shown() {
            Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
        }
    }
}

#[component]
fn OneIdea(log: TrajectId, said: Said) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = Edit::from(PathEdit::Suggestion(At(said.id, FactEdit::Hide(true))));
    let can_take_back = may(session, log, &hide);
    let id = said.id;
    let form = use_form(|| format!("idea-answer/{id}"));
    let answer = move |Reply { course, line }: Reply| {
        let answer = SuggestionAnswer { suggestion: id, course, line };
        Edit::from(PathEdit::SuggestionAnswer(At(session.new_id(), FactEdit::Give(answer))))
    };
    let tried = Reply { course: Course::Considered, line: String::new() };
    let can_answer = may(session, log, &answer(tried));
    let take_back = move |()| {
        save(session, log, vec![hide.clone()], w.a_idea_taken_back());
    };
    rsx! {
        Card {
            p { bdi { "{said.text}" } }
            p { class: "soft", "{said.by}" }
            Answered { answer: said.answer }
            if can_answer {
                Disclosure { label: w.s_idea_answer(), icon: Icon::Talk,
                    ReplyForm {
                        form,
                        onanswer: move |reply| {
                            form.submit(log, vec![answer(reply)], w.a_saved_here().to_owned());
                        },
                    }
                }
            }
            if can_take_back {
                Button {
                    label: w.a_message_take_back(),
                    spoken: [w.a_message_take_back(), &said.text].join(": "),
                    kind: ButtonKind::Plain,
                    icon: Icon::Undo,
                    onpress: take_back,
                }
            }
        }
    }
}

//! Ideas over the whole office, those alike together. The manager, at a desk, once a week: picks what comes of it, writes a line,
//! and the answer stands with all who asked. A coach reads along. Only the server has them; without a network it says so.

use dioxus::prelude::*;
use shared::role::{Permission, Role};
use shared::suggested::{Answered as Known, Answering, Told, Which};
use shared::time::Timestamp;

use super::answering::{Answered, Reply, ReplyForm};
use crate::format::{count, line};
use crate::forms::form::use_form;
use crate::parts::{
    Button, ButtonKind, Card, ChipSet, Choice, Disclosure, Empty, Icon, Notice, Screen, Section,
    Tone,
};
use crate::route::Route;
use crate::screens::controls::asked::use_asked;
use crate::screens::controls::no_answer::no_answer;
use crate::session::{NoAnswer, Session, use_session};

/// Ideas that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 20;
/// Characters of an idea that stand for it among others.
const SHORT_CHARS: usize = 60;

/// Ideas in the same words.
#[derive(Debug, Clone, PartialEq)]
struct Alike {
    /// The newest of them stands for all.
    first: Which,
    text: String,
    newest: Timestamp,
    whose: Vec<(Which, Role)>,
    answer: Option<Known>,
}

/// Puts together what was said in the same words, and was answered alike.
fn alike(all: Vec<Told>) -> Vec<Alike> {
    let mut found: Vec<Alike> = Vec::new();
    for Told { which, text, by, at, answer } in all {
        let words = plain(&text);
        let same = found.iter_mut().find(|it| {
            let has_same_answer = match (&it.answer, &answer) {
                (Some(one), Some(other)) => (one.course, &one.line) == (other.course, &other.line),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            has_same_answer && plain(&it.text) == words
        });
        match same {
            Some(same) => same.whose.push((which, by)),
            None => found.push(Alike {
                first: which,
                text,
                newest: at,
                whose: vec![(which, by)],
                answer,
            }),
        }
    }
    found
}

/// The words of a text, however it is spaced and capitalised.
fn plain(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The screen.
#[component]
pub fn Ideas() -> Element {
    let session = use_session();
    let w = session.messages();
    // What was told stays when the line goes: somebody may be writing an answer.
    let asked = use_asked(move || session.suggested());
    rsx! {
        Screen { title: w.s_ideas_title(), back: Route::Jobs {}.to_string(), back_label: w.a_back(),
            p { class: "soft", {w.s_ideas_text()} }
            {asked.waiting()}
            match asked.told.read().as_ref() {
                None => VNode::empty(),
                Some(all) if all.suggestions.is_empty() => rsx! {
                    Empty { title: w.s_ideas_none() }
                },
                Some(all) => rsx! {
                    Both { all: alike(all.suggestions.clone()), onanswered: move |()| asked.again() }
                },
            }
        }
    }
}

/// What waits, and what was answered.
#[component]
fn Both(all: Vec<Alike>, onanswered: EventHandler<()>) -> Element {
    let w = use_session().messages();
    let (answered, waiting): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.answer.is_some());
    rsx! {
        Section { title: w.s_ideas_waiting(),
            if waiting.is_empty() {
                Empty { title: w.s_ideas_all_answered() }
            }
            Several { all: waiting.clone(), waiting: waiting.clone(), onanswered }
        }
        if !answered.is_empty() {
            Section { title: w.s_ideas_answered(),
                Several { all: answered, waiting, onanswered }
            }
        }
    }
}

/// Some at first, and more at each wish.
#[component]
fn Several(all: Vec<Alike>, waiting: Vec<Alike>, onanswered: EventHandler<()>) -> Element {
    let w = use_session().messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let total = all.len();
    rsx! {
        for it in all.into_iter().take(shown()) {
            OneIdea {
                key: "{it.first.suggestion}",
                others: waiting.iter().filter(|other| other.first != it.first).cloned().collect::<Vec<_>>(),
                it,
                onanswered,
            }
        }
        if total > shown() {
            Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
        }
    }
}

#[component]
fn OneIdea(it: Alike, others: Vec<Alike>, onanswered: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let newest = w.full_day(session.local(it.newest).date());
    let whose = whose(session, &it);
    let may_answer = session.may(Permission::ManageOffice);
    let answer = it.answer.as_ref().map(|it| (it.course, it.line.clone()));
    rsx! {
        Card {
            p { bdi { "{it.text}" } }
            p { class: "soft", {line(w, &[&whose, &newest])} }
            Answered { answer }
            if may_answer {
                Disclosure { label: w.s_idea_answer(), icon: Icon::Talk,
                    ToAll { it: it.clone(), others, onanswered }
                }
            }
        }
    }
}

/// How many said it, as what.
fn whose(session: Session, it: &Alike) -> String {
    let w = session.messages();
    let of = |role| count(it.whose.iter().filter(|(_, by)| *by == role).count());
    let (candidates, employers) = (of(Role::Candidate), of(Role::Employer));
    let said = |number, words: String| if number == 0 { String::new() } else { words };
    let candidates = said(candidates, w.s_idea_candidates(candidates));
    let employers = said(employers, w.s_idea_employers(employers));
    line(w, &[&candidates, &employers])
}

/// An answer to all who said it, and to those who said the same in other words.
#[component]
fn ToAll(it: Alike, others: Vec<Alike>, onanswered: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("idea-answer/{}", it.first.suggestion));
    let mut also = use_signal(Vec::<Which>::new);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut is_busy = use_signal(|| false);
    let firsts: Vec<Which> = others.iter().map(|it| it.first).collect();
    let chosen: Vec<usize> = (0..firsts.len())
        .filter(|place| firsts.get(*place).is_some_and(|it| also.read().contains(it)))
        .collect();
    let mut to: Vec<Which> = it.whose.iter().map(|(which, _)| *which).collect();
    for place in &chosen {
        to.extend(others.get(*place).iter().flat_map(|it| &it.whose).map(|(which, _)| *which));
    }
    let send = move |Reply { course, line }: Reply| {
        let asked = Answering { to: to.clone(), course, line };
        is_busy.set(true);
        trouble.set(None);
        spawn(async move {
            let done = session.answer_suggestions(asked).await;
            is_busy.set(false);
            match done {
                Ok(()) => {
                    form.forget();
                    session.show_toast(w.s_idea_answered().to_owned());
                    onanswered.call(());
                }
                Err(why) => trouble.set(Some(why)),
            }
        });
    };
    rsx! {
        if !others.is_empty() {
            ChipSet {
                legend: w.s_idea_also(),
                choices: others.iter().map(|it| Choice::new(short(&it.text))).collect::<Vec<_>>(),
                chosen,
                ontoggle: move |place: usize| {
                    if let Some(which) = firsts.get(place) {
                        let mut also = also.write();
                        if also.contains(which) {
                            also.retain(|it| it != which);
                        } else {
                            also.push(*which);
                        }
                    }
                },
            }
        }
        if let Some(why) = trouble() {
            div { role: "alert",
                Notice { text: no_answer(w, &why), tone: Tone::Care }
            }
        }
        ReplyForm { form, is_busy: is_busy(), onanswer: send }
    }
}

/// What stands for an idea among others.
fn short(text: &str) -> String {
    if text.chars().count() <= SHORT_CHARS {
        return text.to_owned();
    }
    text.chars().take(SHORT_CHARS).chain(['…']).collect()
}

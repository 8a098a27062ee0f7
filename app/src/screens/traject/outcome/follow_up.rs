//! Whether it lasted: after 3, 6 and 12 months one question each, once its day has come. Knows no statistics.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::outcome::{After, Lasting, Outcome, OutcomeEdit};

use crate::parts::{Card, Choice, ChoiceLayout, Choices, Legend};
use crate::phrases;
use crate::session::use_session;

const ANSWERS: [Lasting; 2] = [Lasting::Still, Lasting::NoLonger];

/// The questions whose day has come, and when the next one comes.
#[component]
pub fn FollowUps(log: TrajectId, outcome: Outcome) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let today = session.today();
    let given = session.ask_traject(log, |traject| {
        After::ALL.map(|after| traject.closing.follow_ups.get(&after).map(|(lasting, _)| *lasting))
    });
    let given = given.unwrap_or_default();
    let days = After::ALL.map(|after| after.asked_on(outcome.ending, outcome.on));
    let next = days.into_iter().flatten().find(|day| *day > today);
    let mut answer = move |after: After, place: usize| {
        let Some(lasting) = ANSWERS.get(place) else { return };
        let edit = Edit::Outcome(OutcomeEdit::FollowUp(after, *lasting));
        if let Err(refusal) = session.submit(log, vec![edit], w.a_saved_here().to_owned(), None) {
            session.show_toast(phrases::refusal(w, refusal));
        }
    };
    if days.iter().all(Option::is_none) {
        return rsx! {};
    }
    rsx! {
        Card { title: w.s_outcome_lasts(),
            for ((after , day) , lasting) in After::ALL.into_iter().zip(days).zip(given) {
                if day.is_some_and(|day| day <= today) {
                    p { class: "strong", {w.s_outcome_follow_up(after.months())} }
                    Choices {
                        legend: w.s_outcome_follow_up(after.months()),
                        legend_look: Legend::ForReaders,
                        layout: ChoiceLayout::Columns,
                        choices: vec![Choice::new(w.s_outcome_still()), Choice::new(w.s_outcome_no_longer())],
                        chosen: ANSWERS.iter().position(|it| Some(*it) == lasting),
                        onchoose: move |place| answer(after, place),
                    }
                }
            }
            if let Some(next) = next {
                p { class: "soft", {w.s_outcome_ask_on(&w.day(next, today))} }
            }
        }
    }
}

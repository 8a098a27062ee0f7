//! Whether it lasted: after 3, 6 and 12 months one question each, once its day has come. Knows no statistics.

use chrono::{Months, NaiveDate};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::outcome::{After, Ending, Lasting, Outcome, OutcomeEdit};

use crate::parts::{Card, Choice, ChoiceLayout, Choices, Legend};
use crate::phrases;
use crate::session::use_session;

/// The moments to ask, with their months.
const MOMENTS: [(After, u32); 3] =
    [(After::ThreeMonths, 3), (After::SixMonths, 6), (After::TwelveMonths, 12)];

const ANSWERS: [Lasting; 2] = [Lasting::Still, Lasting::NoLonger];

/// The day to ask; none for who stopped, as there is nothing that could last.
pub fn due(outcome: &Outcome, months: u32) -> Option<NaiveDate> {
    match outcome.ending {
        Ending::IntendedJob | Ending::OtherEmployer | Ending::Training => {
            outcome.on.checked_add_months(Months::new(months))
        }
        Ending::Stopped => None,
    }
}

/// The questions whose day has come, and when the next one comes.
#[component]
pub fn FollowUps(log: TrajectId, outcome: Outcome) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let today = session.today();
    let given = session.ask_traject(log, |traject| {
        MOMENTS
            .map(|(after, _)| traject.closing.follow_ups.get(&after).map(|(lasting, _)| *lasting))
    });
    let given = given.unwrap_or_default();
    let days = MOMENTS.map(|(_, months)| due(&outcome, months));
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
            for (((after , months) , day) , lasting) in MOMENTS.into_iter().zip(days).zip(given) {
                if day.is_some_and(|day| day <= today) {
                    p { class: "strong", {w.s_outcome_follow_up(months)} }
                    Choices {
                        legend: w.s_outcome_follow_up(months),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_last_is_asked_about_and_a_stop_is_not() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let outcome = |ending| Outcome { ending, on: day("2026-01-31"), reason: String::new() };
        assert_eq!(due(&outcome(Ending::IntendedJob), 3), Some(day("2026-04-30")));
        assert_eq!(due(&outcome(Ending::Training), 12), Some(day("2027-01-31")));
        assert_eq!(due(&outcome(Ending::Stopped), 3), None);
    }
}

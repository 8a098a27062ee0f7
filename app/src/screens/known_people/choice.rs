//! Someone who is known already, or someone new. Knows not for what.

use dioxus::prelude::*;

use super::KnownPerson;
use crate::parts::{Choice, Choices};
use crate::session::use_session;

/// Answers with an id, or with what stands for someone new.
#[component]
pub fn KnownChoice(
    legend: &'static str,
    known: Vec<KnownPerson>,
    new: String,
    chosen: String,
    onchoose: EventHandler<String>,
) -> Element {
    let w = use_session().messages();
    let ids: Vec<String> = known.iter().map(|it| it.person.to_string()).chain([new]).collect();
    let people = known.into_iter().map(|it| Choice::new(it.name).hinted(it.employer));
    let choices: Vec<Choice> = people.chain([Choice::new(w.s_people_someone_new())]).collect();
    rsx! {
        Choices {
            legend,
            choices,
            chosen: ids.iter().position(|id| *id == chosen),
            onchoose: move |place: usize| onchoose.call(ids.get(place).cloned().unwrap_or_default()),
        }
    }
}

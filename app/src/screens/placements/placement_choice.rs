//! At which place an employer guides: one of the placements of a traject, or none of them: then they read nothing that is of one
//! place alone. Knows no saving.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::placement::PlacementId;

use crate::forms::form::Form;
use crate::parts::{Choice, Choices};
use crate::session::{Session, use_session};

const PLACEMENT: &str = "placement";

/// The choice; nothing to choose as long as there is no placement.
#[component]
pub fn PlacementChoice(log: TrajectId, form: Form, stood: Option<PlacementId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let places = session.ask_traject(log, |traject| {
        let places = traject.visible_placements();
        places.map(|(id, it)| (id, it.place.get().clone())).collect::<Vec<_>>()
    });
    let places = places.unwrap_or_default();
    if places.is_empty() {
        return rsx! {};
    }
    let ids: Vec<Option<PlacementId>> =
        places.iter().map(|(id, _)| Some(*id)).chain([None]).collect();
    let none = Choice::new(w.s_people_no_place()).hinted(w.s_people_no_place_hint());
    let choices: Vec<Choice> =
        places.into_iter().map(|(_, place)| Choice::new(place)).chain([none]).collect();
    let chosen = chosen_placement(form, stood);
    let at = ids.iter().position(|id| *id == chosen);
    rsx! {
        Choices {
            legend: w.s_people_guides_at(),
            choices,
            chosen: at,
            onchoose: move |place: usize| {
                let id = ids.get(place).copied().flatten();
                form.put(PLACEMENT, id.map(|id| id.to_string()).unwrap_or_default());
            },
        }
    }
}

/// Where somebody guides as long as nobody says otherwise: at the only place there is.
pub fn only_placement(session: Session, log: TrajectId) -> Option<PlacementId> {
    let only = session.ask_traject(log, |traject| {
        let mut places = traject.visible_placements();
        let (id, _) = places.next()?;
        places.next().is_none().then_some(id)
    });
    only.flatten()
}

/// The placement as chosen; as it stood when nobody chose.
pub fn chosen_placement(form: Form, stood: Option<PlacementId>) -> Option<PlacementId> {
    // By its id and not its place in the list: the list may change before the form is saved.
    match form.typed(PLACEMENT) {
        Some(id) => id.parse().ok(),
        None => stood,
    }
}

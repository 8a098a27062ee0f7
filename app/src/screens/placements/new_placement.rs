//! A new place to learn at: where, with whom, how many hours. The coach sits at a desk; the place and a choice are enough.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::placement::{NewPlacement as Record, PlaceKind, PlacementEdit};
use shared::record::{At, Edit};
use shared::role::Permission;
use shared::time::Period;

use super::placement_fields::{PlacementFields, filled_in};
use crate::forms::form::{FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

/// Adds a placement.
#[component]
pub fn NewPlacement(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangePlacements, NewPlacementForm { key: "{log}", log } }
    }
}

#[component]
fn NewPlacementForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-placement/{log}"));
    // Most learn at the employer of the job; the coach only says otherwise.
    let employer = session.ask_traject(log, |traject| {
        traject.outline.as_ref().map(|outline| outline.employer.get().clone())
    });
    let start = Record {
        place: employer.flatten().unwrap_or_default(),
        kind: PlaceKind::Employer,
        mentor: String::new(),
        hours_per_week: 0,
        period: Period { from: session.today(), to: None },
    };
    let filled = filled_in(form, &start);
    let has_place = !filled.place.trim().is_empty();
    let state = if has_place { Readiness::Ready } else { Readiness::Waiting };
    let people = Route::TrajectPeople { log };
    let add = move |()| {
        let edit = PlacementEdit::Add(filled.clone());
        let edit = Edit::Placement(At(session.new_id(), edit));
        if form.submit(log, vec![edit], w.a_saved_here().to_owned()) {
            navigator().replace(Route::TrajectPeople { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_place_add(),
            back: people.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: add }
            },
            PlacementFields { form, stood: start }
        }
    }
}

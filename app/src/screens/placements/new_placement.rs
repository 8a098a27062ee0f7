//! A new place to learn at: where, with whom, how many hours. The coach sits at a desk; the place and a choice are enough. Of one
//! that was agreed as the next all is filled in.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField};
use shared::record::placement::{NewPlacement as Record, PlaceKind, PlacementEdit, PlacementId};
use shared::record::{At, Edit, Traject};
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

/// Begins the place where somebody goes on after this one.
#[component]
pub fn NextPlacement(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangePlacements,
            NewPlacementForm { key: "{placement}", log, after: placement }
        }
    }
}

/// As it was agreed with the employer of the place before; as many hours as there, until the coach says otherwise.
fn agreed(traject: &Traject, after: PlacementId) -> Option<Record> {
    let before = traject.placements.get(&after)?;
    let flow_on = traject.path().flow_ons.get(&after).filter(|it| !it.hidden.get())?;
    Some(Record {
        place: flow_on.next.get().clone(),
        kind: PlaceKind::OtherEmployer,
        mentor: String::new(),
        hours_per_week: *before.hours_per_week.get(),
        period: Period { from: *flow_on.on.get(), to: None },
    })
}

#[component]
fn NewPlacementForm(log: TrajectId, after: Option<PlacementId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| match after {
        Some(after) => format!("new-placement/{log}/{after}"),
        None => format!("new-placement/{log}"),
    });
    // Most learn at the employer of the job; the coach only says otherwise.
    let employer = session.ask_traject(log, |traject| {
        traject.outline.as_ref().map(|outline| outline.employer.get().clone())
    });
    let agreed = session.ask_traject(log, |traject| agreed(traject, after?)).flatten();
    let is_next = agreed.is_some();
    let start = agreed.unwrap_or_else(|| Record {
        place: employer.flatten().unwrap_or_default(),
        kind: PlaceKind::Employer,
        mentor: String::new(),
        hours_per_week: 0,
        period: Period { from: session.today(), to: None },
    });
    let filled = filled_in(form, &start);
    let has_place = !filled.place.trim().is_empty();
    let state = if has_place { Readiness::Ready } else { Readiness::Waiting };
    let people = Route::TrajectPeople { log };
    let add = move |()| {
        let id = session.new_id();
        let add = Edit::Placement(At(id, PlacementEdit::Add(filled.clone())));
        let leads_here = |after| {
            let to = FlowOnEdit::Set(FlowOnField::To(Some(id)));
            Edit::from(PathEdit::FlowOn(At(after, to)))
        };
        let flow_on = after.filter(|_| is_next).map(leads_here);
        let edits = [add].into_iter().chain(flow_on).collect();
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
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

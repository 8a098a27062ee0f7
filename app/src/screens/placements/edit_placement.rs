//! A place to learn at, changed or taken away. The coach sits at a desk. Only what changed is written, so that what
//! someone else changed meanwhile stays.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::placement::{NewPlacement, Placement, PlacementEdit, PlacementId};
use shared::record::{At, Edit, RecordId};
use shared::role::Permission;

use super::main_tasks::MainTasks;
use super::placement_fields::{PlacementFields, filled_in};
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, ButtonLink, Empty, Icon, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

/// Changes a placement.
#[component]
pub fn EditPlacement(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangePlacements,
            EditPlacementForm { key: "{placement}", log, placement }
        }
    }
}

#[component]
fn EditPlacementForm(log: TrajectId, placement: PlacementId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("placement/{log}/{placement}"));
    let people = Route::TrajectPeople { log }.to_string();
    let found = session.ask_traject(log, |traject| {
        let it = traject.placements.get(&placement)?;
        Some(it.clone())
    });
    let Some(record) = found.flatten() else {
        return rsx! {
            Screen { title: w.a_not_found_title(), back: people, back_label: w.a_back(),
                Empty { title: w.a_not_found_text() }
            }
        };
    };
    let (stood, is_hidden) = (record.to_new(), *record.hidden.get());
    let before = stood.clone();
    let save = move |()| {
        let edits = changes(placement, &record, filled_in(form, &before));
        if form.keep(log, edits) {
            navigator().replace(Route::TrajectPeople { log });
        }
    };
    let hide = move |()| {
        let edit = Edit::Placement(At(placement, PlacementEdit::Hide(!is_hidden)));
        match session.submit(log, vec![edit], w.a_saved_here().to_owned(), None) {
            Ok(()) => navigator().replace(Route::TrajectPeople { log }),
            Err(refusal) => session.show_toast(phrases::refusal(w, refusal)),
        }
    };
    let (hide_label, hide_icon) =
        if is_hidden { (w.a_put_back(), Icon::Undo) } else { (w.a_remove(), Icon::Trash) };
    rsx! {
        Screen {
            title: w.s_place_title(),
            back: people,
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
                BigButton { label: hide_label, kind: ButtonKind::Plain, icon: hide_icon, onpress: hide }
            },
            TwoVersions { log, of: RecordId::Placement(placement) }
            PlacementFields { form, stood }
            ButtonLink {
                label: w.s_terms_title(),
                kind: ButtonKind::Quiet,
                icon: Icon::Calendar,
                href: Route::EditTerms { log, placement }.to_string(),
            }
            MainTasks { log, placement }
        }
    }
}

/// One edit for each field that says something else now.
fn changes(id: PlacementId, record: &Placement, new: NewPlacement) -> Vec<Edit> {
    record.changes_to(new).into_iter().map(|it| Edit::Placement(At(id, it))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::TestFixture;
    use shared::record::placement::{PlaceKind, PlacementField};
    use shared::time::Period;

    #[test]
    fn only_what_changed_is_written() {
        let from = "2026-03-03".parse().expect("a day");
        let old = NewPlacement {
            place: "Hal 2".to_owned(),
            kind: PlaceKind::Employer,
            mentor: String::new(),
            hours_per_week: 16,
            period: Period { from, to: None },
        };
        let mut coach = TestFixture::new();
        let (samir, id) = (coach.open("Samir"), coach.id());
        coach.does(samir, Edit::Placement(At(id, PlacementEdit::Add(old.clone()))));
        let traject = coach.phone().traject(samir).expect("it was opened");
        let record = traject.placements.get(&id).expect("it was added");
        let new = NewPlacement { hours_per_week: 24, ..old.clone() };
        assert_eq!(changes(id, record, old), []);
        assert_eq!(
            changes(id, record, new),
            [Edit::Placement(At(id, PlacementEdit::Set(PlacementField::HoursPerWeek(24))))]
        );
    }
}

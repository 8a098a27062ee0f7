//! A place to learn at, changed or taken away. The coach sits at a desk. Only what changed is written, so that what
//! someone else changed meanwhile stays.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::placement::{
    NewPlacement, Placement, PlacementEdit, PlacementField, PlacementId,
};
use shared::record::{At, Edit};
use shared::role::Permission;
use shared::text::Messages;

use super::placement_fields::{PlacementFields, filled_in};
use crate::format::format_period;
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Empty, Icon, Screen};
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
        Some((stands(it), in_two(w, placement, it), *it.hidden.get()))
    });
    let Some((stood, two, is_hidden)) = found.flatten() else {
        return rsx! {
            Screen { title: w.a_not_found_title(), back: people, back_label: w.a_back(),
                Empty { title: w.a_not_found_text() }
            }
        };
    };
    let before = stood.clone();
    let save = move |()| {
        let edits = changes(placement, &before, &filled_in(form, &before));
        if edits.is_empty() {
            form.forget();
        } else if !form.submit(log, edits, w.a_saved_here().to_owned()) {
            return;
        }
        navigator().replace(Route::TrajectPeople { log });
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
            for (field , offers) in two {
                TwoVersions { key: "{field}", log, field, offers }
            }
            PlacementFields { form, stood }
        }
    }
}

/// The placement as it stands.
fn stands(it: &Placement) -> NewPlacement {
    NewPlacement {
        place: it.place.get().clone(),
        kind: *it.kind.get(),
        mentor: it.mentor.get().clone(),
        hours_per_week: *it.hours_per_week.get(),
        period: *it.period.get(),
    }
}

/// One edit for each field that changed.
fn changes(id: PlacementId, old: &NewPlacement, new: &NewPlacement) -> Vec<Edit> {
    let edits = [
        (old.place != new.place)
            .then(|| PlacementEdit::Set(PlacementField::Place(new.place.clone()))),
        (old.kind != new.kind).then_some(PlacementEdit::Set(PlacementField::Kind(new.kind))),
        (old.mentor != new.mentor)
            .then(|| PlacementEdit::Set(PlacementField::Mentor(new.mentor.clone()))),
        (old.hours_per_week != new.hours_per_week)
            .then_some(PlacementEdit::Set(PlacementField::HoursPerWeek(new.hours_per_week))),
        (old.period != new.period)
            .then_some(PlacementEdit::Set(PlacementField::Period(new.period))),
    ];
    edits.into_iter().flatten().map(|edit| Edit::Placement(At(id, edit))).collect()
}

/// The fields two people wrote at once, each with its versions.
fn in_two(w: Messages, id: PlacementId, it: &Placement) -> Vec<(&'static str, Vec<Offer>)> {
    let set = |edit| Edit::Placement(At(id, edit));
    let text = |text: &String| text.clone();
    let fields = [
        (
            w.s_field_where(),
            offers(&it.place, text, |it| {
                set(PlacementEdit::Set(PlacementField::Place(it.clone())))
            }),
        ),
        (
            w.s_field_kind(),
            offers(
                &it.kind,
                |it| phrases::place_kind(w, *it).to_owned(),
                |it| set(PlacementEdit::Set(PlacementField::Kind(*it))),
            ),
        ),
        (
            w.s_field_mentor(),
            offers(&it.mentor, text, |it| {
                set(PlacementEdit::Set(PlacementField::Mentor(it.clone())))
            }),
        ),
        (
            w.s_field_hours(),
            offers(&it.hours_per_week, u8::to_string, |it| {
                set(PlacementEdit::Set(PlacementField::HoursPerWeek(*it)))
            }),
        ),
        (
            w.s_field_period(),
            offers(
                &it.period,
                |it| format_period(w, *it),
                |it| set(PlacementEdit::Set(PlacementField::Period(*it))),
            ),
        ),
    ];
    fields.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;
    use shared::record::placement::PlaceKind;
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
        let id = Id::from_random([1; 16]);
        let new = NewPlacement { hours_per_week: 24, ..old.clone() };
        assert_eq!(changes(id, &old, &old), []);
        assert_eq!(
            changes(id, &old, &new),
            [Edit::Placement(At(id, PlacementEdit::Set(PlacementField::HoursPerWeek(24))))]
        );
    }
}

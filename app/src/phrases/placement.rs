//! A placement in words.

use shared::record::placement::{PlacementEdit, PlacementField, PlacementId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use super::{names, values};
use crate::parts::Icon;

/// "the place X".
fn noun(w: Messages, traject: &Traject, id: PlacementId) -> String {
    w.s_what_place(traject.placements.get(&id).map_or("", |it| it.place.get()))
}

impl KindPhrases for At<PlacementId, PlacementEdit> {
    fn icon(&self) -> Icon {
        Icon::Place
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        Some(noun(w, traject, self.0))
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let PlacementEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            PlacementField::Place(it) => Written::new(w.s_field_where(), it),
            PlacementField::Kind(it) => Written::new(w.s_field_kind(), names::place_kind(w, *it)),
            PlacementField::Mentor(it) => Written::new(w.s_field_mentor(), it),
            PlacementField::HoursPerWeek(it) => {
                Written::new(w.s_field_hours(), values::hours(w, *it))
            }
            PlacementField::Period(it) => Written::new(w.s_field_period(), values::period(w, *it)),
        })
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        match &self.1 {
            PlacementEdit::Add(new) => Some(w.s_history_added(name, &w.s_what_place(&new.place))),
            PlacementEdit::Hide(it) => Some(hide(w, *it, name, &noun(w, traject, self.0))),
            PlacementEdit::Set(_) => None,
        }
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}

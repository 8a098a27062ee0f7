//! Any edit as one sentence: who did what to which thing. For the history, and for what was not taken over. Knows no screen.

mod facts;
mod moves;
mod sets;

use shared::record::Edit;
use shared::text::Words;
use shared::traject::Traject;

use sets::Set;

/// The sentence for an edit by `name`. What it is about is looked up in the traject as it stands.
pub fn edit_in_words(w: Words, traject: &Traject, edit: &Edit, name: &str) -> String {
    if let Some(Set { field, what, value }) = sets::set(w, traject, edit) {
        return match (what, value.is_empty()) {
            (Some(what), false) => w.s_history_set_of(field, name, &value, &what),
            (Some(what), true) => w.s_history_cleared_of(field, name, &what),
            (None, false) => w.s_history_field_set(field, name, &value),
            (None, true) => w.s_history_field_cleared(field, name),
        };
    }
    match edit {
        Edit::Outline(edit) => moves::outline(w, edit, name),
        Edit::Member(at) => moves::member(w, traject, at, name),
        Edit::Placement(at) => moves::placement(w, traject, at, name),
        Edit::Step(at) => moves::step(w, traject, at, name),
        Edit::Goal(at) => moves::goal(w, traject, at, name),
        Edit::Evaluation(at) => moves::evaluation(w, at, name),
        Edit::Adjustment(at) => moves::adjustment(w, at, name),
        Edit::Appointment(at) => moves::appointment(w, at, name),
        Edit::Rating(at) => facts::rating(w, traject, at, name),
        Edit::CheckIn(at) => facts::check_in(w, at, name),
        Edit::Feedback(at) => facts::feedback(w, at, name),
        Edit::Comment(at) => facts::comment(w, at, name),
        Edit::Outcome(edit) => facts::outcome(w, edit, name),
    }
}

/// The value an edit writes in a field, in words; nothing for an edit that writes none.
pub fn value_in_words(w: Words, traject: &Traject, edit: &Edit) -> Option<String> {
    sets::set(w, traject, edit).map(|set| set.value)
}

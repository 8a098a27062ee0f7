//! A form that is kept while it is filled in, and says why saving was declined. Knows no record: to it a form is names with texts.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::refusal::Refusal;

use super::form_state::{FormState, use_form_state};
use crate::parts::{Notice, Tone};
use crate::phrases;
use crate::session::{Session, use_session};

/// One unfinished form. A choice is kept as its place in a list that never changes, or else as an id.
#[derive(Clone, Copy)]
pub struct Form {
    session: Session,
    fields: FormState,
    refusal: Signal<Option<Refusal>>,
}

impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

/// The form of this name, with what was filled in before.
pub fn use_form(name: impl FnOnce() -> String) -> Form {
    Form { session: use_session(), fields: use_form_state(name), refusal: use_signal(|| None) }
}

impl Form {
    /// What was typed in a field, if anything was.
    pub fn typed(self, field: &str) -> Option<String> {
        self.fields.get(field)
    }

    /// What stands in a field.
    pub fn text(self, field: &str) -> String {
        self.fields.or(field, "")
    }

    /// What a field shows: what was typed, else what the record says.
    pub fn or(self, field: &str, stored: &str) -> String {
        self.fields.or(field, stored)
    }

    /// The one of a list that was chosen.
    pub fn one_of<T: Copy>(self, field: &str, all: &[T]) -> Option<T> {
        self.fields.one_of(field, all)
    }

    /// Whether there are words in a field.
    pub fn has(self, field: &str) -> bool {
        !self.text(field).trim().is_empty()
    }

    /// Keeps what is typed.
    pub fn put(mut self, field: &str, text: String) {
        self.fields.put(field, text);
        self.refusal.set(None);
    }

    /// The place that was chosen.
    pub fn chosen(self, field: &str) -> Option<usize> {
        self.fields.chosen(field)
    }

    /// Keeps a choice.
    pub fn choose(self, field: &str, place: usize) {
        self.put(field, place.to_string());
    }

    /// The places that are on.
    pub fn marked(self, field: &str) -> Vec<usize> {
        self.fields.marked(field)
    }

    /// Turns a place on or off.
    pub fn toggle(self, field: &str, place: usize) {
        self.toggle_among(field, self.marked(field), place);
    }

    /// Turns a place on or off, where these are shown as on.
    pub fn toggle_among(mut self, field: &str, marked: Vec<usize>, place: usize) {
        self.fields.toggle_among(field, marked, place);
        self.refusal.set(None);
    }

    /// The day in a field.
    pub fn day(self, field: &str) -> Option<NaiveDate> {
        self.fields.date(field)
    }

    /// Makes the changes, as one batch; what was typed goes once they are on disk. Whether the rule book allowed it.
    pub fn submit(mut self, log: TrajectId, edits: Vec<Edit>, toast: String) -> bool {
        let refused = self.fields.submit(log, edits, &toast).err();
        self.refusal.set(refused);
        refused.is_none()
    }

    /// Makes the changes, if there are any. Whether one may go on: nothing had to change, or the rule book allowed it.
    pub fn keep(self, log: TrajectId, edits: Vec<Edit>) -> bool {
        if edits.is_empty() {
            self.forget();
            return true;
        }
        self.submit(log, edits, self.session.messages().a_saved_here().to_owned())
    }

    /// Nothing had to change: what was typed may go.
    pub fn forget(self) {
        self.fields.throw_away();
    }
}

/// Why saving was declined, above the button that was pressed.
#[component]
pub fn FormRefusal(form: Form) -> Element {
    let w = form.session.messages();
    let refusal = (form.refusal)();
    rsx! {
        if let Some(refusal) = refusal {
            div { role: "alert",
                Notice { text: phrases::refusal(w, refusal), tone: Tone::Care }
            }
        }
    }
}

//! What is typed or chosen in a form and not saved yet, field by field. Knows no form and no record.
//!
//! A field that was not touched shows the record, so that what another changes meanwhile is seen at once.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::wire;

use super::draft;
use super::draft::Fields;
use super::saving::{Saved, told};
use crate::parts::HALF_FILLED;
use crate::session::{ConsumedDraft, Session, use_session};

/// The touched fields of one form, kept on the device at each keystroke.
#[derive(Clone, Copy)]
pub struct FormState {
    // Behind a handle: a form is passed to many closures, and stays small.
    session: CopyValue<Session>,
    name: CopyValue<String>,
    fields: Signal<Fields>,
    /// The draft that went with a change, until it is known to be back.
    given: CopyValue<String>,
}

/// Two handles are the same when they are of the same form.
impl PartialEq for FormState {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

/// The form of this name, as it was left.
pub fn use_form_state(name: impl FnOnce() -> String) -> FormState {
    let session = use_session();
    let form = use_hook(|| FormState::left(session, name()));
    use_given_back(form);
    form
}

/// A change that the disk refused never was: its words stand in their fields again, for as long as these are on the screen.
#[inline(never)]
fn use_given_back(form: FormState) {
    use_effect(move || form.take_back());
}

impl FormState {
    fn left(session: Session, name: String) -> Self {
        let fields = draft::read(&session.draft(&name));
        Self {
            session: CopyValue::new(session),
            name: CopyValue::new(name),
            fields: Signal::new(fields),
            given: CopyValue::new(String::new()),
        }
    }

    /// What stands in a field, if it was touched.
    pub fn get(self, field: &str) -> Option<String> {
        self.fields.read().get(field).cloned()
    }

    /// What a field shows: what was typed, else what the record says.
    pub fn or(self, field: &str, stored: &str) -> String {
        self.get(field).unwrap_or_else(|| stored.to_owned())
    }

    /// A touched field as a day; nothing if it is untouched, empty or no day.
    pub fn date(self, field: &str) -> Option<NaiveDate> {
        wire::date(self.fields.read().get(field)?)
    }

    /// A touched field as a time of day.
    pub fn time(self, field: &str) -> Option<NaiveTime> {
        wire::time(self.fields.read().get(field)?)
    }

    /// The place that was chosen in a list that never changes; of records, keep the id.
    pub fn chosen(self, field: &str) -> Option<usize> {
        self.fields.read().get(field)?.parse().ok()
    }

    /// The one that was chosen of these.
    pub fn one_of<T: Copy>(self, field: &str, all: &[T]) -> Option<T> {
        all.get(self.chosen(field)?).copied()
    }

    /// The places that are on.
    pub fn marked(self, field: &str) -> Vec<usize> {
        self.or(field, "").split(' ').filter_map(|place| place.parse().ok()).collect()
    }

    /// Those that are on of these.
    pub fn some_of<T: Copy>(self, field: &str, all: &[T]) -> Vec<T> {
        self.marked(field).into_iter().filter_map(|place| all.get(place).copied()).collect()
    }

    /// Turns a place on or off.
    pub fn toggle(self, field: &str, place: usize) {
        self.toggle_among(field, self.marked(field), place);
    }

    /// Turns a place on or off, where these are shown as on.
    pub fn toggle_among(self, field: &str, mut marked: Vec<usize>, place: usize) {
        match marked.iter().position(|other| *other == place) {
            Some(at) => drop(marked.remove(at)),
            None => marked.push(place),
        }
        let places: Vec<String> = marked.iter().map(usize::to_string).collect();
        self.put(field, places.join(" "));
    }

    /// Keeps what a field holds now.
    pub fn put(self, field: &str, text: String) {
        let mut fields = self.fields;
        fields.write().insert(field.to_owned(), text);
        self.keep();
    }

    /// The field is as if it was never touched.
    pub fn forget(self, field: &str) {
        let mut fields = self.fields;
        fields.write().remove(field);
        self.keep();
    }

    fn keep(self) {
        let Self { mut session, name, fields, .. } = self;
        let draft = draft::write(&fields.peek());
        session.write().keep_draft(&name.read(), &draft);
    }

    /// Keeps which place was chosen of a list that never changes.
    pub fn choose(self, field: &str, place: usize) {
        self.put(field, place.to_string());
    }

    /// Makes changes of what was typed, in one batch. The fields are empty then; the draft goes with the changes.
    pub fn submit(self, log: TrajectId, edits: Vec<Edit>, toast: &str) -> Result<(), Refusal> {
        self.give(log, edits, toast, Fields::new())
    }

    /// The same; why it was declined is said at once.
    pub fn save(self, log: TrajectId, edits: Vec<Edit>, toast: &str) -> Saved {
        told(*self.session.read(), self.submit(log, edits, toast))
    }

    /// The same of one field; what was typed in the others stays there.
    pub fn save_field(self, field: &str, log: TrajectId, edits: Vec<Edit>, toast: &str) -> Saved {
        let mut rest = self.fields.peek().clone();
        rest.remove(field);
        told(*self.session.read(), self.give(log, edits, toast, rest))
    }

    /// Throws away what was typed.
    pub fn throw_away(self) {
        self.clear();
        self.keep();
    }

    fn clear(self) {
        let mut fields = self.fields;
        fields.set(Fields::new());
    }

    /// Makes changes of the draft, but for the fields that stay.
    fn give(
        self,
        log: TrajectId,
        edits: Vec<Edit>,
        toast: &str,
        rest: Fields,
    ) -> Result<(), Refusal> {
        let Self { session, name, mut fields, mut given } = self;
        let is_half =
            |(field, text): (&String, &String)| text == HALF_FILLED && !rest.contains_key(field);
        if fields.peek().iter().any(is_half) {
            return Err(Refusal::HalfFilled);
        }
        let (mut session, name) = (*session.read(), name.read().clone());
        let draft = session.draft(&name);
        let consumed = ConsumedDraft { name, rest: draft::write(&rest) };
        session.submit(log, edits, toast.to_owned(), Some(consumed))?;
        fields.set(rest);
        given.set(draft);
        Ok(())
    }

    /// Shows the draft that went with a change, once the session has it again. What was typed since then stays.
    fn take_back(self) {
        let Self { session, name, mut fields, mut given } = self;
        let is_given = |draft: &str| draft == given.read().as_str();
        let is_back = session.read().ask(|phone| phone.draft(&name.read()).is_some_and(is_given));
        if is_back != Some(true) {
            return;
        }
        for (field, text) in draft::read(&given.take()) {
            let is_touched = fields.read().contains_key(&field);
            if !is_touched {
                fields.write().insert(field, text);
            }
        }
        self.keep();
    }
}

#[cfg(test)]
mod tests;

//! What is typed or chosen in a form and not saved yet, field by field. Knows no form and no record.
//!
//! A field that was not touched shows the record, so that what another changes meanwhile is seen at once.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use shared::wire;

use crate::session::{Session, use_session};

/// The touched fields of one form, kept on the device at each keystroke.
#[derive(Clone, Copy)]
pub struct Typed {
    // Behind a handle: a form is passed to many closures, and stays small.
    session: CopyValue<Session>,
    name: CopyValue<String>,
    fields: Signal<BTreeMap<String, String>>,
}

/// Two handles are the same when they are of the same form.
impl PartialEq for Typed {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

/// The form of this name, as it was left.
pub fn use_typed(name: impl FnOnce() -> String) -> Typed {
    let session = use_session();
    use_hook(|| {
        let name = name();
        // A draft of an older version of the form is not worth stopping for: the form then starts empty.
        let fields = wire::decode(&session.draft(&name)).unwrap_or_default();
        Typed {
            session: CopyValue::new(session),
            name: CopyValue::new(name),
            fields: Signal::new(fields),
        }
    })
}

impl Typed {
    /// The name of its draft, for the change that uses it up.
    pub fn name(self) -> String {
        self.name.read().clone()
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

    /// The place that was chosen in a list.
    pub fn chosen(self, field: &str) -> Option<usize> {
        self.fields.read().get(field)?.parse().ok()
    }

    /// The one that was chosen of these.
    pub fn one_of<T: Copy>(self, field: &str, all: &[T]) -> Option<T> {
        all.get(self.chosen(field)?).copied()
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
        let Self { mut session, name, fields } = self;
        let draft = wire::encode(&*fields.peek());
        session.write().keep_draft(&name.read(), &draft);
    }

    /// Keeps which place of a list was chosen.
    pub fn choose(self, field: &str, place: usize) {
        self.put(field, place.to_string());
    }

    /// Forgets the fields on the screen; the draft goes with the change that used it.
    pub fn clear(self) {
        let mut fields = self.fields;
        fields.write().clear();
    }

    /// Throws away what was typed.
    pub fn throw_away(self) {
        self.clear();
        let mut session = self.session;
        session.write().keep_draft(&self.name.read(), "");
    }
}

//! Own page, from limitation to potential. The candidate with their coach, at a table: four short fields, and a yes to the words
//! as they stand. Without that yes no employer gets it.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::own::page::{Page, PageEdit, PageField};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::{Edit, Traject};
use shared::role::Permission;
use shared::state::PersonFile;

use super::approval::Approval;
use super::frame::{OwnFrame, Reader, Whose, whose};
use super::reading::ReadPage;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::parts::{BigButton, Field, FieldKind, Readiness};
use crate::phrases::path::{page_label, page_text};
use crate::session::use_session;

/// A field's name in a draft, and what it says of words.
type Named = (&'static str, fn(String) -> PageField);

/// The fields, in the order of the page.
const FIELDS: [Named; 4] = [
    ("strengths", PageField::Strengths),
    ("wants", PageField::Wants),
    ("needs", PageField::Needs),
    ("helps", PageField::Helps),
];

/// What the fields say: what was typed, else what stands.
fn shown(form: Form, stood: Option<&Page>) -> Vec<PageField> {
    let stood = stood.map(Page::fields).unwrap_or_default();
    let field = |(place, (name, field)): (usize, &Named)| {
        let stood = stood.get(place).map(page_text).unwrap_or_default();
        field(form.or(name, stood).trim().to_owned())
    };
    FIELDS.iter().enumerate().map(field).collect()
}

/// One edit for each field that says something else now; before the first, what opens the page, and the log.
fn edits(person: PersonId, file: Option<&PersonFile>, shown: Vec<PageField>) -> Vec<Edit> {
    let page = file.and_then(|file| file.own().page.as_ref());
    let changed: Vec<PageField> = match page {
        Some(page) => page.changed(shown),
        None => shown.into_iter().filter(|field| !page_text(field).is_empty()).collect(),
    };
    if changed.is_empty() {
        return Vec::new();
    }
    let owner = Owner { person };
    let opens = file.is_none().then_some(Edit::Preferences(PreferencesEdit::Open(owner)));
    let begins = page.is_none().then_some(PageEdit::Begin(owner));
    let of_page = begins.into_iter().chain(changed.into_iter().map(PageEdit::Set));
    opens.into_iter().chain(of_page.map(|edit| PathEdit::Page(edit).into())).collect()
}

/// The page.
#[component]
pub fn OwnPage(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let whose = whose(session, log);
    let reads = |traject: &Traject| {
        traject.role(session.person()?).filter(|it| Permission::ReadPage.is_held_by(*it))
    };
    if session.ask_traject(log, reads).flatten().is_some() {
        return rsx! {
            ReadPage { log }
        };
    }
    let title = match whose.as_ref().map(|it| it.reader) {
        Some(Reader::Coach) => w.s_page_title(),
        Some(Reader::Oneself) | None => w.c_page_title(),
    };
    rsx! {
        OwnFrame { log, whose: whose.clone(), title,
            if let Some(whose) = whose {
                Writing { whose }
            }
        }
    }
}

#[component]
fn Writing(whose: Whose) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = whose.log();
    let person = whose.person;
    let form = use_form(|| format!("own-page/{log}"));
    let file = session.ask(|phone| phone.person_file(person).cloned()).flatten();
    let page = file.as_ref().and_then(|file| file.own().page.clone());
    let shown = shown(form, page.as_ref());
    let edits = edits(person, file.as_ref(), shown.clone());
    let is_typed = !edits.is_empty();
    let state = if is_typed { Readiness::Ready } else { Readiness::Waiting };
    let save = move |()| {
        form.submit(log, edits.clone(), w.a_saved_here().to_owned());
    };
    rsx! {
        p { "{w.c_page_text()}" }
        for ((name , _) , field) in FIELDS.into_iter().zip(shown) {
            Field {
                key: "{name}",
                label: page_label(w, &field),
                hint: w.a_optional(),
                kind: FieldKind::Text,
                value: form.or(name, page_text(&field)),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(name, text),
            }
        }
        FormRefusal { form }
        BigButton { label: w.a_save(), state, onpress: save }
        // Who says yes says it to what is saved, and reads no other words meanwhile.
        if let Some(page) = page.filter(|_| !is_typed) {
            Approval { whose, is_approved: page.is_approved(), is_blank: page.is_blank() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    #[test]
    fn the_first_words_open_what_is_needed_and_nothing_said_opens_none() {
        let person = Id::from_random([1; 16]);
        let fields = |needs: &str| {
            let text = |name: &str| if name == "needs" { needs.to_owned() } else { String::new() };
            FIELDS.iter().map(|(name, field)| field(text(name))).collect::<Vec<_>>()
        };
        assert_eq!(edits(person, None, fields("")), []);
        let page = |edit| Edit::from(PathEdit::Page(edit));
        let expected = [
            Edit::Preferences(PreferencesEdit::Open(Owner { person })),
            page(PageEdit::Begin(Owner { person })),
            page(PageEdit::Set(PageField::Needs("Rust".to_owned()))),
        ];
        assert_eq!(edits(person, None, fields("Rust")), expected);
    }
}

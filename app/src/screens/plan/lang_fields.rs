//! Texts of a plan in each of its languages: the reader's in sight, the others folded. Knows no record.

use dioxus::prelude::*;
use shared::record::office::InLangs;
use shared::text::Lang;

use crate::forms::form::Form;
use crate::parts::{Disclosure, Field, FieldKind};
use crate::session::{Session, use_session};

/// A text to fill in, language by language.
#[derive(Clone, PartialEq)]
pub struct Asked {
    /// Its name in the draft, before that of the language.
    pub name: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub kind: FieldKind,
    pub limit: usize,
    pub stood: InLangs,
}

/// The languages of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Langs {
    /// The reader's, or else the plan's first.
    pub shown: Lang,
    pub others: Vec<Lang>,
}

impl Langs {
    /// For this reader.
    pub fn of(session: Session, all: &[Lang]) -> Self {
        let own = session.lang();
        let shown = all.iter().find(|it| **it == own).or(all.first()).copied().unwrap_or(own);
        Self { shown, others: all.iter().copied().filter(|it| *it != shown).collect() }
    }

    fn all(&self) -> impl Iterator<Item = Lang> {
        std::iter::once(self.shown).chain(self.others.iter().copied())
    }
}

/// The name of the field of one language.
pub fn in_lang(name: &str, lang: Lang) -> String {
    [name, ".", lang.tag()].concat()
}

/// What is in the fields of a text.
pub fn written(form: Form, name: &str, stood: &InLangs, langs: &Langs) -> InLangs {
    langs.all().fold(stood.clone(), |text, lang| match form.typed(&in_lang(name, lang)) {
        Some(typed) => text.with(lang, typed.trim()),
        None => text,
    })
}

/// The texts in the language that is shown.
#[component]
pub fn ShownLang(form: Form, langs: Langs, asked: Vec<Asked>) -> Element {
    rsx! {
        for it in asked {
            LangField { key: "{it.name}", form, lang: langs.shown, label: it.label, asked: it.clone() }
        }
    }
}

/// The same texts in the other languages; nothing where there is only one.
#[component]
pub fn OtherLangs(form: Form, langs: Langs, asked: Vec<Asked>) -> Element {
    let w = use_session().messages();
    rsx! {
        for lang in langs.others {
            Disclosure { key: "{lang.tag()}", label: w.s_plan_in(lang.own_name()),
                for it in asked.clone() {
                    LangField { key: "{it.name}", form, lang, label: w.s_plan_in_lang(it.label, lang.own_name()), asked: it.clone() }
                }
            }
        }
    }
}

#[component]
fn LangField(form: Form, lang: Lang, label: String, asked: Asked) -> Element {
    let Asked { name, hint, kind, limit, stood, .. } = asked;
    let name = in_lang(name, lang);
    rsx! {
        Field {
            label,
            hint,
            kind,
            limit,
            value: form.or(&name, stood.exactly(lang).unwrap_or_default()),
            onsave: move |text| form.put(&name, text),
        }
    }
}

//! What every kind of record says of its edits, in words and a picture. Knows no kind.

use shared::record::Traject;
use shared::record::fact::FactEdit;
use shared::text::Messages;

use crate::parts::Icon;

/// A field, and what an edit writes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub label: &'static str,
    /// Empty: the field is left open.
    pub value: String,
}

impl Written {
    pub(super) fn new(label: &'static str, value: impl Into<String>) -> Self {
        Self { label, value: value.into() }
    }
}

/// The edits of one kind, told. What they are about is looked up in the traject as it stands.
pub(super) trait KindPhrases {
    /// The deed where it has a picture of its own, otherwise the thing it is about.
    fn icon(&self) -> Icon;

    /// The thing it is about; nothing where a field says it already.
    fn noun(&self, w: Messages, traject: &Traject) -> Option<String>;

    /// The field it writes: its label and the value; nothing for an edit that writes none that people read.
    fn written(&self, w: Messages, traject: &Traject) -> Option<Written>;

    /// What `name` did, in a sentence of its own; nothing where label and value say it.
    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String>;

    /// What the candidate reads when it was declined: what was tried, and about what, which is empty once that is gone.
    fn rejected_phrases<'a>(&'a self, w: Messages, traject: &'a Traject)
    -> (&'static str, &'a str);
}

/// Hidden or put back.
pub(super) fn hide(w: Messages, hide: bool, name: &str, what: &str) -> String {
    if hide { w.s_history_hidden(name, what) } else { w.s_history_restored(name, what) }
}

/// What was given, or that it was taken back or put back again.
pub(super) fn given<T>(
    w: Messages,
    edit: &FactEdit<T>,
    name: &str,
    what: &str,
    give: impl FnOnce(&T) -> String,
) -> String {
    match edit {
        FactEdit::Give(fact) => give(fact),
        FactEdit::Hide(it) => hide(w, *it, name, what),
    }
}

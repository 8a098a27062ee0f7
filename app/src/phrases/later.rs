//! Edits of the volumes that come later, in words: which of them tells. Knows no kind.

use shared::record::{Later, Traject};
use shared::text::Messages;

use super::kind::{Told, Written};
use super::{office, path};
use crate::parts::Icon;

impl Told for Later {
    fn icon(&self) -> Icon {
        self.path().map_or(Icon::Work, |edit| path::told(edit).icon())
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        match self.path() {
            Some(edit) => path::told(edit).noun(w, traject),
            None => office::noun(w, self).map(str::to_owned),
        }
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        path::told(self.path()?).written(w, traject)
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        path::told(self.path()?).deed(w, traject, name)
    }

    fn tried<'a>(&'a self, w: Messages, traject: &'a Traject) -> (&'static str, &'a str) {
        match self.path() {
            Some(edit) => path::told(edit).tried(w, traject),
            None => (office::noun(w, self).unwrap_or_default(), ""),
        }
    }
}

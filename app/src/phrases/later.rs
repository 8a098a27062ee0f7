//! Edits of the volumes that come later, in words: which of them tells. Knows no kind.

use shared::record::{Later, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written};
use super::{office, path};
use crate::parts::Icon;

impl KindPhrases for Later {
    fn icon(&self) -> Icon {
        self.path().map_or(Icon::Work, |edit| path::kind_phrases(edit).icon())
    }

    fn noun(&self, w: Messages, traject: &Traject) -> Option<String> {
        match self.path() {
            Some(edit) => path::kind_phrases(edit).noun(w, traject),
            None => office::noun(w, self).map(str::to_owned),
        }
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        path::kind_phrases(self.path()?).written(w, traject)
    }

    fn deed(&self, w: Messages, traject: &Traject, name: &str) -> Option<String> {
        path::kind_phrases(self.path()?).deed(w, traject, name)
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        match self.path() {
            Some(edit) => path::kind_phrases(edit).rejected_phrases(w, traject),
            None => (office::noun(w, self).unwrap_or_default(), ""),
        }
    }
}

//! A comment in words.

use shared::record::comment::{Comment, CommentId, Settles};
use shared::record::fact::FactEdit;
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, given};
use crate::parts::Icon;

impl KindPhrases for At<CommentId, FactEdit<Comment>> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_comment().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_comment(), |it| match it.settles {
            None => w.s_history_commented(name, &it.text),
            Some(Settles::Matter) => w.s_history_settled(name, &it.text),
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_comment(), "")
    }
}

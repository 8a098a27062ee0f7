//! Messages of a traject's thread, as its history tells them.

use shared::record::fact::FactEdit;
use shared::record::path::message::{Message, MessageId};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::Icon;
use crate::phrases::kind::{KindPhrases, Written, given};

impl KindPhrases for At<MessageId, FactEdit<Message>> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_message().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_message(), |it| w.s_history_message(name, &it.text)))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        let words = match &self.1 {
            FactEdit::Give(it) => it.text.as_str(),
            FactEdit::Hide(_) => "",
        };
        (w.c_tried_message(), words)
    }
}

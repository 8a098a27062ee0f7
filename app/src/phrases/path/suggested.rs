//! Ideas for the office and its answers, as a history tells them.

use shared::record::fact::FactEdit;
use shared::record::path::suggestion::{Suggestion, SuggestionId};
use shared::record::path::suggestion_answer::{Course, SuggestionAnswer, SuggestionAnswerId};
use shared::record::{At, Traject};
use shared::text::Messages;

use crate::parts::{Icon, Tone};
use crate::phrases::kind::{KindPhrases, Written, given};

/// What comes of an idea, in words, with the tone it is said in.
pub fn course(w: Messages, course: Course) -> (&'static str, Tone) {
    match course {
        Course::Considered => (w.a_idea_considered(), Tone::Sun),
        Course::Planned => (w.a_idea_planned(), Tone::Brand),
        Course::Done => (w.a_idea_done(), Tone::Done),
        Course::NotNow => (w.a_idea_not_now(), Tone::Plain),
    }
}

impl KindPhrases for At<SuggestionId, FactEdit<Suggestion>> {
    fn icon(&self) -> Icon {
        Icon::Star
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_idea().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_idea(), |it| w.s_history_idea(name, &it.text)))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        let words = match &self.1 {
            FactEdit::Give(it) => it.text.as_str(),
            FactEdit::Hide(_) => "",
        };
        (w.c_tried_idea(), words)
    }
}

impl KindPhrases for At<SuggestionAnswerId, FactEdit<SuggestionAnswer>> {
    fn icon(&self) -> Icon {
        Icon::Talk
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_idea_answer().to_owned())
    }

    fn written(&self, _: Messages, _: &Traject) -> Option<Written> {
        None
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(given(w, &self.1, name, w.s_what_idea_answer(), |it| {
            let (said, _) = course(w, it.course);
            let answer =
                if it.line.is_empty() { said.to_owned() } else { [said, &it.line].join(". ") };
            w.s_history_idea_answer(&answer, name)
        }))
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_idea(), "")
    }
}

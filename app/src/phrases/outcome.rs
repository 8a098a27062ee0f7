//! How a traject ended, in words.

use shared::record::Traject;
use shared::record::outcome::{Lasting, OutcomeEdit};
use shared::text::Messages;

use super::kind::{KindPhrases, Written};
use super::{names, values};
use crate::parts::Icon;

impl KindPhrases for OutcomeEdit {
    fn icon(&self) -> Icon {
        Icon::Flag
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_outcome().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let Self::Record(outcome) = self else { return None };
        let value = outcome.as_ref().map(|it| {
            values::line(w, &[names::ending(w, it.ending), &w.full_day(it.on), &it.reason])
        });
        Some(Written::new(w.s_what_outcome(), value.unwrap_or_default()))
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(match self {
            Self::Record(Some(it)) => w.s_history_outcome(
                name,
                &values::line(w, &[names::ending(w, it.ending), &it.reason]),
            ),
            Self::Record(None) => w.s_history_hidden(name, w.s_what_outcome()),
            Self::FollowUp(after, lasting) => {
                let months = w.s_outcome_follow_up(after.months());
                let lasting = match lasting {
                    Lasting::Still => w.a_yes(),
                    Lasting::NoLonger => w.a_no(),
                };
                w.s_history_outcome(name, &[&months, ": ", lasting].concat())
            }
        })
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_tried_plan(), "")
    }
}

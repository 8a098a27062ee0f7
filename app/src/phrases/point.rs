//! A point that a candidate raises, in words.

use shared::record::point::{PointEdit, PointField, PointId, Purpose};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use crate::parts::Icon;

/// What it is raised for, as a title.
pub fn purpose(w: Messages, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Talk => w.c_point_talk(),
        Purpose::Correction => w.c_point_correction(),
        Purpose::Restriction => w.c_point_restriction(),
    }
}

impl KindPhrases for At<PointId, PointEdit> {
    fn icon(&self) -> Icon {
        match &self.1 {
            PointEdit::Settle(_) => Icon::Check,
            PointEdit::Raise(_) | PointEdit::Set(_) | PointEdit::Hide(_) => Icon::Talk,
        }
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_point().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let PointEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            PointField::Text(it) => Written::new(w.s_what_point(), it),
            PointField::Answer(it) => Written::new(w.s_field_answer(), it),
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(match &self.1 {
            PointEdit::Raise(new) => match new.purpose {
                Purpose::Talk => w.s_history_point(name, &new.text),
                Purpose::Correction => w.s_history_not_right(name, &new.text),
                Purpose::Restriction => w.s_history_restriction(name, &new.text),
            },
            PointEdit::Settle(true) => w.s_history_point_settled(name),
            PointEdit::Settle(false) => w.s_history_point_open(name),
            PointEdit::Hide(it) => hide(w, *it, name, w.s_what_point()),
            PointEdit::Set(_) => return None,
        })
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        let raised = traject.points.get(&self.0);
        match &self.1 {
            // What was typed stands below.
            PointEdit::Raise(new) => (purpose(w, new.purpose), ""),
            PointEdit::Set(_) | PointEdit::Hide(_) | PointEdit::Settle(_) => {
                let of = raised.map_or(Purpose::Talk, |it| it.purpose);
                (purpose(w, of), raised.map_or("", |it| it.text.get()))
            }
        }
    }
}

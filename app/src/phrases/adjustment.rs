//! An adjustment in words.

use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, AdjustmentId};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use super::{names, title};
use crate::parts::Icon;

impl KindPhrases for At<AdjustmentId, AdjustmentEdit> {
    fn icon(&self) -> Icon {
        Icon::Turn
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_adjustment().to_owned())
    }

    fn written(&self, w: Messages, traject: &Traject) -> Option<Written> {
        let AdjustmentEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            AdjustmentField::Saw(it) => Written::new(w.s_field_saw(), it),
            AdjustmentField::Think(it) => Written::new(w.s_field_think(), it),
            AdjustmentField::Lever(it) => Written::new(w.s_field_lever(), names::lever(w, *it)),
            AdjustmentField::Change(it) => Written::new(w.s_field_change(), it),
            AdjustmentField::CheckOn(it) => Written::new(w.s_field_check(), w.full_day(*it)),
            AdjustmentField::About(it) => {
                Written::new(w.s_field_about(), it.map_or("", |it| title(traject, it)))
            }
            AdjustmentField::Cause(it) => {
                Written::new(w.s_cause(), it.map_or("", |it| names::cause(w, it)))
            }
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(match &self.1 {
            AdjustmentEdit::Propose(proposal) => w.s_history_proposed(name, &proposal.change),
            AdjustmentEdit::Decide(_) => w.s_history_adjustment_decided(name),
            AdjustmentEdit::Undecide => w.s_history_adjustment_undecided(name),
            AdjustmentEdit::Review(_) => w.s_history_adjustment_reviewed(name),
            AdjustmentEdit::Unreview => w.s_history_adjustment_unreviewed(name),
            AdjustmentEdit::Hide(it) => hide(w, *it, name, w.s_what_adjustment()),
            AdjustmentEdit::Set(_) => return None,
        })
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        (w.c_adjustment_propose(), "")
    }
}

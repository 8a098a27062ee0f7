//! An evaluation in words.

use shared::record::coming::Answer;
use shared::record::evaluation::{EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::{At, Traject};
use shared::role::Role;
use shared::talk;
use shared::text::Messages;

use super::appointment::replied;
use super::kind::{KindPhrases, Written, hide};
use super::{role, values};
use crate::parts::Icon;

impl KindPhrases for At<EvaluationId, EvaluationEdit> {
    fn icon(&self) -> Icon {
        match &self.1 {
            EvaluationEdit::Sign => Icon::Sign,
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Unsign
            | EvaluationEdit::Reply(_)
            | EvaluationEdit::Hide(_) => Icon::Note,
        }
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_evaluation().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let EvaluationEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            EvaluationField::When(it) => Written::new(w.s_field_date(), values::moment(w, *it)),
            EvaluationField::Place(it) => Written::new(w.s_field_where(), it),
            EvaluationField::Coming(Answer::WillCome) => {
                Written::new(w.s_field_answer(), w.c_talk_can())
            }
            EvaluationField::Coming(Answer::CannotCome(reason)) => {
                Written::new(w.s_field_answer(), values::line(w, &[w.c_talk_cannot(), reason]))
            }
            EvaluationField::Asked(it) => {
                let roles: Vec<&str> = it.iter().map(|it| role(w, it)).collect();
                Written::new(w.s_field_asked(), values::line(w, &roles))
            }
            EvaluationField::Conclusion(it) => Written::new(w.s_field_conclusion(), it),
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(match &self.1 {
            EvaluationEdit::Plan(_) => w.s_history_evaluation_planned(name),
            EvaluationEdit::Submit(_) => w.s_history_evaluation_answered(name),
            EvaluationEdit::TakeBack => w.s_history_evaluation_taken_back(name),
            EvaluationEdit::Sign => w.s_history_evaluation_signed(name),
            EvaluationEdit::Unsign => w.s_history_evaluation_unsigned(name),
            EvaluationEdit::Reply(it) => replied(w, &it.answer, name),
            EvaluationEdit::Hide(it) => hide(w, *it, name, w.s_what_evaluation()),
            EvaluationEdit::Set(_) => return None,
        })
    }

    fn rejected_phrases<'a>(&'a self, w: Messages, _: &'a Traject) -> (&'static str, &'a str) {
        match &self.1 {
            EvaluationEdit::Sign | EvaluationEdit::Unsign => (w.c_tried_signature(), ""),
            EvaluationEdit::Plan(_)
            | EvaluationEdit::Set(_)
            | EvaluationEdit::Submit(_)
            | EvaluationEdit::TakeBack
            | EvaluationEdit::Reply(_)
            | EvaluationEdit::Hide(_) => (w.c_evaluation_title(), ""),
        }
    }
}

/// Which talk it is: never the same for two of a traject.
pub fn evaluation_name(w: Messages, reader: Role, traject: &Traject, id: EvaluationId) -> String {
    let number = u32::try_from(talk::number(traject, id)).unwrap_or(u32::MAX);
    match reader {
        Role::Candidate | Role::Employer => w.c_evaluation_numbered(number),
        Role::Coach | Role::Manager => w.s_evaluation_numbered(number),
    }
}

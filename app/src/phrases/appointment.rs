//! An appointment in words.

use shared::record::appointment::{AppointmentEdit, AppointmentField, AppointmentId};
use shared::record::coming::{Answer, Reply};
use shared::record::{At, Traject};
use shared::text::Messages;

use super::kind::{KindPhrases, Written, hide};
use super::values;
use crate::parts::Icon;

impl KindPhrases for At<AppointmentId, AppointmentEdit> {
    fn icon(&self) -> Icon {
        Icon::Calendar
    }

    fn noun(&self, w: Messages, _: &Traject) -> Option<String> {
        Some(w.s_what_appointment().to_owned())
    }

    fn written(&self, w: Messages, _: &Traject) -> Option<Written> {
        let AppointmentEdit::Set(field) = &self.1 else { return None };
        Some(match field {
            AppointmentField::Plan(it) => {
                let parts = [it.title.as_str(), &values::moment(w, it.when), &it.place];
                Written::new(w.s_field_plan(), values::line(w, &parts))
            }
            AppointmentField::Answer(Answer::WillCome) => {
                Written::new(w.s_field_answer(), w.c_talk_can())
            }
            AppointmentField::Answer(Answer::CannotCome(reason)) => {
                Written::new(w.s_field_answer(), values::line(w, &[w.c_talk_cannot(), reason]))
            }
        })
    }

    fn deed(&self, w: Messages, _: &Traject, name: &str) -> Option<String> {
        Some(match &self.1 {
            AppointmentEdit::Plan(plan) => w.s_history_planned(name, &plan.title),
            AppointmentEdit::Set(AppointmentField::Answer(answer))
            | AppointmentEdit::Reply(Reply { answer, .. }) => replied(w, answer, name),
            AppointmentEdit::Hide(it) => hide(w, *it, name, w.s_what_appointment()),
            AppointmentEdit::Set(AppointmentField::Plan(_)) => return None,
        })
    }

    fn rejected_phrases<'a>(
        &'a self,
        w: Messages,
        traject: &'a Traject,
    ) -> (&'static str, &'a str) {
        let what = match &self.1 {
            AppointmentEdit::Set(AppointmentField::Answer(Answer::WillCome))
            | AppointmentEdit::Reply(Reply { answer: Answer::WillCome, .. }) => w.c_talk_can(),
            AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(_)))
            | AppointmentEdit::Reply(Reply { answer: Answer::CannotCome(_), .. }) => {
                w.c_talk_cannot()
            }
            AppointmentEdit::Plan(_)
            | AppointmentEdit::Set(AppointmentField::Plan(_))
            | AppointmentEdit::Hide(_) => w.c_talks_title(),
        };
        (what, traject.appointments.get(&self.0).map_or("", |it| &it.plan.get().title))
    }
}

/// Whether somebody of that name comes.
pub(super) fn replied(w: Messages, answer: &Answer, name: &str) -> String {
    match answer {
        Answer::WillCome => w.s_talk_accepted(name),
        Answer::CannotCome(reason) if reason.is_empty() => w.s_talk_declined(name),
        Answer::CannotCome(reason) => w.s_history_declined(name, reason),
    }
}

//! What someone tried and what was declined, in plain words: for the candidate, and for whoever no longer takes part.
//! Staff read the sentence of the history instead. Knows no screen and no reason.

use shared::record::appointment::{Answer, AppointmentEdit, AppointmentField};
use shared::record::evaluation::EvaluationEdit;
use shared::record::fact::FactEdit;
use shared::record::preferences::PreferencesEdit;
use shared::record::step::StepEdit;
use shared::record::{At, Edit};
use shared::text::Messages;
use shared::traject::Traject;

use super::preferences;
use crate::phrases;

/// The few words for an edit. What it is about is looked up in the traject as it stands, and left out if it is gone.
pub fn rejected_phrase(w: Messages, traject: &Traject, edit: &Edit) -> String {
    let of_step = |id| traject.steps.get(id).map_or("", |step| step.title.get());
    let (what, about) = match edit {
        Edit::Step(At(id, StepEdit::Mark(_, status))) => {
            (phrases::status_for_candidate(w, *status), of_step(id))
        }
        // What was typed stands below.
        Edit::Step(At(_, StepEdit::Add(_))) => (w.c_tried_step(), ""),
        Edit::Step(At(id, _)) => (w.c_tried_step(), of_step(id)),
        Edit::Rating(At(_, FactEdit::Give(rating))) => {
            let goal = traject.goals.get(&rating.goal);
            (w.c_tried_rating(), goal.map_or("", |goal| goal.sentence(rating.level)))
        }
        Edit::Rating(At(_, FactEdit::Hide(_))) => (w.c_tried_rating(), ""),
        Edit::Appointment(At(id, edit)) => {
            let what = match edit {
                AppointmentEdit::Set(AppointmentField::Answer(Answer::WillCome)) => w.c_talk_can(),
                AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(_))) => {
                    w.c_talk_cannot()
                }
                AppointmentEdit::Plan(_)
                | AppointmentEdit::Set(AppointmentField::Plan(_))
                | AppointmentEdit::Hide(_) => w.c_talks_title(),
            };
            (what, traject.appointments.get(id).map_or("", |it| &it.plan.get().title))
        }
        Edit::Evaluation(At(_, EvaluationEdit::Sign | EvaluationEdit::Unsign)) => {
            (w.c_tried_signature(), "")
        }
        Edit::Evaluation(_) => (w.c_evaluation_title(), ""),
        Edit::CheckIn(_) | Edit::Feedback(_) => (w.c_tried_check_in(), ""),
        Edit::Adjustment(_) => (w.c_adjustment_propose(), ""),
        Edit::Comment(_) => (w.c_tried_comment(), ""),
        Edit::Goal(_) => (w.c_learn_title(), ""),
        Edit::Preferences(PreferencesEdit::Set(field)) => (preferences::label(w, field), ""),
        Edit::Preferences(PreferencesEdit::Open(_)) => (w.c_wishes_title(), ""),
        Edit::Outline(_) | Edit::Member(_) | Edit::Placement(_) | Edit::Outcome(_) => {
            (w.c_tried_plan(), "")
        }
    };
    if about.is_empty() { what.to_owned() } else { w.c_tried_said(about, what) }
}

#[cfg(test)]
mod tests {
    use shared::id::Id;
    use shared::record::check_in::{CheckIn, Face, Readers};
    use shared::record::step::{Status, StepField};
    use shared::text::Lang;

    use super::*;

    fn check(edit: &Edit, expected: &str) {
        let w = Messages::built_in(Lang::Nl).expect("tests have every language inside");
        assert_eq!(rejected_phrase(w, &Traject::default(), edit), expected);
    }

    #[test]
    fn what_is_gone_is_left_out() {
        let id = Id::from_random([1; 16]);
        check(&Edit::Step(At(id, StepEdit::Mark(Id::from_random([2; 16]), Status::Done))), "Klaar");
        check(
            &Edit::Step(At(id, StepEdit::Set(StepField::Title("Route lopen".to_owned())))),
            "Je stap",
        );
    }

    #[test]
    fn nothing_is_said_in_words_of_the_office() {
        let answer = Answer::CannotCome("Ik ben jarig".to_owned());
        let id = Id::from_random([1; 16]);
        check(
            &Edit::Appointment(At(id, AppointmentEdit::Set(AppointmentField::Answer(answer)))),
            "Ik kan niet",
        );
        let check_in = CheckIn {
            face: Face::Good,
            topics: Vec::new(),
            line: String::new(),
            readers: Readers::CandidateAndCoach,
        };
        let edit = Edit::CheckIn(At(Id::from_random([1; 16]), FactEdit::Give(check_in)));
        check(&edit, "Hoe het met je gaat");
    }
}

//! Where the words of a declined change can be used once more: which screen, as which draft. Knows no refusal.

use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::check_in::{CheckIn, Face};
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::EvaluationEdit;
use shared::record::fact::{Fact, FactEdit};
use shared::record::goal::GoalId;
use shared::record::path::PathEdit;
use shared::record::point::{PointEdit, Purpose};
use shared::record::step::{NewStep, Pictogram, StepEdit, StepField, StepId};
use shared::record::{At, Edit};

use crate::forms::draft;
use crate::phrases;
use crate::route::Route;
use crate::screens::comments;
use crate::screens::controls::one_line;
use crate::screens::messages;
use crate::screens::points;
use crate::screens::steps::{own_step, step, step_fields};
use crate::screens::suggestions;
use crate::screens::today::candidate::how;

/// A screen, and what will stand in its fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    pub route: Route,
    /// The name of the draft, and the draft as the form reads it.
    pub name: String,
    pub draft: String,
}

/// The way back into a form, for what the candidate of this traject types. Nothing where that form does not stand (any
/// more); other words can be copied.
pub fn again(log: TrajectId, traject: &Traject, edit: &Edit) -> Option<Again> {
    match edit {
        Edit::Step(At(_, StepEdit::Add(new))) => Some(Again {
            route: Route::OwnStep {},
            name: own_step::draft_name(log),
            draft: step_draft(new),
        }),
        Edit::Step(At(step, StepEdit::Set(StepField::Title(title)))) => Some(Again {
            route: step_route(traject, *step)?,
            name: step::own::draft_name(log, *step),
            draft: draft::of([(step_fields::field::TITLE, title.clone())]),
        }),
        Edit::Point(At(_, PointEdit::Raise(new))) => Some(Again {
            route: match (new.purpose, new.goal) {
                (Purpose::Talk, _) => Route::Talks {},
                (Purpose::Correction, Some(goal)) => goal_route(traject, goal)?,
                (Purpose::Correction, None) | (Purpose::Restriction, _) => Route::MyData {},
            },
            name: points::draft_name(log, new.purpose, new.goal),
            draft: draft::of([(points::TEXT, new.text.clone())]),
        }),
        Edit::Comment(At(_, FactEdit::Give(Comment { about, text, settles: None }))) => {
            Some(Again {
                route: subject_route(log, traject, *about)?,
                name: comments::draft_name(log, *about),
                draft: draft::of([(comments::TEXT, text.clone())]),
            })
        }
        Edit::CheckIn(At(_, FactEdit::Give(CheckIn { face: Some(face), line, .. }))) => {
            // Without words there is nothing to change; and who is done is not asked any more.
            let is_asked = !line.is_empty() && traject.closing.outcome().is_none();
            is_asked.then(|| Again {
                route: Route::Home {},
                name: how::draft_name(log),
                draft: draft::of([
                    (how::field::FACE, face_place(*face)),
                    (how::field::LINE, line.clone()),
                ]),
            })
        }
        Edit::Outline(_)
        | Edit::Member(_)
        | Edit::Placement(_)
        | Edit::MainTask(_)
        | Edit::WorkSample(_)
        | Edit::Step(_)
        | Edit::Goal(_)
        | Edit::Rating(_)
        | Edit::Feedback(_)
        | Edit::Evaluation(_)
        | Edit::Adjustment(_)
        | Edit::Appointment(_)
        | Edit::CheckIn(_)
        | Edit::Point(_)
        | Edit::Comment(_)
        | Edit::Outcome(_)
        | Edit::Preferences(_) => None,
        Edit::Later(edit) => match edit.path()? {
            PathEdit::Message(At(_, FactEdit::Give(message))) => Some(Again {
                route: Route::Messages { log },
                name: messages::draft_name(log),
                draft: draft::of([(one_line::TEXT, message.text.clone())]),
            }),
            PathEdit::Suggestion(At(_, FactEdit::Give(idea))) => Some(Again {
                route: Route::TrajectIdeas { log },
                name: suggestions::draft_name(log),
                draft: draft::of([(one_line::TEXT, idea.text.clone())]),
            }),
            PathEdit::Agreement(_)
            | PathEdit::Suggestion(_)
            | PathEdit::SuggestionAnswer(_)
            | PathEdit::Signature(_)
            | PathEdit::Objection(_)
            | PathEdit::Workday(_)
            | PathEdit::Absence(_)
            | PathEdit::Funding(_)
            | PathEdit::Terms(_)
            | PathEdit::FlowOn(_)
            | PathEdit::Introduction(_)
            | PathEdit::Message(_)
            | PathEdit::Belief(_)
            | PathEdit::Enrolment(_)
            | PathEdit::Labels(_)
            | PathEdit::Ground(_)
            | PathEdit::GroupMark(_)
            | PathEdit::Cohort(_)
            | PathEdit::CohortCoach(_)
            | PathEdit::Participant(_)
            | PathEdit::GroupStep(_)
            | PathEdit::SeenSkill(_)
            | PathEdit::Page(_)
            | PathEdit::Proof(_) => None,
        },
    }
}

/// Where what was signed in other words is read and signed anew; nothing for any other change.
pub fn to_sign(log: TrajectId, edit: &Edit) -> Option<Route> {
    if let Edit::Evaluation(At(evaluation, EvaluationEdit::Sign)) = edit {
        return Some(Route::Evaluation { log, evaluation: *evaluation });
    }
    let Edit::Later(later) = edit else { return None };
    matches!(later.path()?, PathEdit::Signature(_)).then_some(Route::Agreement { log })
}

/// A new step as its form keeps it.
fn step_draft(new: &NewStep) -> String {
    let day = new.when.map(|when| when.date.to_string());
    draft::of([
        (step_fields::field::TITLE, new.title.clone()),
        (step_fields::field::DAY, day.unwrap_or_default()),
        (step_fields::field::PICTURE, picture_place(new.pictogram)),
    ])
}

/// Where a comment on this stands.
fn subject_route(log: TrajectId, traject: &Traject, about: Subject) -> Option<Route> {
    match about {
        Subject::Step(step) => step_route(traject, step),
        Subject::Goal(goal) => goal_route(traject, goal),
        Subject::Evaluation(evaluation) => Some(Route::Evaluation { log, evaluation }),
        Subject::Adjustment(adjustment) => Some(Route::Adjustment { log, adjustment }),
        Subject::Appointment(appointment) => Some(Route::Appointment { log, appointment }),
        Subject::CheckIn(id) => seen(traject.check_ins.get(&id)),
        Subject::Feedback(id) => seen(traject.feedback.get(&id)),
        Subject::WorkSample(id) => seen(traject.work_samples.get(&id)),
    }
}

/// What others saw stands on a screen of its own, as long as it stands.
fn seen<T>(fact: Option<&Fact<T>>) -> Option<Route> {
    fact.is_some_and(Fact::stands).then_some(Route::Seen {})
}

fn step_route(traject: &Traject, step: StepId) -> Option<Route> {
    let is_there = traject.steps.get(&step).is_some_and(|it| !it.hidden.get());
    is_there.then_some(Route::Step { step })
}

fn goal_route(traject: &Traject, goal: GoalId) -> Option<Route> {
    let is_there = traject.goals.get(&goal).is_some_and(|it| !it.hidden.get());
    is_there.then_some(Route::Goal { goal })
}

/// The place of a face in the question, as its form keeps it.
fn face_place(face: Face) -> String {
    how::FACES.iter().position(|it| *it == face).unwrap_or_default().to_string()
}

/// The place of a picture in the choice, as its form keeps it.
fn picture_place(picture: Pictogram) -> String {
    phrases::PICTOGRAMS.iter().position(|it| *it == picture).unwrap_or_default().to_string()
}

#[cfg(test)]
mod tests;

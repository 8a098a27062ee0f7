//! Where the words of a declined change can be used once more: which screen, as which draft. Knows no refusal.

use std::collections::BTreeMap;

use shared::id::TrajectId;
use shared::record::check_in::{CheckIn, Face};
use shared::record::comment::{Comment, Subject};
use shared::record::fact::FactEdit;
use shared::record::step::StepEdit;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::When;
use shared::wire;

use crate::route::Route;

/// A screen, and what will stand in its fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    pub route: Route,
    /// The name of the draft, and the draft as the form reads it.
    pub draft: String,
    pub text: String,
}

/// The day of a step as its form keeps it.
fn day(when: Option<When>) -> String {
    when.map(|when| when.date.to_string()).unwrap_or_default()
}

/// The place of a face in the question, as its form keeps it.
fn place(face: Face) -> &'static str {
    match face {
        Face::Great => "0",
        Face::Good => "1",
        Face::SoSo => "2",
        Face::Hard => "3",
    }
}

/// The way back into a form, for what the candidate types. Other words can be copied.
pub fn again(log: TrajectId, role: Option<Role>, edit: &Edit) -> Option<Again> {
    if role != Some(Role::Candidate) {
        return None;
    }
    let again = |route: Route, draft: String, fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
        Some(Again { route, draft, text: wire::encode(&fields.collect::<BTreeMap<_, _>>()) })
    };
    match edit {
        Edit::Step(At(_, StepEdit::Add(new))) => again(
            Route::OwnStep {},
            "own-step".to_owned(),
            &[("title", &new.title), ("day", &day(new.when))],
        ),
        Edit::Step(At(step, StepEdit::Title(title))) => {
            again(Route::Step { step: *step }, format!("own-step/{step}"), &[("title", title)])
        }
        Edit::Comment(At(_, FactEdit::Give(Comment { about, text }))) => {
            let route = match about {
                Subject::Step(step) => Route::Step { step: *step },
                Subject::Goal(goal) => Route::Goal { goal: *goal },
                Subject::Evaluation(evaluation) => {
                    Route::Evaluation { log, evaluation: *evaluation }
                }
                Subject::Adjustment(adjustment) => {
                    Route::Adjustment { log, adjustment: *adjustment }
                }
                Subject::Appointment(appointment) => {
                    Route::Appointment { log, appointment: *appointment }
                }
                Subject::CheckIn(_) | Subject::Feedback(_) => return None,
            };
            let subject = wire::encode(about);
            again(route, format!("comment/{log}/{subject}"), &[("text", text)])
        }
        Edit::CheckIn(At(_, FactEdit::Give(CheckIn { face, line, .. }))) if !line.is_empty() => {
            again(Route::Home {}, format!("how/{log}"), &[("face", place(*face)), ("line", line)])
        }
        Edit::Outline(_)
        | Edit::Member(_)
        | Edit::Placement(_)
        | Edit::Step(_)
        | Edit::Goal(_)
        | Edit::Rating(_)
        | Edit::CheckIn(_)
        | Edit::Feedback(_)
        | Edit::Evaluation(_)
        | Edit::Adjustment(_)
        | Edit::Appointment(_)
        | Edit::Comment(_)
        | Edit::Outcome(_) => None,
    }
}

//! What settles a matter, as edits. One batch each, so that one way back undoes all of it. Knows no screen.

use chrono::{Days, NaiveDate};
use shared::attention::Reason;
use shared::record::appointment::AppointmentId;
use shared::record::check_in::CheckInId;
use shared::record::comment::{Comment, Subject};
use shared::record::evaluation::EvaluationId;
use shared::record::fact::FactEdit;
use shared::record::feedback::FeedbackId;
use shared::record::point::{PointEdit, PointField, PointId};
use shared::record::step::{Status, Step, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::time::When;

use crate::session::Session;

/// What one tap on "Opgelost" settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The step that somebody wants help with goes on.
    Help(StepId),
    CheckIn(CheckInId),
    Feedback(FeedbackId),
    Talk(AppointmentId),
    Evaluation(EvaluationId),
    Point(PointId),
}

impl Settled {
    /// What settles this reason; nothing for one that takes more than a tap.
    pub fn by(reason: Reason) -> Option<Self> {
        match reason {
            Reason::NeedsHelp(step) => Some(Self::Help(step)),
            Reason::HardWeek(check_in) | Reason::ComeBack(check_in) => {
                Some(Self::CheckIn(check_in))
            }
            Reason::EmployerFlag(feedback, _) => Some(Self::Feedback(feedback)),
            Reason::CannotCome(appointment) => Some(Self::Talk(appointment)),
            Reason::CannotTalk(evaluation) => Some(Self::Evaluation(evaluation)),
            Reason::NotRight(point) => Some(Self::Point(point)),
            Reason::AdjustmentToCheck(_)
            | Reason::AdjustmentProposed(_)
            | Reason::StepOverdue { .. }
            | Reason::Silent { .. }
            | Reason::Absent(_)
            | Reason::Contested(_)
            | Reason::EvaluationDue(_)
            | Reason::TermsEnd(_)
            | Reason::Undecided(_) => None,
        }
    }

    /// The edits, with a line for who reads about it; it may be empty.
    pub fn edits(self, session: Session, line: &str) -> Vec<Edit> {
        let line = line.trim().to_owned();
        let settling = |about| vec![comment(session, Comment::settling(about, line.clone()))];
        match self {
            Self::CheckIn(id) => settling(Subject::CheckIn(id)),
            Self::Feedback(id) => settling(Subject::Feedback(id)),
            Self::Talk(id) => settling(Subject::Appointment(id)),
            Self::Evaluation(id) => settling(Subject::Evaluation(id)),
            Self::Point(id) => {
                let edit = |edit| Edit::Point(At(id, edit));
                let answer = (!line.is_empty())
                    .then(|| edit(PointEdit::Set(PointField::Answer(line.clone()))));
                answer.into_iter().chain([edit(PointEdit::Settle(true))]).collect()
            }
            Self::Help(id) => {
                let goes_on = mark(session, id, Status::Doing);
                let said = (!line.is_empty())
                    .then(|| comment(session, Comment::words(Subject::Step(id), line.clone())));
                std::iter::once(goes_on).chain(said).collect()
            }
        }
    }
}

/// Words alone: it stays on the list.
pub fn answer(session: Session, about: Subject, line: &str) -> Vec<Edit> {
    vec![comment(session, Comment::words(about, line.trim().to_owned()))]
}

/// The step stands so from now on.
pub fn mark(session: Session, step: StepId, status: Status) -> Edit {
    Edit::Step(At(step, StepEdit::Mark(session.new_id(), status)))
}

/// The step is for a week from today, at the same time of day.
pub fn a_week_later(id: StepId, step: &Step, today: NaiveDate) -> Option<Edit> {
    let date = today.checked_add_days(Days::new(7))?;
    let time = step.when.get().and_then(|when| when.time);
    Some(Edit::Step(At(id, StepEdit::Set(StepField::When(Some(When { date, time }))))))
}

fn comment(session: Session, comment: Comment) -> Edit {
    Edit::Comment(At(session.new_id(), FactEdit::Give(comment)))
}

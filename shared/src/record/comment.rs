//! Comments and answers: whoever may see something may answer it, and who sees the thing sees the answer.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::adjustment::AdjustmentId;
use crate::record::appointment::AppointmentId;
use crate::record::check_in::CheckInId;
use crate::record::evaluation::EvaluationId;
use crate::record::fact::FactEdit;
use crate::record::feedback::FeedbackId;
use crate::record::goal::GoalId;
use crate::record::rule::{Rule, Text};
use crate::record::step::StepId;
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::traject::Traject;
use crate::wire;

/// A comment.
pub type CommentId = Id<Comment>;

/// What a comment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Step(StepId),
    Goal(GoalId),
    CheckIn(CheckInId),
    Feedback(FeedbackId),
    Evaluation(EvaluationId),
    Adjustment(AdjustmentId),
    Appointment(AppointmentId),
}

wire::choice!(Subject {
    "step" => Step(it),
    "goal" => Goal(it),
    "check_in" => CheckIn(it),
    "feedback" => Feedback(it),
    "evaluation" => Evaluation(it),
    "adjustment" => Adjustment(it),
    "appointment" => Appointment(it),
});

/// A few words about something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub about: Subject,
    pub text: String,
}

wire::record!(Comment { about, text });

impl Subject {
    /// Who may see this thing; `None` if there is no such thing here.
    pub fn audience(self, traject: &Traject) -> Option<Audience> {
        let for_members = |is_there: bool| is_there.then_some(Audience::Members);
        match self {
            Self::Step(id) => for_members(traject.steps.contains_key(&id)),
            Self::Goal(id) => for_members(traject.goals.contains_key(&id)),
            Self::CheckIn(id) => traject.check_ins.get(&id).map(|fact| fact.what.audience()),
            Self::Feedback(id) => traject.feedback.get(&id).map(|fact| fact.what.audience()),
            Self::Evaluation(id) => for_members(traject.evaluations.contains_key(&id)),
            Self::Adjustment(id) => for_members(traject.adjustments.contains_key(&id)),
            Self::Appointment(id) => {
                traject.appointments.get(&id).map(super::appointment::Appointment::audience)
            }
        }
    }
}

impl Rule for At<CommentId, FactEdit<Comment>> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        self.1.permission(traject.comments.get(&self.0), author, Permission::Comment)
    }

    fn audience(&self, traject: &Traject) -> Audience {
        let about = match &self.1 {
            FactEdit::Give(comment) => Some(comment.about),
            FactEdit::Hide(_) => traject.comments.get(&self.0).map(|fact| fact.what.about),
        };
        about.and_then(|about| about.audience(traject)).unwrap_or(Audience::Coaches)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            FactEdit::Give(comment) => vec![Text::Messages(&comment.text)],
            FactEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, author: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        edit.check(traject.comments.get(id))?;
        let FactEdit::Give(comment) = edit else { return Ok(()) };
        let audience = comment.about.audience(traject).ok_or(Refusal::NotFound)?;
        let is_seen = traject.view(author).is_some_and(|view| view.sees(audience));
        if is_seen { Ok(()) } else { Err(Refusal::NotFound) }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let role = traject.role_then(by.author);
        self.1.apply(self.0, &mut traject.records_mut().comments, role, by);
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let back = self.1.inverse(traject.comments.get(&self.0))?;
        Some(Edit::Comment(At(self.0, back)))
    }
}

//! THE list of kinds of records: one edit type, one state, one match. What a kind means stands in its own file.

pub mod adjustment;
pub mod appointment;
pub mod check_in;
pub mod comment;
pub mod evaluation;
pub mod fact;
pub mod feedback;
pub mod goal;
pub mod member;
pub mod outcome;
pub mod outline;
pub mod placement;
pub mod rating;
pub mod rule;
pub mod step;

use crate::id::{Person, PersonId};
use crate::table::Table;
use crate::wire::{self, Raw, Reader, Wire, Writer};
use adjustment::{Adjustment, AdjustmentEdit, AdjustmentId};
use appointment::{Appointment, AppointmentEdit, AppointmentId};
use check_in::{CheckIn, CheckInId};
use comment::{Comment, CommentId};
use evaluation::{Evaluation, EvaluationEdit, EvaluationId};
use fact::{Fact, FactEdit};
use feedback::{Feedback, FeedbackId};
use goal::{Goal, GoalEdit, GoalId};
use member::{Member, MemberEdit};
use outcome::{Closing, OutcomeEdit};
use outline::{Outline, OutlineEdit};
use placement::{Placement, PlacementEdit, PlacementId};
use rating::{Rating, RatingId};
use rule::Rule;
use step::{Step, StepEdit, StepId};

/// An edit of one record: which one, and what. On the wire: a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<I, E>(pub I, pub E);

impl<I: Wire, E: Wire> Wire for At<I, E> {
    fn write(&self, out: &mut Writer) {
        out.pair(&self.0, &self.1);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let (id, edit) = Wire::read(from);
        Self(id, edit)
    }
}

/// One edit: it touches one field or adds one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    Outline(OutlineEdit),
    Member(At<PersonId, MemberEdit>),
    Placement(At<PlacementId, PlacementEdit>),
    Step(At<StepId, StepEdit>),
    Goal(At<GoalId, GoalEdit>),
    Rating(At<RatingId, FactEdit<Rating>>),
    CheckIn(At<CheckInId, FactEdit<CheckIn>>),
    Feedback(At<FeedbackId, FactEdit<Feedback>>),
    Evaluation(At<EvaluationId, EvaluationEdit>),
    Adjustment(At<AdjustmentId, AdjustmentEdit>),
    Appointment(At<AppointmentId, AppointmentEdit>),
    Comment(At<CommentId, FactEdit<Comment>>),
    Outcome(OutcomeEdit),
}

wire::choice!(Edit {
    "outline" => Outline(it),
    "member" => Member(it),
    "placement" => Placement(it),
    "step" => Step(it),
    "goal" => Goal(it),
    "rating" => Rating(it),
    "check_in" => CheckIn(it),
    "feedback" => Feedback(it),
    "evaluation" => Evaluation(it),
    "adjustment" => Adjustment(it),
    "appointment" => Appointment(it),
    "comment" => Comment(it),
    "outcome" => Outcome(it),
});

/// What the edits of one traject add up to. Read freely; only `apply` writes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Records {
    pub outline: Option<Outline>,
    pub members: Table<Person, Member>,
    pub placements: Table<Placement>,
    pub steps: Table<Step>,
    pub goals: Table<Goal>,
    pub ratings: Table<Rating, Fact<Rating>>,
    pub check_ins: Table<CheckIn, Fact<CheckIn>>,
    pub feedback: Table<Feedback, Fact<Feedback>>,
    pub evaluations: Table<Evaluation>,
    pub adjustments: Table<Adjustment>,
    pub appointments: Table<Appointment>,
    pub comments: Table<Comment, Fact<Comment>>,
    pub closing: Closing,
}

impl Edit {
    /// Reads an edit. `None`: a newer version wrote it, and it is carried as it is.
    pub fn decode(text: &Raw) -> Option<Self> {
        wire::decode(text.get()).ok()
    }

    /// The edit as it travels.
    pub fn encode(&self) -> Raw {
        Raw::of(self)
    }

    /// The words someone wrote in it, without the empty ones.
    pub fn user_text(&self) -> Vec<&str> {
        let words = self.rule().texts().into_iter().map(rule::Text::user_text);
        words.filter(|words| !words.is_empty()).collect()
    }

    /// The rule of its kind.
    pub(crate) fn rule(&self) -> &dyn Rule {
        match self {
            Self::Outline(edit) => edit,
            Self::Member(edit) => edit,
            Self::Placement(edit) => edit,
            Self::Step(edit) => edit,
            Self::Goal(edit) => edit,
            Self::Rating(edit) => edit,
            Self::CheckIn(edit) => edit,
            Self::Feedback(edit) => edit,
            Self::Evaluation(edit) => edit,
            Self::Adjustment(edit) => edit,
            Self::Appointment(edit) => edit,
            Self::Comment(edit) => edit,
            Self::Outcome(edit) => edit,
        }
    }
}

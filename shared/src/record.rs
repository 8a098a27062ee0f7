//! THE table of kinds of records. What a kind means stands in its own file.

pub mod adjustment;
pub mod appointment;
pub mod check_in;
pub mod coming;
pub mod comment;
mod contents;
pub mod evaluation;
pub mod fact;
pub mod feedback;
mod field_rule;
mod fields;
mod filled;
pub mod goal;
mod kinds;
mod later;
pub mod main_task;
pub mod member;
pub mod office;
pub mod outcome;
pub mod outline;
pub mod own;
pub mod path;
pub mod pictogram;
pub mod placement;
pub mod point;
pub mod preferences;
mod rank;
pub mod rating;
pub mod rule;
pub mod step;
pub mod volumes;
pub mod words;
pub mod work_sample;

use crate::change::Stamp;
use crate::id::{Person, PersonId, Workplace};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::table::Table;
use crate::wire::{self, Raw, Reader, Wire, Writer};
use adjustment::{Adjustment, AdjustmentEdit, AdjustmentId};
use appointment::{Appointment, AppointmentEdit, AppointmentId};
use check_in::{CheckIn, CheckInId};
use comment::{Comment, CommentId};
use evaluation::{Evaluation, EvaluationEdit, EvaluationId};
use fact::{Fact, FactEdit, FactRule};
use feedback::{Feedback, FeedbackId};
use fields::{Asked, FieldRecord, FieldRule, PartOf};
use goal::{Goal, GoalEdit, GoalId};
use main_task::{MainTask, MainTaskEdit, MainTaskId};
use member::{Member, MemberEdit};
use outcome::{Closing, OutcomeEdit};
use outline::{Outline, OutlineEdit};
use placement::{Placement, PlacementEdit, PlacementId};
use point::{Point, PointEdit, PointId};
use preferences::{Preferences, PreferencesEdit};
use rating::{Rating, RatingId};
use step::{Step, StepEdit, StepId};
use words::Words;
use work_sample::{WorkSample, WorkSampleId};

pub use contents::Contents;
pub(crate) use contents::Holds;
pub use later::{Later, LaterAsk, LaterAsked, LaterNews, LaterRecordId};
pub(crate) use later::{LaterEdit, LaterRecords, LaterState, RuledLater};

kinds::kinds! {
    Edit, Kind, RecordId, LogRule, later Later(Later);

    /// What the edits of one traject add up to. Read freely; only `apply` writes.
    Traject(Traject): Records {
    Outline(OutlineEdit) = "outline", outline: Option<Outline>, one Outline, comments [];
    Member(At<PersonId, MemberEdit>) = "member", members: Table<Person, Member>, of Member, comments [];
    Placement(At<PlacementId, PlacementEdit>) = "placement", placements: Table<Workplace, Placement>, of Placement,
        comments [];
    MainTask(At<MainTaskId, MainTaskEdit>) = "main_task", main_tasks: Table<MainTask>, of MainTask, comments [];
    WorkSample(At<WorkSampleId, FactEdit<WorkSample>>) = "work_sample",
        work_samples: Table<WorkSample, Fact<WorkSample>>, fact WorkSample, comments [WorkSampleId];
    Step(At<StepId, StepEdit>) = "step", steps: Table<Step>, of Step, comments [StepId];
    Goal(At<GoalId, GoalEdit>) = "goal", goals: Table<Goal>, of Goal, comments [GoalId];
    Rating(At<RatingId, FactEdit<Rating>>) = "rating", ratings: Table<Rating, Fact<Rating>>, fact Rating,
        comments [];
    CheckIn(At<CheckInId, FactEdit<CheckIn>>) = "check_in", check_ins: Table<CheckIn, Fact<CheckIn>>, fact CheckIn,
        comments [CheckInId];
    Feedback(At<FeedbackId, FactEdit<Feedback>>) = "feedback", feedback: Table<Feedback, Fact<Feedback>>, fact Feedback,
        comments [FeedbackId];
    Evaluation(At<EvaluationId, EvaluationEdit>) = "evaluation", evaluations: Table<Evaluation>, of Evaluation,
        comments [EvaluationId];
    Adjustment(At<AdjustmentId, AdjustmentEdit>) = "adjustment", adjustments: Table<Adjustment>, of Adjustment,
        comments [AdjustmentId];
    Appointment(At<AppointmentId, AppointmentEdit>) = "appointment", appointments: Table<Appointment>, of Appointment,
        comments [AppointmentId];
    Point(At<PointId, PointEdit>) = "point", points: Table<Point>, of Point, comments [];
    Comment(At<CommentId, FactEdit<Comment>>) = "comment", comments: Table<Comment, Fact<Comment>>, fact Comment,
        comments [];
    Outcome(OutcomeEdit) = "outcome", closing: Closing, by hand, comments [];
    }

    /// What the edits of one person's own log add up to.
    Person(PersonFile): PersonRecords {
        Preferences(PreferencesEdit) = "preferences", preferences: Option<Preferences>, one Preferences, comments [];
    }
}

/// A traject as its entries add up: one future job for one candidate.
pub type Traject = Contents<Records>;
/// A person's own log as its entries add up.
pub type PersonFile = Contents<PersonRecords>;

/// A kind of log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogKind {
    Traject,
    Person,
    Employer,
    Cohort,
    Office,
}

wire::string_enum!(LogKind {
    Traject = "traject",
    Person = "person",
    Employer = "employer",
    Cohort = "cohort",
    Office = "office",
});

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

    #[cfg(feature = "schema")]
    fn schema(of: &mut crate::wire::Schemas) -> crate::wire::Schema {
        <(I, E)>::schema(of)
    }
}

impl<I: Copy, E> rule::OfRecord for At<I, E> {
    type Id = I;

    fn record(&self) -> I {
        self.0
    }
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

    /// Whether its author puts their name under something by it: whose hand that was matters more than of any other edit.
    pub fn is_signature(&self) -> bool {
        matches!(self, Self::Evaluation(At(_, evaluation::EvaluationEdit::Sign)))
            || matches!(self, Self::Later(edit) if edit.is_signature())
    }

    /// Whether others may know who has not seen it yet: what is written of talks and signed under them, and nothing else.
    pub fn awaits_readers(&self) -> bool {
        matches!(self, Self::Evaluation(_))
    }

    /// The words someone wrote in it, without the empty ones.
    pub fn user_text(&self) -> Vec<&str> {
        let words = self.texts().into_iter().map(rule::Text::user_text);
        words.filter(|words| !words.is_empty()).collect()
    }
}

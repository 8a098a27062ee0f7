//! The outline of a traject: which job, at which employer, along which route, in which phase. Knows no people.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::Records;
use crate::record::Traject;
use crate::record::fields::{Asked, FieldRecord, FieldRule, fields};
use crate::record::member::{Member, NewMember};
use crate::refusal::{Refusal, Unsettled};
use crate::role::{Audience, Permission, Role};
use crate::time::{Period, Timestamp};
use crate::wire;

/// The six phases of every traject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Phase {
    #[default]
    JobInView,
    PossibilitiesMapped,
    Matched,
    PathAgreed,
    LearningIn,
    RegularJob,
}

wire::string_enum!(Phase {
    JobInView = "job_in_view",
    PossibilitiesMapped = "possibilities_mapped",
    Matched = "matched",
    PathAgreed = "path_agreed",
    LearningIn = "learning_in",
    RegularJob = "regular_job",
});

impl Phase {
    /// From first to last.
    pub const ALL: [Self; 6] = [
        Self::JobInView,
        Self::PossibilitiesMapped,
        Self::Matched,
        Self::PathAgreed,
        Self::LearningIn,
        Self::RegularJob,
    ];

    /// 1 for the first phase, 6 for the last.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The phase after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }
}

/// How a candidate comes to the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    SmallScaleGrowth,
    LargeScaleGrowth,
    DevelopmentJobs,
    StackedJobs,
}

wire::string_enum!(Route {
    SmallScaleGrowth = "small_scale_growth",
    LargeScaleGrowth = "large_scale_growth",
    DevelopmentJobs = "development_jobs",
    StackedJobs = "stacked_jobs",
});

impl Route {
    /// All routes, in the order of the method.
    pub const ALL: [Self; 4] =
        [Self::SmallScaleGrowth, Self::LargeScaleGrowth, Self::DevelopmentJobs, Self::StackedJobs];
}

/// Whether a traject is about real people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Real,
    /// Invented, for demonstration; shown as such.
    Example,
}

wire::string_enum!(Origin { Real = "real", Example = "example" });

/// Why a phase began though not all was settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Early {
    pub to: Phase,
    pub why: String,
    pub by: Stamp,
}

fields! {
    /// The traject's own fields. What opens it is the first fact of every traject; its author becomes the first coach.
    Outline, OutlineField, OutlineEdit {
        begin "open" => Open as opening, by;
        Opening {
            job: String [Title] => Job,
            employer: String [Title] => Employer,
            route: Route => Route,
            period: Period => Period,
            /// Empty: on their own.
            cohort: String [Name] => Cohort,
            (coach!: String [Title], origin: Origin)
        }
        kept {
            phase: Phase = Phase::default(),
            phase_since: Stamp = by,
            /// When each phase up to this one began, by its place; of a later one it says nothing.
            starts: [Timestamp; 6] = [by.at; 6],
            /// Why the phase that begins next, or this one, did not wait for all that was to be settled.
            early: Option<Early> = None,
            origin: Origin = opening.origin,
        }
        moves {
            /// Guarded: only from the phase the traject is in, one up or one down.
            "phase" => Phase { from: Phase, to: Phase },
            /// Guarded: of the phase that is next. Made just before the move: see `docs/decisions/early-is-said-beside-the-move.md`.
            "early" => Early(to: Phase, why: String [Messages]),
        }
    }
}

impl FieldRule for Outline {
    fn permission(edit: &OutlineEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            OutlineEdit::Open(_) => Permission::OpenTraject,
            OutlineEdit::Set(_) | OutlineEdit::Phase { .. } | OutlineEdit::Early(..) => {
                Permission::ChangeOutline
            }
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &OutlineEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &OutlineEdit) -> bool {
        match edit {
            OutlineEdit::Open(Opening { period, .. })
            | OutlineEdit::Set(OutlineField::Period(period)) => period.is_sensible(),
            OutlineEdit::Set(_) | OutlineEdit::Phase { .. } | OutlineEdit::Early(..) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match (it.edit, it.record) {
            (
                OutlineEdit::Open(Opening { period, .. })
                | OutlineEdit::Set(OutlineField::Period(period)),
                _,
            ) if !period.is_forward() => Err(Refusal::EndsBeforeStart),
            (OutlineEdit::Phase { from, to }, Some(outline)) => {
                if outline.phase != *from || from.number().abs_diff(to.number()) != 1 {
                    return Err(Refusal::PhaseMoved);
                }
                let is_explained = outline.early.as_ref().is_some_and(|early| early.to == *to);
                match unsettled(it.log, *to) {
                    Some(lack) if to > from && !is_explained => Err(Refusal::NotSettled(lack)),
                    Some(_) | None => Ok(()),
                }
            }
            (OutlineEdit::Early(to, _), Some(outline)) if outline.phase.next() != Some(*to) => {
                Err(Refusal::PhaseMoved)
            }
            (
                OutlineEdit::Open(_)
                | OutlineEdit::Set(_)
                | OutlineEdit::Phase { .. }
                | OutlineEdit::Early(..),
                _,
            ) => Ok(()),
        }
    }

    fn opened(new: &Opening, records: &mut Records, by: Stamp) {
        let coach = NewMember { role: Role::Coach, name: new.coach.clone(), placement: None };
        records.members.add(by.author, || Member::open(&coach, by));
    }

    fn apply_move(&mut self, edit: &OutlineEdit, _: Role, by: Stamp) {
        match edit {
            OutlineEdit::Phase { from, to } => {
                (self.phase, self.phase_since) = (*to, by);
                // Who goes back is there since it began.
                if to > from {
                    self.starts[*to as usize] = by.at;
                }
                // A reason is for one move: who goes back and on again says it anew.
                self.early.take_if(|early| early.to != *to);
            }
            OutlineEdit::Early(to, why) => {
                self.early = Some(Early { to: *to, why: why.clone(), by });
            }
            OutlineEdit::Open(_) | OutlineEdit::Set(_) => {}
        }
    }

    fn inverse_of_move(&self, edit: &OutlineEdit) -> Option<OutlineEdit> {
        match edit {
            OutlineEdit::Phase { from, to } => Some(OutlineEdit::Phase { from: *to, to: *from }),
            // Said is said: without the move it is of no effect.
            OutlineEdit::Early(..) | OutlineEdit::Open(_) | OutlineEdit::Set(_) => None,
        }
    }
}

/// What every phone asks for before `phase` may begin, unless somebody said why it begins early. The whole list, which
/// differs by route, is staff's: see `settling`.
pub fn unsettled(traject: &Traject, phase: Phase) -> Option<Unsettled> {
    let lacks = |role| traject.members_in(role).next().is_none();
    match phase {
        Phase::JobInView | Phase::PossibilitiesMapped | Phase::RegularJob => None,
        Phase::Matched if lacks(Role::Candidate) => Some(Unsettled::Candidate),
        Phase::Matched if lacks(Role::Employer) => Some(Unsettled::Employer),
        // One that shows is enough: putting all of them in order is work that anyone could ask for.
        Phase::PathAgreed if traject.goals.values().all(|goal| *goal.hidden.get()) => {
            Some(Unsettled::Goal)
        }
        Phase::PathAgreed if traject.steps.values().all(|step| *step.hidden.get()) => {
            Some(Unsettled::Step)
        }
        Phase::LearningIn if traject.placements.values().all(|place| *place.hidden.get()) => {
            Some(Unsettled::Placement)
        }
        Phase::Matched | Phase::PathAgreed | Phase::LearningIn => None,
    }
}

//! The outline of a traject: which job, at which employer, along which route, in which phase. Knows no people.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::Edit;
use crate::record::member::Member;
use crate::record::rule::{Rule, Text};
use crate::refusal::{Refusal, Unsettled};
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::time::Period;
use crate::traject::Traject;
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

/// The traject's own fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    pub job: Register<String>,
    pub employer: Register<String>,
    pub route: Register<Route>,
    pub period: Register<Period>,
    pub cohort: Register<String>,
    pub phase: Phase,
    pub phase_since: Stamp,
    pub origin: Origin,
    pub opened: Stamp,
}

/// The first fact of every traject; its author becomes the first coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub job: String,
    pub employer: String,
    pub route: Route,
    pub period: Period,
    /// Empty: on their own.
    pub cohort: String,
    pub coach: String,
    pub origin: Origin,
}

wire::record!(Opening { job, employer, route, period, cohort, coach, origin });

/// An edit of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlineEdit {
    Open(Opening),
    Job(String),
    Employer(String),
    Route(Route),
    Period(Period),
    Cohort(String),
    /// Guarded: only from the phase the traject is in, one up or one down.
    Phase {
        from: Phase,
        to: Phase,
    },
}

wire::choice!(OutlineEdit {
    "open" => Open(it),
    "job" => Job(it),
    "employer" => Employer(it),
    "route" => Route(it),
    "period" => Period(it),
    "cohort" => Cohort(it),
    "phase" => Phase { from, to },
});

impl Rule for OutlineEdit {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        match self {
            Self::Open(_) => Permission::OpenTraject,
            Self::Job(_)
            | Self::Employer(_)
            | Self::Route(_)
            | Self::Period(_)
            | Self::Cohort(_)
            | Self::Phase { .. } => Permission::ChangeOutline,
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match self {
            Self::Open(opening) => vec![
                Text::Title(&opening.job),
                Text::Title(&opening.employer),
                Text::Name(&opening.cohort),
                Text::Title(&opening.coach),
            ],
            Self::Job(text) | Self::Employer(text) => vec![Text::Title(text)],
            Self::Cohort(text) => vec![Text::Name(text)],
            Self::Route(_) | Self::Period(_) | Self::Phase { .. } => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        match (self, &traject.outline) {
            (Self::Open(_), Some(_)) => Err(Refusal::AlreadyThere),
            (Self::Open(Opening { period, .. }) | Self::Period(period), _) => {
                if period.is_forward() { Ok(()) } else { Err(Refusal::EndsBeforeStart) }
            }
            (_, None) => Err(Refusal::NotFound),
            (Self::Phase { from, to }, Some(outline)) => {
                if outline.phase != *from || from.number().abs_diff(to.number()) != 1 {
                    return Err(Refusal::PhaseMoved);
                }
                match unsettled(traject, *to) {
                    Some(lack) if to > from => Err(Refusal::NotSettled(lack)),
                    Some(_) | None => Ok(()),
                }
            }
            (Self::Job(_) | Self::Employer(_) | Self::Route(_) | Self::Cohort(_), Some(_)) => {
                Ok(())
            }
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let records = traject.records_mut();
        if let Self::Open(opening) = self {
            records.outline.get_or_insert_with(|| Outline::open(opening, by));
            let coach = Member::new(opening.coach.clone(), Role::Coach, None, by);
            records.members.add(by.author, || coach);
        }
        let Some(outline) = &mut records.outline else { return };
        match self {
            Self::Open(_) => {}
            Self::Job(job) => outline.job.set(job.clone(), by),
            Self::Employer(employer) => outline.employer.set(employer.clone(), by),
            Self::Route(route) => outline.route.set(*route, by),
            Self::Period(period) => outline.period.set(*period, by),
            Self::Cohort(cohort) => outline.cohort.set(cohort.clone(), by),
            Self::Phase { to, .. } => (outline.phase, outline.phase_since) = (*to, by),
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let outline = traject.outline.as_ref()?;
        Some(Edit::Outline(match self {
            Self::Open(_) => return None,
            Self::Job(_) => Self::Job(outline.job.get().clone()),
            Self::Employer(_) => Self::Employer(outline.employer.get().clone()),
            Self::Route(_) => Self::Route(*outline.route.get()),
            Self::Period(_) => Self::Period(*outline.period.get()),
            Self::Cohort(_) => Self::Cohort(outline.cohort.get().clone()),
            Self::Phase { from, to } => Self::Phase { from: *to, to: *from },
        }))
    }
}

impl Outline {
    fn open(opening: &Opening, by: Stamp) -> Self {
        Self {
            job: Register::new(opening.job.clone(), by),
            employer: Register::new(opening.employer.clone(), by),
            route: Register::new(opening.route, by),
            period: Register::new(opening.period, by),
            cohort: Register::new(opening.cohort.clone(), by),
            phase: Phase::default(),
            phase_since: by,
            origin: opening.origin,
            opened: by,
        }
    }
}

/// What must be settled before `phase` may begin, if anything lacks.
pub fn unsettled(traject: &Traject, phase: Phase) -> Option<Unsettled> {
    let lacks = |role| traject.members_in(role).next().is_none();
    match phase {
        Phase::JobInView | Phase::PossibilitiesMapped | Phase::RegularJob => None,
        Phase::Matched if lacks(Role::Candidate) => Some(Unsettled::Candidate),
        Phase::Matched if lacks(Role::Employer) => Some(Unsettled::Employer),
        Phase::PathAgreed if traject.open_goals().next().is_none() => Some(Unsettled::Goal),
        Phase::PathAgreed if traject.visible_steps().next().is_none() => Some(Unsettled::Step),
        Phase::LearningIn if traject.visible_placements().next().is_none() => {
            Some(Unsettled::Placement)
        }
        Phase::Matched | Phase::PathAgreed | Phase::LearningIn => None,
    }
}

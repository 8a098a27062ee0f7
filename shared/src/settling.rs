//! What must be settled in each phase before the next, by whom, and whether the records say that it is. It differs by route:
//! small-scale growth just begins and sees; large-scale growth is laid down beforehand. Knows no screen; the little that
//! every phone asks for before a phase may begin is the outline's own.

use crate::record::Traject;
use crate::record::outline::{Phase, Route};
use crate::record::placement::{PlaceKind, Placement};
use crate::role::Role;

/// One thing to settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// A job to come, and with whom.
    Job,
    /// The day on which it begins.
    EndDay,
    Candidate,
    Employer,
    /// Has seen what learning on the job is.
    Informed(Role),
    /// A training or a school, before or beside the work.
    Training,
    /// Places to learn at, one after another: two at least.
    Places,
    /// The employer chose them, whom they were told of and met.
    Chosen,
    Goal,
    Step,
    Placement,
    /// Each place with its last day.
    PlaceDays,
    /// The day on which a good candidate may go on from the first place.
    FlowOnDay,
    /// The place after that one.
    NextPlace,
    /// Places at several employers, who build one job together.
    Employers,
    Talk,
    /// The agreement, signed by all who take part.
    Agreement,
    StepsDone,
    GoalsReached,
    Adjustments,
    Evaluation,
    Outcome,
}

/// Who settles something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    One(Role),
    Together,
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    pub what: Need,
    pub by: Who,
    pub is_settled: bool,
}

impl Item {
    /// Whether who has this role can know that it is open: an employer sees nothing of what another decided.
    pub fn is_known_to(self, role: Role) -> bool {
        match role {
            Role::Candidate | Role::Coach => true,
            Role::Employer | Role::Manager => self.is_settled || self.what != Need::Chosen,
        }
    }
}

/// What this phase of a traject asks for before the next may begin; in the last, before it ends.
pub fn settling(traject: &Traject, phase: Phase) -> Vec<Item> {
    let Some(outline) = &traject.outline else { return Vec::new() };
    let needs = needs(*outline.route.get(), phase).into_iter();
    needs.map(|what| Item { what, by: what.by(), is_settled: what.is_settled(traject) }).collect()
}

/// What a phase asks for on a route, in the order in which it is usually settled.
pub fn needs(route: Route, phase: Phase) -> Vec<Need> {
    use Need::{
        Adjustments, Agreement, Candidate, Chosen, Employer, Employers, EndDay, Evaluation,
        FlowOnDay, Goal, GoalsReached, Informed, Job, NextPlace, Outcome, PlaceDays, Placement,
        Places, Step, StepsDone, Talk, Training,
    };
    use Route::{DevelopmentJobs, LargeScaleGrowth, SmallScaleGrowth, StackedJobs};
    let people = [Candidate, Employer, Informed(Role::Candidate), Informed(Role::Employer)];
    match (phase, route) {
        // Who just begins and sees knows the day of the job once it comes near.
        (Phase::JobInView, SmallScaleGrowth) => vec![Job],
        (Phase::JobInView, LargeScaleGrowth | DevelopmentJobs | StackedJobs) => vec![Job, EndDay],
        (Phase::PossibilitiesMapped, LargeScaleGrowth) => {
            people.into_iter().chain([Training, Places]).collect()
        }
        (Phase::PossibilitiesMapped, SmallScaleGrowth | DevelopmentJobs | StackedJobs) => {
            people.into()
        }
        // Who begins at once is introduced by beginning.
        (Phase::Matched, SmallScaleGrowth) => vec![Goal, Step],
        (Phase::Matched, LargeScaleGrowth | DevelopmentJobs | StackedJobs) => {
            vec![Chosen, Goal, Step]
        }
        (Phase::PathAgreed, SmallScaleGrowth) => vec![Placement, Talk],
        (Phase::PathAgreed, LargeScaleGrowth) => vec![PlaceDays, Talk, Agreement],
        (Phase::PathAgreed, DevelopmentJobs) => {
            vec![Placement, FlowOnDay, NextPlace, Talk, Agreement]
        }
        (Phase::PathAgreed, StackedJobs) => vec![Employers, Talk, Agreement],
        // They agree on the rest while they learn, within four weeks.
        (Phase::LearningIn, SmallScaleGrowth) => {
            vec![Agreement, EndDay, StepsDone, GoalsReached, Adjustments, Evaluation]
        }
        (Phase::LearningIn, LargeScaleGrowth | DevelopmentJobs | StackedJobs) => {
            vec![StepsDone, GoalsReached, Adjustments, Evaluation]
        }
        (Phase::RegularJob, _) => vec![Outcome],
    }
}

impl Need {
    /// Who settles it.
    fn by(self) -> Who {
        match self {
            Self::Informed(role) => Who::One(role),
            Self::StepsDone => Who::One(Role::Candidate),
            // Whom they take, and to let a good candidate go on, is theirs to say.
            Self::Chosen | Self::FlowOnDay => Who::One(Role::Employer),
            Self::Goal | Self::Agreement | Self::GoalsReached | Self::Evaluation => Who::Together,
            Self::Job
            | Self::EndDay
            | Self::Candidate
            | Self::Employer
            | Self::Training
            | Self::Places
            | Self::Step
            | Self::Placement
            | Self::PlaceDays
            | Self::NextPlace
            | Self::Employers
            | Self::Talk
            | Self::Adjustments
            | Self::Outcome => Who::One(Role::Coach),
        }
    }

    /// Whether the records say that it is settled.
    fn is_settled(self, traject: &Traject) -> bool {
        let takes_part = |role| traject.members_in(role).next().is_some();
        let is_all = |(done, all): (u32, u32)| all > 0 && done == all;
        let mut places = places(traject);
        match self {
            Self::Job => traject.outline.is_some(),
            Self::EndDay => traject.outline.as_ref().is_some_and(|it| it.period.get().to.is_some()),
            Self::Candidate => takes_part(Role::Candidate),
            Self::Employer => takes_part(Role::Employer),
            Self::Informed(role) => {
                takes_part(role) && traject.members_in(role).all(|(_, it)| *it.informed.get())
            }
            Self::Training => places.any(is_training),
            Self::Places => places.count() > 1,
            Self::Chosen => traject.introductions().iter().any(|(_, it)| it.is_chosen()),
            Self::Goal => traject.goals.values().any(|it| !it.hidden.get()),
            Self::Step => traject.steps.values().any(|it| !it.hidden.get()),
            Self::Placement => places.next().is_some(),
            Self::PlaceDays => has_places_all(traject, |it| it.period.get().to.is_some()),
            Self::FlowOnDay => {
                let first = places.min_by_key(|it| it.period.get().from);
                first.is_some_and(|it| it.period.get().to.is_some())
            }
            Self::NextPlace => has_next_place(traject),
            Self::Employers => has_several_employers(traject),
            Self::Talk => {
                traject.evaluations.values().any(|it| !it.hidden.get())
                    || traject.appointments.values().any(|it| !it.hidden.get())
            }
            Self::Agreement => traject.is_agreed(),
            Self::StepsDone => is_all(steps_done(traject)),
            Self::GoalsReached => is_all(goals_reached(traject)),
            Self::Adjustments => traject.adjustments.values().all(|it| !it.is_open()),
            Self::Evaluation => {
                let visible = traject.evaluations.values().filter(|it| !it.hidden.get());
                let last = visible.max_by_key(|it| *it.when.get());
                last.is_some_and(|it| it.is_signed(traject.taking_part()))
            }
            Self::Outcome => traject.closing.outcome().is_some(),
        }
    }
}

fn places(traject: &Traject) -> impl Iterator<Item = &Placement> {
    traject.placements.values().filter(|it| !it.hidden.get())
}

fn has_places_all(traject: &Traject, holds: impl Fn(&Placement) -> bool) -> bool {
    places(traject).next().is_some() && places(traject).all(holds)
}

fn is_training(place: &Placement) -> bool {
    match place.kind.get() {
        PlaceKind::School | PlaceKind::Training => true,
        PlaceKind::Employer | PlaceKind::OtherEmployer | PlaceKind::WorkAgency => false,
    }
}

/// Whether one place begins after another has ended.
fn has_next_place(traject: &Traject) -> bool {
    let follows = |one: &Placement, other: &Placement| {
        let (before, next) = (one.period.get(), other.period.get());
        before.to.is_some_and(|last| next.from > last)
    };
    places(traject).any(|one| places(traject).any(|other| follows(one, other)))
}

/// Whether there are places at two employers of different names.
fn has_several_employers(traject: &Traject) -> bool {
    let is_employer = |it: &&Placement| match it.kind.get() {
        PlaceKind::Employer | PlaceKind::OtherEmployer => true,
        PlaceKind::WorkAgency | PlaceKind::School | PlaceKind::Training => false,
    };
    let mut names = places(traject).filter(is_employer).map(|it| it.place.get().trim());
    names.next().is_some_and(|first| names.any(|name| name != first))
}

/// How many steps are done, of how many.
pub fn steps_done(traject: &Traject) -> (u32, u32) {
    let (all, open) = (traject.visible_steps().count(), traject.open_steps().count());
    (number(all - open), number(all))
}

/// How many goals are reached, of how many.
pub fn goals_reached(traject: &Traject) -> (u32, u32) {
    let reached = traject.open_goals().filter(|(_, goal)| goal.is_reached()).count();
    (number(reached), number(traject.open_goals().count()))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

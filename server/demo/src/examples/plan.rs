//! The plan of a traject as changes: opening, people, places, goals, steps and phases. Knows no talks.

mod agreement;
mod daily;
mod flow_on;
mod introduction;
mod step;
mod terms;
mod work;

use shared::dated::Dated;
use shared::record::goal::{GoalEdit, GoalField, GoalId, NewGoal};
use shared::record::member::{MemberEdit, MemberField, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, OutlineField, Phase};
use shared::record::placement::{
    NewPlacement, PlaceKind, PlacementEdit, PlacementField, PlacementId,
};
use shared::record::step::Rank;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;

use super::BadExample;
use super::day::Day;
use super::fixture::{Fixture, GoalFixture, Place, StepFixture, TrajectFixture};
use super::people::Player;
use super::script::{Parties, Script};
use super::talk;
use super::words::Words;

/// What a traject tells by itself and what it shares with its group, up to the day it ended.
pub(super) struct Plan<'a> {
    pub fixture: &'a Fixture,
    pub traject: &'a TrajectFixture,
    /// What skills and steps are called.
    pub words: &'a Words,
    pub phases: Vec<Day>,
    pub places: Vec<Place>,
    pub steps: Vec<StepFixture>,
}

impl<'a> Plan<'a> {
    /// Joins both.
    pub(super) fn new(fixture: &'a Fixture, traject: &'a TrajectFixture, words: &'a Words) -> Self {
        let (shared, end) = (&fixture.everyone, traject.end());
        let phases = if traject.phases.is_empty() { &shared.phases } else { &traject.phases };
        let phases = phases.iter().filter(|day| **day <= end).copied().collect();
        let places = if traject.places.is_empty() { &shared.places } else { &traject.places };
        let steps = shared.steps.iter().filter(|step| step.on.is_none_or(|day| day <= end));
        let steps = steps.chain(&traject.steps).cloned().collect();
        let places = places.iter().filter(|place| place.from <= end).cloned().collect();
        Self { fixture, traject, words, phases, places, steps }
    }

    /// Writes the plan into the script.
    pub(super) fn tell(&self, script: &mut Script, rules: &[Dated]) -> Result<(), BadExample> {
        let agreed =
            *self.phases.get(2).ok_or_else(|| self.lacks("the day the path was agreed"))?;
        self.open(script)?;
        self.people(script);
        for (index, goal) in self.traject.goals.iter().enumerate() {
            self.goal(script, goal, index, agreed - 2)?;
        }
        self.places(script, agreed - 2);
        self.terms_of_places(script, agreed - 2, rules);
        let mut rank = Rank::after(None);
        for step in &self.steps {
            self.step(script, step, &rank, agreed - 1)?;
            rank = Rank::after(Some(&rank));
        }
        let mut from = Phase::default();
        for day in &self.phases {
            let to = from.next().ok_or_else(|| self.lacks("so many phases"))?;
            script.say(*day, Role::Coach, Edit::Outline(OutlineEdit::Phase { from, to }));
            from = to;
        }
        let period = self.period(script).ok_or_else(|| self.lacks("a place"))?;
        self.agreement(script, agreed, period);
        self.daily(script);
        self.flow_on(script);
        self.introductions(script);
        self.ended_early(script);
        Ok(())
    }

    fn open(&self, script: &mut Script) -> Result<(), BadExample> {
        let Self { fixture, traject, .. } = self;
        let opening = Opening {
            job: traject.job.as_ref().unwrap_or(&fixture.job).clone(),
            employer: fixture.employer.clone(),
            route: traject.route.unwrap_or(fixture.route).0,
            period: self.period(script).ok_or_else(|| self.lacks("a place"))?,
            cohort: fixture.cohort.clone(),
            coach: script.parties.coach.name.clone(),
            origin: Origin::Example,
        };
        script.say(traject.opened, Role::Coach, Edit::Outline(OutlineEdit::Open(opening)));
        Ok(())
    }

    fn people(&self, script: &mut Script) {
        let Self { traject, phases, .. } = self;
        let joined = traject.joined.or(phases.first().copied()).unwrap_or(traject.opened);
        let Parties { candidate, coach, employer } = script.parties.clone();
        telephone(script, traject.opened, &coach);
        let comes =
            [(traject.opened, Role::Employer, employer), (joined, Role::Candidate, candidate)];
        for (day, role, player) in comes {
            let new = NewMember { role, name: player.name.clone(), placement: None };
            let edit = Edit::Member(At(player.person, MemberEdit::Add(new)));
            script.say(day, Role::Coach, edit);
            telephone(script, day, &player);
        }
    }

    fn places(&self, script: &mut Script, day: Day) {
        for (index, place) in self.places.iter().enumerate() {
            let id: PlacementId = script.id("placement", &index.to_string());
            let mentor = script.parties.employer.name.clone();
            let new = NewPlacement {
                place: place.at.as_ref().unwrap_or(&self.fixture.employer).clone(),
                kind: place.kind.0,
                mentor: place.with.clone().unwrap_or(mentor),
                hours_per_week: place.hours,
                period: script.days.period(place.from, place.to.max(place.from)),
            };
            script.say(day, Role::Coach, Edit::Placement(At(id, PlacementEdit::Add(new))));
            place.tasks.iter().for_each(|task| work::task(script, id, task, day));
        }
        if let Some(id) = self.guided_place(script) {
            let edit = MemberEdit::Set(MemberField::Placement(Some(id)));
            let employer = script.parties.employer.person;
            script.say(day, Role::Coach, Edit::Member(At(employer, edit)));
        }
    }

    /// The place where the mentor of the employer guides.
    pub(super) fn guided_place(&self, script: &Script) -> Option<PlacementId> {
        let at_employer = self.places.iter().rposition(|place| place.kind.0 == PlaceKind::Employer);
        at_employer.map(|index| script.id("placement", &index.to_string()))
    }

    fn goal(
        &self,
        script: &mut Script,
        goal: &GoalFixture,
        index: usize,
        day: Day,
    ) -> Result<(), BadExample> {
        let skill = &goal.skill;
        let words =
            self.fixture.skills.get(skill).ok_or_else(|| BadExample::unknown("skill", skill))?;
        let id: GoalId = script.id("goal", skill);
        let rank = (0..index).fold(Rank::after(None), |rank, _| Rank::after(Some(&rank)));
        let new = NewGoal {
            skill: self.words.told(&words.skill),
            levels: words.levels.each_ref().map(|level| self.words.told(level)),
            start: goal.from.0,
            target: goal.target.map(|day| script.days.working(day)),
            weight: goal.weight,
            rank,
        };
        script.say(day, Role::Coach, Edit::Goal(At(id, GoalEdit::Add(new))));
        talk::views(script, id, goal);
        for (day, level) in &goal.reached {
            script.say(
                *day,
                Role::Coach,
                Edit::Goal(At(id, GoalEdit::Set(GoalField::Reached(level.0)))),
            );
        }
        Ok(())
    }

    /// What ended before the agreed day gets the real one.
    fn ended_early(&self, script: &mut Script) {
        let end = self.traject.end();
        for (index, place) in self.places.iter().enumerate().filter(|(_, place)| place.to > end) {
            let id: PlacementId = script.id("placement", &index.to_string());
            let edit =
                PlacementEdit::Set(PlacementField::Period(script.days.period(place.from, end)));
            script.say(end, Role::Coach, Edit::Placement(At(id, edit)));
        }
        let from = self.places.iter().map(|place| place.from).min();
        let to = self.places.iter().map(|place| place.to).max();
        if let (Some(from), Some(to)) = (from, to)
            && to > end
        {
            let period = script.days.period(from, end);
            script.say(
                end,
                Role::Coach,
                Edit::Outline(OutlineEdit::Set(OutlineField::Period(period))),
            );
        }
    }

    /// The whole time of learning in, as agreed.
    fn period(&self, script: &Script) -> Option<Period> {
        let from = self.places.iter().map(|place| place.from).min()?;
        let to = self.places.iter().map(|place| place.to).max()?;
        Some(script.days.period(from, to))
    }

    fn lacks(&self, what: &'static str) -> BadExample {
        BadExample::Lacks { candidate: self.traject.candidate.clone(), what }
    }
}

fn telephone(script: &mut Script, day: Day, player: &Player) {
    if !player.phone.is_empty() {
        let edit = MemberEdit::Set(MemberField::Phone(player.phone.clone()));
        script.say(day, Role::Coach, Edit::Member(At(player.person, edit)));
    }
}

impl TrajectFixture {
    /// The day it ended, or the end of days.
    pub(super) fn end(&self) -> Day {
        self.outcome.as_ref().map_or(Day::MAX, |outcome| outcome.on)
    }
}

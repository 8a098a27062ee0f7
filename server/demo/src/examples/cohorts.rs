//! The groups of today, from `cohorts.toml`: one plan for several trajecten, and what each traject says of its steps. Knows no
//! plan of a traject.

use chrono::NaiveTime;
use serde::Deserialize;
use shared::id::{Id, LogId};
use shared::record::path::PathEdit;
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStepEdit, GroupStepId, NewGroupStep,
};
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, CohortField, NewCohort};
use shared::record::path::enrolment::{EnrolmentEdit, NewEnrolment};
use shared::record::path::group_mark::{GroupMarkEdit, GroupMarkId, NewGroupMark};
use shared::record::step::{Pictogram, Status};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Timestamp;

use super::day::Day;
use super::days::Days;
use super::fixture::{Fixture, TrajectFixture, WalkFixture};
use super::named::Named;
use super::people::{People, Player};
use super::script::saying::{self, Saying, Sent};
use super::script::{Script, log_of};
use super::{BadExample, name, read};

const COHORTS: &str = include_str!("../../../../assets/demo/cohorts.toml");

/// All groups.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cohorts {
    #[serde(rename = "cohort")]
    all: Vec<CohortFixture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CohortFixture {
    key: String,
    name: String,
    coach: String,
    opened: Day,
    from: Day,
    to: Day,
    jobs: String,
    steps: Vec<GroupStepFixture>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupStepFixture {
    title: String,
    #[serde(default = "step")]
    kind: Named<GroupKind>,
    from: Day,
    to: Option<Day>,
    time: Option<NaiveTime>,
    #[serde(default)]
    place: String,
    pictogram: Named<Pictogram>,
}

fn step() -> Named<GroupKind> {
    Named(GroupKind::Step)
}

impl CohortFixture {
    fn log(&self) -> LogId {
        name::id(&["cohort", &self.key])
    }

    fn step_id(&self, nth: usize) -> GroupStepId {
        self.id("step", &nth.to_string())
    }

    fn id<T>(&self, kind: &str, of: &str) -> Id<T> {
        name::id(&["cohort", &self.key, kind, of])
    }

    fn plan(&self, days: Days) -> Vec<PathEdit> {
        let add = |(nth, it): (usize, &GroupStepFixture)| {
            let new = NewGroupStep {
                title: it.title.clone(),
                kind: it.kind.0,
                days: shared::time::Period {
                    from: days.working(it.from),
                    to: it.to.map(|day| days.working(day)),
                },
                time: it.time,
                place: it.place.clone(),
                pictogram: it.pictogram.0,
            };
            PathEdit::GroupStep(At(self.step_id(nth), GroupStepEdit::Add(new)))
        };
        self.steps.iter().enumerate().map(add).collect()
    }
}

impl Cohorts {
    /// As the file says.
    pub(super) fn read() -> Result<Self, BadExample> {
        read("cohorts.toml", COHORTS)
    }

    fn called(&self, key: &str) -> Result<&CohortFixture, BadExample> {
        self.all.iter().find(|it| it.key == key).ok_or_else(|| BadExample::unknown("cohort", key))
    }

    /// What a traject says of its group, into its script.
    pub(super) fn walk(&self, script: &mut Script, walk: &WalkFixture) -> Result<(), BadExample> {
        let cohort = self.called(&walk.key)?;
        let (log, name) = (cohort.log(), cohort.name.clone());
        let enrols = PathEdit::Enrolment(EnrolmentEdit::Enrol(NewEnrolment { cohort: log, name }));
        script.say(walk.on, Role::Coach, Edit::from(enrols));
        for (nth, (day, step)) in walk.done.iter().zip(&cohort.steps).enumerate() {
            let title = step.title.clone();
            let mark =
                GroupMarkEdit::Add(NewGroupMark { cohort: log, title, status: Status::Done });
            let at = GroupMarkId::of(cohort.step_id(nth));
            script.say(*day, Role::Candidate, Edit::from(PathEdit::GroupMark(At(at, mark))));
        }
        Ok(())
    }

    /// What was sent about every group.
    pub(super) fn pushes(
        &self,
        people: &People,
        fixtures: &[Fixture],
        (now, utc_offset_minutes): (Timestamp, i32),
    ) -> Result<Vec<Sent>, BadExample> {
        let days = Days::new(None, now, utc_offset_minutes);
        let mut sent = Vec::new();
        for cohort in &self.all {
            let coach = people.player(&cohort.coach)?;
            let period = days.period(cohort.from, cohort.to);
            let (name, opener) = (cohort.name.clone(), coach.name.clone());
            let mut said = vec![
                (
                    cohort.opened,
                    PathEdit::Cohort(CohortEdit::Open(NewCohort { name, period, opener })),
                ),
                (
                    cohort.opened,
                    PathEdit::Cohort(CohortEdit::Set(CohortField::Jobs(cohort.jobs.clone()))),
                ),
            ];
            said.extend(cohort.plan(days).into_iter().map(|edit| (cohort.opened, edit)));
            for (fixture, traject) in walking(fixtures, &cohort.key) {
                let person = Player::called(&traject.candidate).person;
                let traject = log_of(&traject.key(&fixture.employer));
                let add = ParticipantEdit::Add(NewParticipant { traject });
                said.push((cohort.opened, PathEdit::Participant(At(person, add))));
            }
            let saying = |(day, edit): (Day, PathEdit)| Saying {
                day,
                by: Role::Coach,
                player: coach.clone(),
                edit: edit.into(),
            };
            let said = said.into_iter().map(saying).collect();
            sent.extend(saying::pushes(cohort.log(), &cohort.key, days, said, now)?);
        }
        Ok(sent)
    }
}

/// The trajecten that walk in a group.
fn walking<'a>(
    fixtures: &'a [Fixture],
    key: &'a str,
) -> impl Iterator<Item = (&'a Fixture, &'a TrajectFixture)> {
    let all = fixtures.iter().flat_map(|it| it.trajecten.iter().map(move |traject| (it, traject)));
    all.filter(move |(_, it)| it.walks.as_ref().is_some_and(|walk| walk.key == key))
}

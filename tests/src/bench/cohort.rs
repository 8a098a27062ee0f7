//! A cohort's plan, moved for all two hundred who walk it in one act, beside as many plans that are moved one by one.

use std::io;
use std::time::{Duration, Instant};

use chrono::Days;
use shared::change::Change;
use shared::id::{PersonId, TrajectId};
use shared::record::path::PathEdit;
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStepEdit, GroupStepField, GroupStepId, NewGroupStep,
};
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, NewCohort};
use shared::record::path::enrolment::{EnrolmentEdit, NewEnrolment};
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::time::Period;

use super::Reach;
use super::data_set::{DataSet, take_in};
use super::figure::{Budget, Figure};
use super::workload::opening;
use crate::live::member::Member;
use crate::scene::day;

const TRAJECTEN: usize = 200;
/// Who coach them: no one sends more than a coach would without a pause.
const COACHES: usize = 10;
const STEPS: usize = 12;
/// Each act once for each of so many, and the middle one counts.
const TURNS: u64 = 5;
const NAME: &str = "Hal, najaar";

/// Measures on a fresh server.
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut coaches = data_set.coaches(COACHES)?;
    let cohort: TrajectId = data_set.chance.id();
    let opens = || {
        PathEdit::Cohort(CohortEdit::Open(NewCohort {
            name: NAME.to_owned(),
            period: Period { from: day(0), to: None },
            opener: "Anneke".to_owned(),
        }))
    };
    say(&mut coaches[0], cohort, vec![opens()])?;
    let common = plan(data_set, &mut coaches[0], cohort)?;
    let (mut own, mut joins) = (Vec::new(), Vec::new());
    for number in 0..reach.of(TRAJECTEN) {
        let coach = &mut coaches[number % COACHES];
        let (traject, person): (TrajectId, PersonId) = (data_set.chance.id(), data_set.chance.id());
        let enrolled = NewEnrolment { cohort, name: NAME.to_owned() };
        let enrols = Edit::from(PathEdit::Enrolment(EnrolmentEdit::Enrol(enrolled)));
        send(coach, traject, &[opening(), enrols])?;
        let new = ParticipantEdit::Add(NewParticipant { traject });
        joins.push(PathEdit::Participant(At(person, new)));
        // The same plan once more, for this one alone.
        let apart: TrajectId = data_set.chance.id();
        say(coach, apart, vec![opens()])?;
        own.push((number % COACHES, apart, plan(data_set, coach, apart)?));
    }
    say(&mut coaches[0], cohort, joins)?;
    let (mut once, mut each) = (Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        once.push(timed(|| shift(&mut coaches[0], cohort, &common, turn))?);
        each.push(timed(|| {
            let mut all = own.iter();
            all.try_for_each(|(coach, log, steps)| shift(&mut coaches[*coach], *log, steps, turn))
        })?);
    }
    let middle = |mut all: Vec<Duration>| {
        all.sort_unstable();
        all[all.len() / 2].as_secs_f64() * 1e3
    };
    let (once, each) = (middle(once), middle(each));
    let name = "a plan moved for 200 in one act";
    Ok(vec![
        Figure::new(name, once, "ms", Budget::AtMost(1_000.0)),
        Figure::new("  beside 200 acts", once / each, "×", Budget::AtMost(0.2)),
    ])
}

fn timed(act: impl FnOnce() -> io::Result<()>) -> io::Result<Duration> {
    let start = Instant::now();
    act()?;
    Ok(start.elapsed())
}

/// Says these in one round, and all of it is taken in.
fn say(coach: &mut Member, log: TrajectId, edits: Vec<PathEdit>) -> io::Result<()> {
    send(coach, log, &edits.into_iter().map(Edit::from).collect::<Vec<_>>())
}

fn send(coach: &mut Member, log: TrajectId, edits: &[Edit]) -> io::Result<()> {
    let changes: Vec<Change> = edits.iter().map(|edit| coach.change(edit)).collect();
    take_in(&coach.push(log, &changes)?).map(drop)
}

/// A plan of as many steps as is usual.
fn plan(
    data_set: &mut DataSet,
    coach: &mut Member,
    log: TrajectId,
) -> io::Result<Vec<GroupStepId>> {
    let ids: Vec<GroupStepId> = (0..STEPS).map(|_| data_set.chance.id()).collect();
    let step = |(place, id): (u64, &GroupStepId)| {
        let new = NewGroupStep {
            title: "Rondleiding door de nieuwe hal".to_owned(),
            kind: GroupKind::Step,
            days: days(place),
            time: None,
            place: String::new(),
            pictogram: Pictogram::Star,
        };
        PathEdit::GroupStep(At(*id, GroupStepEdit::Add(new)))
    };
    say(coach, log, (0..).zip(&ids).map(step).collect())?;
    Ok(ids)
}

fn days(place: u64) -> Period {
    Period { from: day(0) + Days::new(place), to: None }
}

/// Each step so many weeks later than it began.
fn shift(coach: &mut Member, log: TrajectId, steps: &[GroupStepId], weeks: u64) -> io::Result<()> {
    let moved = (0..).zip(steps).map(|(place, id)| {
        let to = GroupStepField::Days(days(place + weeks * 7));
        PathEdit::GroupStep(At(*id, GroupStepEdit::Set(to)))
    });
    say(coach, log, moved.collect())
}

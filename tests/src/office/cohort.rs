//! The cohort in which the example's traject walks: a training that is over, and a step to come.

use chrono::NaiveTime;
use shared::id::{LogId, TrajectId};
use shared::record::At;
use shared::record::path::PathEdit;
use shared::record::path::cohort::group_step::{GroupKind, GroupStepEdit, NewGroupStep};
use shared::record::path::cohort::participant::{NewParticipant, ParticipantEdit};
use shared::record::path::cohort::{CohortEdit, CohortField, NewCohort};
use shared::record::path::enrolment::{EnrolmentEdit, NewEnrolment};
use shared::record::path::group_mark::{GroupMarkEdit, GroupMarkId, NewGroupMark};
use shared::record::step::{Pictogram, Status};
use shared::time::Period;

use super::traject::day;
use super::{Office, its};
use crate::scene::{CANDIDATE, COACH, id};

const NAME: &str = "Magazijn, voorjaar";
/// The training that is over.
const TRAINING: u8 = 75;

fn group_step(title: &str, kind: GroupKind, days: (i64, Option<i64>)) -> NewGroupStep {
    NewGroupStep {
        title: title.to_owned(),
        kind,
        days: Period { from: day(days.0), to: days.1.map(day) },
        time: NaiveTime::from_hms_opt(9, 30, 0),
        place: "ROC, lokaal 2".to_owned(),
        pictogram: Pictogram::School,
    }
}

/// One plan, in which the traject takes part.
pub(super) fn group(office: &mut Office, traject: TrajectId) {
    let log: LogId = id(its::COHORT);
    let period = Period { from: day(-40), to: Some(day(60)) };
    let (name, opener) = (NAME.to_owned(), "Anneke Visser".to_owned());
    let open = CohortEdit::Open(NewCohort { name: name.clone(), period, opener });
    let jobs = CohortField::Jobs("Orderpicker bij drie magazijnen".to_owned());
    let training = group_step("Training empowerment", GroupKind::Training, (-30, Some(-26)));
    let tour = group_step("Rondleiding door de nieuwe hal", GroupKind::Step, (6, None));
    let edits = [
        PathEdit::Cohort(open),
        PathEdit::Cohort(CohortEdit::Set(jobs)),
        PathEdit::Participant(At(id(CANDIDATE), ParticipantEdit::Add(NewParticipant { traject }))),
        PathEdit::GroupStep(At(id(TRAINING), GroupStepEdit::Add(training))),
        PathEdit::GroupStep(At(id(its::GROUP_STEP), GroupStepEdit::Add(tour))),
    ];
    edits.into_iter().for_each(|edit| office.does(COACH, -38, log, &edit.into()));
    let enrols = PathEdit::Enrolment(EnrolmentEdit::Enrol(NewEnrolment { cohort: log, name }));
    office.does(COACH, -38, traject, &enrols.into());
    let done = NewGroupMark {
        cohort: log,
        title: "Training empowerment".to_owned(),
        status: Status::Done,
    };
    let mark = GroupMarkEdit::Add(done);
    let mark = PathEdit::GroupMark(At(GroupMarkId::of(id(TRAINING)), mark));
    office.does(CANDIDATE, -26, traject, &mark.into());
}

//! The steps of a group as one traject walks them: the cohort's plan with what the traject says of it laid over. Knows no
//! screen and no other traject.

use chrono::{NaiveDate, NaiveTime};

use crate::id::LogId;
use crate::record::Traject;
use crate::record::path::CohortFile;
use crate::record::path::cohort::group_step::{GroupKind, GroupStepId};
use crate::record::path::group_mark::GroupMarkId;
use crate::record::pictogram::Pictogram;
use crate::record::step::Status;
use crate::time::Period;

/// A step of the group, as it is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    pub id: GroupStepId,
    pub title: String,
    pub note: String,
    pub kind: GroupKind,
    pub days: Period,
    pub time: Option<NaiveTime>,
    pub place: String,
    pub pictogram: Pictogram,
    pub status: Status,
    /// On days of its own.
    pub is_moved: bool,
}

/// The steps of its group, the first first. One that the group no longer has stays where it was done.
pub fn laid(cohort: &CohortFile, traject: &Traject) -> Vec<Laid> {
    let marks = &traject.path().group_marks;
    let here = cohort.group_steps.iter().filter_map(|(id, step)| {
        let mark = marks.get(&GroupMarkId::of(*id));
        let status = mark.map_or(Status::ToDo, |it| *it.status.get());
        let is_gone = *step.hidden.get() && status != Status::Done;
        if is_gone || mark.is_some_and(|it| *it.skipped.get()) {
            return None;
        }
        let own_days = mark.and_then(|it| *it.days.get());
        Some(Laid {
            id: *id,
            title: step.title.get().clone(),
            note: step.note.get().clone(),
            kind: *step.kind.get(),
            days: own_days.unwrap_or(*step.days.get()),
            time: *step.time.get(),
            place: step.place.get().clone(),
            pictogram: *step.pictogram.get(),
            status,
            is_moved: own_days.is_some(),
        })
    });
    let mut all: Vec<_> = here.collect();
    all.sort_by_key(|it| (it.days.from, it.time, it.id));
    all
}

/// How far a traject is with the steps of its group: those done, and all.
pub fn progress(cohort: &CohortFile, traject: &Traject) -> (usize, usize) {
    let all = laid(cohort, traject);
    (all.iter().filter(|it| it.status == Status::Done).count(), all.len())
}

/// The next to do: the first that is not done and not over.
pub fn next(cohort: &CohortFile, traject: &Traject, today: NaiveDate) -> Option<Laid> {
    let mut open = laid(cohort, traject).into_iter().filter(|it| it.status != Status::Done);
    open.find(|it| it.days.to.unwrap_or(it.days.from) >= today)
}

/// Whether this traject says that it walks in this cohort; another may claim it, too.
pub fn walks_in(traject: &Traject, cohort: LogId) -> bool {
    traject.cohort().is_some_and(|(log, _)| log == cohort)
}

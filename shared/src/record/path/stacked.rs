//! Parts of a job at several employers, at once or by season, that add up to one: how many hours together, from when to when,
//! and what is still missing. Knows no pay.

use chrono::{Days, NaiveDate};

use crate::id::PersonId;
use crate::record::Traject;
use crate::record::path::terms::WorkHours;
use crate::record::placement::{Placement, PlacementId};
use crate::role::{Audience, Role};
use crate::time::Period;

/// One part of it: how many hours a week, and in which time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobPart {
    pub placement: PlacementId,
    pub hours: u32,
    pub period: Period,
}

/// A time in which the same parts run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// Of all its parts together, a week.
    pub hours: u32,
}

/// A job as its parts add up to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackedJob {
    /// Hours a week of the whole job, as agreed; nothing where nobody agreed, and for who sees one part alone.
    pub whole: Option<u32>,
    /// The first first.
    pub parts: Vec<JobPart>,
    /// One after the other, without a gap; none for who sees one part alone.
    pub stretches: Vec<Stretch>,
}

impl StackedJob {
    /// Hours that a stretch still lacks.
    pub fn missing(&self, stretch: Stretch) -> u32 {
        self.whole.map_or(0, |whole| whole.saturating_sub(stretch.hours))
    }
}

impl Traject {
    /// The job in these days, for the eyes of this person: to an employer the part at their place, and no more. Nothing where
    /// a job is not stacked.
    pub fn stacked_job(
        &self,
        person: PersonId,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<StackedJob> {
        let view = self.view(person).filter(|_| self.is_stacked())?;
        let days = Period { from: first, to: Some(last) };
        let part = |(placement, it): (PlacementId, &Placement)| JobPart {
            placement,
            hours: self.part_hours(placement, it),
            period: *it.period.get(),
        };
        let sees = |id: PlacementId| view.sees(Audience::Placement(id));
        let running = self
            .visible_placements()
            .filter(|(id, it)| sees(*id) && it.period.get().overlaps(&days));
        let parts: Vec<JobPart> = running.map(part).collect();
        match view.role {
            Role::Candidate | Role::Coach => {
                let whole = self.agreement().map(|(_, it)| u32::from(it.what.hours_per_week));
                let stretches = stretches(&parts, first, last);
                Some(StackedJob { whole: whole.filter(|it| *it > 0), parts, stretches })
            }
            Role::Employer | Role::Manager => {
                Some(StackedJob { whole: None, parts, stretches: Vec::new() })
            }
        }
    }

    /// As agreed for the place; where nobody said, as its days add up to whole hours.
    fn part_hours(&self, id: PlacementId, it: &Placement) -> u32 {
        let agreed = u32::from(*it.hours_per_week.get());
        let days = || {
            let hours = self.path().terms.get(&id).map(|it| it.hours.get().as_slice());
            hours.into_iter().flatten().map(WorkHours::minutes).sum::<u32>() / 60
        };
        if agreed > 0 { agreed } else { days() }
    }
}

/// The days cut wherever a part begins or ends; beside each other with the same hours they are one.
fn stretches(parts: &[JobPart], first: NaiveDate, last: NaiveDate) -> Vec<Stretch> {
    let after = |day: NaiveDate| day.checked_add_days(Days::new(1));
    let ends = parts.iter().filter_map(|it| after(it.period.to?));
    let mut cuts: Vec<NaiveDate> = parts.iter().map(|it| it.period.from).chain(ends).collect();
    cuts.retain(|it| first < *it && *it <= last);
    cuts.push(first);
    cuts.sort_unstable();
    cuts.dedup();
    let untils = cuts.iter().skip(1).filter_map(NaiveDate::pred_opt).chain([last]);
    let mut found: Vec<Stretch> = Vec::new();
    for (from, until) in cuts.iter().copied().zip(untils) {
        let day = Period { from, to: Some(from) };
        let hours = parts.iter().filter(|it| it.period.overlaps(&day)).map(|it| it.hours).sum();
        match found.last_mut().filter(|before| before.hours == hours) {
            Some(before) => before.until = until,
            None => found.push(Stretch { from, until, hours }),
        }
    }
    found
}

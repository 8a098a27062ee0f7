//! Days somebody does not come, said by the candidate or for them. Why is nobody's business here: there is no field for it.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;
use crate::wire;

/// An absence.
pub type AbsenceId = Id<Absence>;

/// One absence. Without a last day it lasts until that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    pub days: Period,
    /// The report whose place this takes: that one says it no longer.
    pub replaces: Option<AbsenceId>,
}

wire::record!(Absence { days, replaces? });

impl Absence {
    /// These days, said for the first time.
    pub fn new(days: Period) -> Self {
        Self { days, replaces: None }
    }

    /// What takes the place of a report once somebody is back: it was up to the day before, and on its first day in any case.
    /// Nothing for one that has yet to begin, or is over.
    pub fn ended(self, id: AbsenceId, today: NaiveDate) -> Option<Self> {
        let Period { from, to } = self.days;
        let last = today.pred_opt()?.max(from);
        let is_on = from <= today && to.is_none_or(|to| to > last);
        is_on.then_some(Self { days: Period { from, to: Some(last) }, replaces: Some(id) })
    }
}

/// For how long somebody says that they do not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowLong {
    Today,
    Tomorrow,
    RestOfWeek,
    /// Nobody knows yet.
    Unknown,
}

impl HowLong {
    /// All of them, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Today, Self::Tomorrow, Self::RestOfWeek, Self::Unknown];

    /// The days, as seen from today; nothing for the rest of a week that ends today.
    pub fn days(self, today: NaiveDate) -> Option<Period> {
        let tomorrow = today.succ_opt();
        match self {
            Self::Today => Some(Period { from: today, to: Some(today) }),
            Self::Tomorrow => tomorrow.map(|day| Period { from: day, to: Some(day) }),
            Self::RestOfWeek => {
                let last = today.week(Weekday::Mon).checked_last_day()?;
                (today.weekday() != Weekday::Sun).then_some(Period { from: today, to: Some(last) })
            }
            Self::Unknown => Some(Period { from: today, to: None }),
        }
    }
}

impl FactRule for Absence {
    fn permission(&self) -> Permission {
        Permission::ReportAbsence
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(&self) -> bool {
        self.days.is_sensible()
    }

    fn check(&self, traject: &Traject, _: PersonId) -> Result<(), Refusal> {
        if self.replaces.is_some_and(|id| !traject.path().absences.contains_key(&id)) {
            return Err(Refusal::NotFound);
        }
        if self.days.is_forward() { Ok(()) } else { Err(Refusal::EndsBeforeStart) }
    }
}

impl Traject {
    /// The absence that holds on a day: of several, the one said last.
    pub fn absence_on(&self, day: NaiveDate) -> Option<(AbsenceId, &Fact<Absence>)> {
        let that_day = self.absences_in(Period { from: day, to: Some(day) });
        that_day.max_by_key(|(_, it)| it.by.order())
    }

    /// The absences that stand, have no other in their place, and share a day with these.
    pub fn absences_in(&self, days: Period) -> impl Iterator<Item = (AbsenceId, &Fact<Absence>)> {
        let all = || self.path().absences.iter().filter(|(_, it)| it.stands());
        let replaced: Vec<AbsenceId> = all().filter_map(|(_, it)| it.what.replaces).collect();
        let standing = all().filter(move |(id, _)| !replaced.contains(id));
        standing.filter(move |(_, it)| it.what.days.overlaps(&days)).map(|(id, it)| (*id, it))
    }
}

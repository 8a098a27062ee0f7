//! Days somebody does not come, said by the candidate or for them. Why is nobody's business here: there is no field for it.

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
}

wire::record!(Absence { days });

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

    fn check(&self, _: &Traject, _: PersonId) -> Result<(), Refusal> {
        if self.days.is_forward() { Ok(()) } else { Err(Refusal::EndsBeforeStart) }
    }
}

impl Traject {
    /// The absence that holds on a day: of several, the one said last.
    pub fn absence_on(&self, day: chrono::NaiveDate) -> Option<(AbsenceId, &Fact<Absence>)> {
        let on = Period { from: day, to: Some(day) };
        let standing = self.path().absences.iter().filter(|(_, it)| it.stands());
        let that_day = standing.filter(|(_, it)| it.what.days.overlaps(&on));
        that_day.max_by_key(|(_, it)| it.by.order()).map(|(id, it)| (*id, it))
    }
}

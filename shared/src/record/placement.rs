//! Placements: where the candidate learns, with whom, how many hours. Knows no goals or steps.

use crate::id::{Id, PersonId, Workplace};
use crate::limits::HOURS_PER_WEEK_MAX;
use crate::record::Traject;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;
use crate::wire;

/// A placement.
pub type PlacementId = Id<Workplace>;

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// The employer of the job.
    Employer,
    OtherEmployer,
    WorkAgency,
    School,
    /// Such as a course in empowerment.
    Training,
}

wire::string_enum!(PlaceKind {
    Employer = "employer",
    OtherEmployer = "other_employer",
    WorkAgency = "work_agency",
    School = "school",
    Training = "training",
});

fields! {
    /// Where a candidate learns the work.
    Placement, PlacementField, PlacementEdit {
        begin "add" => Add as new, by;
        NewPlacement {
            place: String [Title] => Place,
            kind: PlaceKind => Kind,
            mentor: String [Name] => Mentor,
            hours_per_week: u8 => HoursPerWeek,
            period: Period => Period,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Placement {
    fn permission(_: &PlacementEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangePlacements
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &PlacementEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    /// Where several employers build one job, each receives its own part.
    fn audience_in(
        traject: &Traject,
        id: &PlacementId,
        edit: &PlacementEdit,
        it: Option<&Self>,
    ) -> Audience {
        if traject.is_stacked() { Audience::Placement(*id) } else { Self::audience(edit, it) }
    }

    fn has_sensible_days(edit: &PlacementEdit) -> bool {
        match edit {
            PlacementEdit::Add(NewPlacement { period, .. })
            | PlacementEdit::Set(PlacementField::Period(period)) => period.is_sensible(),
            PlacementEdit::Set(_) | PlacementEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let (hours, period) = match it.edit {
            PlacementEdit::Add(new) => (Some(new.hours_per_week), Some(new.period)),
            PlacementEdit::Set(PlacementField::HoursPerWeek(hours)) => (Some(*hours), None),
            PlacementEdit::Set(PlacementField::Period(period)) => (None, Some(*period)),
            PlacementEdit::Set(_) | PlacementEdit::Hide(_) => (None, None),
        };
        if hours.is_some_and(|hours| hours > HOURS_PER_WEEK_MAX) {
            return Err(Refusal::OutOfRange);
        }
        if period.is_some_and(|period| !period.is_forward()) {
            return Err(Refusal::EndsBeforeStart);
        }
        Ok(())
    }
}

//! Placements: where the candidate learns, with whom, how many hours. Knows no goals or steps.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::time::Period;
use crate::traject::Traject;
use crate::wire;

/// A placement.
pub type PlacementId = Id<Placement>;

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

/// Where a candidate learns the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    pub place: Register<String>,
    pub kind: Register<PlaceKind>,
    pub mentor: Register<String>,
    pub hours_per_week: Register<u8>,
    pub period: Register<Period>,
    pub hidden: Register<bool>,
    pub by: Stamp,
}

/// A placement to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPlacement {
    pub place: String,
    pub kind: PlaceKind,
    pub mentor: String,
    pub hours_per_week: u8,
    pub period: Period,
}

wire::record!(NewPlacement { place, kind, mentor, hours_per_week, period });

/// An edit of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlacementEdit {
    Add(NewPlacement),
    Place(String),
    Kind(PlaceKind),
    Mentor(String),
    HoursPerWeek(u8),
    Period(Period),
    Hide(bool),
}

wire::choice!(PlacementEdit {
    "add" => Add(it),
    "place" => Place(it),
    "kind" => Kind(it),
    "mentor" => Mentor(it),
    "hours_per_week" => HoursPerWeek(it),
    "period" => Period(it),
    "hide" => Hide(it),
});

/// Hours in a working week, at most.
const HOURS_PER_WEEK_MAX: u8 = 48;

impl Rule for At<PlacementId, PlacementEdit> {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        Permission::ChangePlacements
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            PlacementEdit::Add(new) => vec![Text::Title(&new.place), Text::Name(&new.mentor)],
            PlacementEdit::Place(place) => vec![Text::Title(place)],
            PlacementEdit::Mentor(mentor) => vec![Text::Name(mentor)],
            PlacementEdit::Kind(_)
            | PlacementEdit::HoursPerWeek(_)
            | PlacementEdit::Period(_)
            | PlacementEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        match (edit, traject.placements.contains_key(id)) {
            (PlacementEdit::Add(_), true) => return Err(Refusal::AlreadyThere),
            (PlacementEdit::Add(_), false) | (_, true) => {}
            (_, false) => return Err(Refusal::NotFound),
        }
        let (hours, period) = match edit {
            PlacementEdit::Add(new) => (Some(new.hours_per_week), Some(new.period)),
            PlacementEdit::HoursPerWeek(hours) => (Some(*hours), None),
            PlacementEdit::Period(period) => (None, Some(*period)),
            PlacementEdit::Place(_)
            | PlacementEdit::Kind(_)
            | PlacementEdit::Mentor(_)
            | PlacementEdit::Hide(_) => (None, None),
        };
        if hours.is_some_and(|hours| hours > HOURS_PER_WEEK_MAX) {
            return Err(Refusal::OutOfRange);
        }
        if period.is_some_and(|period| !period.is_forward()) {
            return Err(Refusal::EndsBeforeStart);
        }
        Ok(())
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let placements = &mut traject.records_mut().placements;
        if let PlacementEdit::Add(new) = edit {
            placements.add(*id, || Placement::new(new, by));
        }
        let Some(placement) = placements.get_mut(id) else { return };
        match edit {
            PlacementEdit::Add(_) => {}
            PlacementEdit::Place(place) => placement.place.set(place.clone(), by),
            PlacementEdit::Kind(kind) => placement.kind.set(*kind, by),
            PlacementEdit::Mentor(mentor) => placement.mentor.set(mentor.clone(), by),
            PlacementEdit::HoursPerWeek(hours) => placement.hours_per_week.set(*hours, by),
            PlacementEdit::Period(period) => placement.period.set(*period, by),
            PlacementEdit::Hide(hide) => placement.hidden.set(*hide, by),
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.placements.get(id);
        let back = match edit {
            PlacementEdit::Add(_) => PlacementEdit::Hide(true),
            PlacementEdit::Place(_) => PlacementEdit::Place(old?.place.get().clone()),
            PlacementEdit::Kind(_) => PlacementEdit::Kind(*old?.kind.get()),
            PlacementEdit::Mentor(_) => PlacementEdit::Mentor(old?.mentor.get().clone()),
            PlacementEdit::HoursPerWeek(_) => {
                PlacementEdit::HoursPerWeek(*old?.hours_per_week.get())
            }
            PlacementEdit::Period(_) => PlacementEdit::Period(*old?.period.get()),
            PlacementEdit::Hide(_) => PlacementEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Placement(At(*id, back)))
    }
}

impl Placement {
    fn new(new: &NewPlacement, by: Stamp) -> Self {
        Self {
            place: Register::new(new.place.clone(), by),
            kind: Register::new(new.kind, by),
            mentor: Register::new(new.mentor.clone(), by),
            hours_per_week: Register::new(new.hours_per_week, by),
            period: Register::new(new.period, by),
            hidden: Register::new(false, by),
            by,
        }
    }
}

//! Hours worked on a day at a place: said by candidate or coach, confirmed by the employer of that place.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::path::PathEdit;
use crate::record::placement::{Placement, PlacementId};
use crate::record::words::Words;
use crate::record::{At, Edit, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::is_sensible;

/// A day's work.
pub type WorkdayId = Id<Workday>;

fields! {
    /// A day's work at one place.
    Workday, WorkdayField, WorkdayEdit {
        begin "record" => Record as new, by;
        NewWorkday {
            (placement: PlacementId, on: NaiveDate)
            minutes: u16 => Minutes,
        }
        kept { placement: PlacementId = new.placement, on: NaiveDate = new.on }
        switches { "hide" => Hide(hidden = false), "confirm" => Confirm(confirmed = false) }
    }
}

/// Minutes of work on one day, at most.
pub const MINUTES_MAX: u16 = 16 * 60;

impl WorkdayId {
    /// The day's work at a place: two phones that record the same day without having seen each other mean one.
    pub fn of(placement: PlacementId, on: NaiveDate) -> Self {
        use chrono::Datelike;
        let mut bytes = *placement.as_bytes();
        for (byte, of_day) in bytes[12..].iter_mut().zip(on.num_days_from_ce().to_be_bytes()) {
            *byte ^= of_day;
        }
        Self::from_bytes(bytes)
    }
}

/// Hours of a day's work, as long as nothing else is known.
const DAY_HOURS: u16 = 8;
/// A guess is in quarters of an hour.
const QUARTER: u16 = 15;

impl Placement {
    /// Minutes of a usual day here: the hours of the week over as few days as leave none longer than a day's work. Nothing as
    /// long as nobody said how many hours.
    pub fn usual_minutes(&self) -> Option<u16> {
        let hours = u16::from(*self.hours_per_week.get());
        let days = hours.div_ceil(DAY_HOURS);
        let minutes = (hours * 60).checked_div(days)?;
        Some((minutes + QUARTER / 2) / QUARTER * QUARTER)
    }
}

impl Traject {
    /// The hours that stand, the last day first.
    pub fn workdays(&self) -> Vec<(WorkdayId, &Workday)> {
        let all = self.path().workdays.iter().map(|(id, it)| (*id, it));
        let mut standing: Vec<_> = all.filter(|(_, it)| !it.hidden.get()).collect();
        standing.sort_by_key(|(id, it)| (std::cmp::Reverse(it.on), *id));
        standing
    }

    /// What makes these the hours of that day, whatever stands there: nothing where they do already, so that a second tap takes
    /// no confirmation away.
    pub fn hours_edits(&self, placement: PlacementId, on: NaiveDate, minutes: u16) -> Vec<Edit> {
        let id = WorkdayId::of(placement, on);
        let edits = match self.path().workdays.get(&id) {
            None => vec![WorkdayEdit::Record(NewWorkday { placement, on, minutes })],
            Some(it) => {
                let back = it.hidden.get().then_some(WorkdayEdit::Hide(false));
                let other = (*it.minutes.get() != minutes)
                    .then_some(WorkdayEdit::Set(WorkdayField::Minutes(minutes)));
                back.into_iter().chain(other).collect()
            }
        };
        edits.into_iter().map(|edit| PathEdit::Workday(At(id, edit)).into()).collect()
    }
}

impl FieldRule for Workday {
    fn permission(edit: &WorkdayEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            WorkdayEdit::Record(_) | WorkdayEdit::Set(_) | WorkdayEdit::Hide(_) => {
                Permission::RecordHours
            }
            WorkdayEdit::Confirm(_) => Permission::ConfirmHours,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Placement(self.placement)
    }

    fn audience(edit: &WorkdayEdit, it: Option<&Self>) -> Audience {
        match (edit, it) {
            (WorkdayEdit::Record(new), _) => Audience::Placement(new.placement),
            (WorkdayEdit::Set(_) | WorkdayEdit::Hide(_) | WorkdayEdit::Confirm(_), it) => {
                it.map_or(Audience::Coaches, Self::seen_by)
            }
        }
    }

    fn is_promise(edit: &WorkdayEdit) -> bool {
        matches!(edit, WorkdayEdit::Confirm(true))
    }

    fn words(&self) -> Words {
        Words::default().field(&self.minutes)
    }

    fn is_news(edit: &WorkdayEdit, workday: &Self) -> bool {
        matches!(edit, WorkdayEdit::Confirm(true)) && !workday.hidden.get()
    }

    fn has_sensible_days(edit: &WorkdayEdit) -> bool {
        match edit {
            WorkdayEdit::Record(new) => is_sensible(new.on),
            WorkdayEdit::Set(_) | WorkdayEdit::Hide(_) | WorkdayEdit::Confirm(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let is_in_range = |minutes: u16| (1..=MINUTES_MAX).contains(&minutes);
        let in_range =
            |minutes| if is_in_range(minutes) { Ok(()) } else { Err(Refusal::OutOfRange) };
        match (it.edit, it.record) {
            (WorkdayEdit::Record(new), _) => {
                if !it.log.placements.contains_key(&new.placement) {
                    return Err(Refusal::NotFound);
                }
                // Its id says which day it is, so that there is one.
                if it.id != WorkdayId::of(new.placement, new.on) {
                    return Err(Refusal::OutOfRange);
                }
                in_range(new.minutes)
            }
            (WorkdayEdit::Set(WorkdayField::Minutes(minutes)), _) => in_range(*minutes),
            // Of another place an employer sees nothing, and so confirms nothing.
            (WorkdayEdit::Confirm(_), Some(workday)) if it.role == Role::Employer => {
                let sees = it.log.view(it.author).is_some_and(|it| it.sees(workday.seen_by()));
                if sees { Ok(()) } else { Err(Refusal::NotFound) }
            }
            (WorkdayEdit::Confirm(_) | WorkdayEdit::Hide(_), _) => Ok(()),
        }
    }

    /// A confirmation that falls is the employer's to give again.
    fn stands(&self, edit: &WorkdayEdit) -> bool {
        matches!(edit, WorkdayEdit::Set(_)) && *self.confirmed.get()
    }

    /// Other hours than those that were confirmed wait anew.
    fn applied(&mut self, edit: &WorkdayEdit, by: crate::change::Stamp) {
        if let WorkdayEdit::Set(_) = edit {
            self.confirmed.set(false, by);
        }
    }
}

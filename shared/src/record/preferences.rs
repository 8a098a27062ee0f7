//! What a candidate wants of work: hours, days, distance, language, wishes. Kept by the candidate, the same over all
//! their trajecten, read by the coaches of those. Opens the person's own log.

use crate::change::Stamp;
use crate::id::{PersonId, Seq};
use crate::limits::{DISTANCE_KM_MAX, HOURS_PER_WEEK_MAX};
use crate::record::fields::{Asked, FieldRecord, FieldRule, fields};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

wire::string_enum!(Day {
    Monday = "monday",
    Tuesday = "tuesday",
    Wednesday = "wednesday",
    Thursday = "thursday",
    Friday = "friday",
    Saturday = "saturday",
    Sunday = "sunday",
});

/// Whose log it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    pub person: PersonId,
}

wire::record!(Owner { person });

fields! {
    /// What somebody wants of work. Nothing said yet is 0, no day, or no word.
    Preferences, PreferencesField, PreferencesEdit {
        begin "open" => Open as owner, by;
        (Owner)
        later {
            hours_per_week: u8 => HoursPerWeek = 0,
            days: Vec<Day> => Days = Vec::new(),
            /// Kilometres to work, at most.
            distance_km: u8 => DistanceKm = 0,
            /// The language they work in best, in their words.
            language: String [Name] => Language = String::new(),
            wishes: String [Note] => Wishes = String::new(),
        }
        kept { person: PersonId = owner.person }
    }
}

impl FieldRule for Preferences {
    fn permission(edit: &PreferencesEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            PreferencesEdit::Open(_) => Permission::OpenOwnLog,
            PreferencesEdit::Set(_) => Permission::KeepPreferences,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::CandidateAndCoach
    }

    fn audience(_: &PreferencesEdit, _: Option<&Self>) -> Audience {
        Audience::CandidateAndCoach
    }

    /// To open it says nothing: whoever says something has seen that, also from a phone that opened it once more.
    fn begin(edit: &PreferencesEdit, by: Stamp) -> Option<Self> {
        let start = Stamp { seq: Some(Seq::ZERO), ..by };
        Self::opening(edit).map(|owner| Self::open(owner, start))
    }

    /// Two phones of one person, or theirs and their coach's, may each open the log without a network: both meant the same one.
    fn check_begun(&self) -> Result<(), Refusal> {
        Ok(())
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let is_in_range = match it.edit {
            PreferencesEdit::Set(PreferencesField::HoursPerWeek(hours)) => {
                *hours <= HOURS_PER_WEEK_MAX
            }
            PreferencesEdit::Set(PreferencesField::DistanceKm(distance)) => {
                *distance <= DISTANCE_KM_MAX
            }
            // Each once, as they come in the week.
            PreferencesEdit::Set(PreferencesField::Days(days)) => {
                days.windows(2).all(|pair| pair[0] < pair[1])
            }
            PreferencesEdit::Open(_) | PreferencesEdit::Set(_) => true,
        };
        if is_in_range { Ok(()) } else { Err(Refusal::OutOfRange) }
    }
}

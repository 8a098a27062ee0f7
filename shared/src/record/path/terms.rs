//! On what terms somebody works at a place: the ground in law and its end, the days and hours, the way there. Beside the place
//! itself, which every phone reads first.

use chrono::{Months, NaiveDate, NaiveTime, Timelike};

use crate::id::{Id, PersonId, Workplace};
use crate::record::Traject;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::preferences::Day;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// The terms of a place go by its id.
pub type TermsId = Id<Workplace>;

/// On what ground somebody works there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Unpaid, aimed at work with that employer.
    Trial,
    /// Learning in, with the benefit going on.
    WithBenefit,
    /// Work and school, by an agreement of three.
    TrainingAgreement,
    /// Paid by the employer.
    Employment,
    Other,
}

wire::string_enum!(Basis {
    Trial = "trial",
    WithBenefit = "with_benefit",
    TrainingAgreement = "training_agreement",
    Employment = "employment",
    Other = "other",
});

/// From when to when one works on a day of the week; an end before the start is of the next morning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkHours {
    pub day: Day,
    pub from: NaiveTime,
    pub until: NaiveTime,
}

wire::record!(WorkHours { day, from, until });

/// Minutes of a day.
pub(super) const DAY_MINUTES: u32 = 24 * 60;

impl WorkHours {
    /// How long that is.
    pub fn minutes(&self) -> u32 {
        minutes_between(self.from, self.until)
    }
}

/// Minutes of work from one time to another; who ends before they start goes on into the next morning.
pub(super) fn minutes_between(from: NaiveTime, until: NaiveTime) -> u32 {
    let span = (minute_of_day(until) + DAY_MINUTES - minute_of_day(from)) % DAY_MINUTES;
    if span == 0 { DAY_MINUTES } else { span }
}

pub(super) fn minute_of_day(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

fields! {
    /// The terms of one place.
    Terms, TermsField, TermsEdit {
        begin "begin" => Begin as new, by;
        NewTerms {
            (placement: TermsId)
            basis?: Option<Basis> => Basis,
            /// The last day on that ground, where it is another than that of the place.
            basis_until?: Option<NaiveDate> => BasisUntil,
            /// How many months there may be of it, by the office's rule of the day it was chosen, copied.
            months_max?: Option<u8> => MonthsMax,
            /// Why it takes longer than that.
            reason?: String [Note] => Reason,
            hours?: Vec<WorkHours> => Hours,
            address?: String [Name] => Address,
        }
        kept { placement: TermsId = new.placement }
    }
}

/// Days before the end at which somebody should know what comes next.
pub const WARNING_DAYS: i64 = 28;

impl Traject {
    /// The last day on which somebody may be at a place as things stand: of its ground, or of the place where that is sooner;
    /// for a ground that has a term, when that is over, counted over all places on it. Nothing where nobody said.
    pub fn terms_end(&self, id: TermsId) -> Option<NaiveDate> {
        let terms = self.path().terms.get(&id)?;
        let basis = (*terms.basis.get())?;
        let place = self.placements.get(&id)?;
        let months = terms.months_max.get().filter(|_| terms.reason.get().trim().is_empty());
        let term = months.and_then(|months| self.term_end(id, basis, months));
        let ends = [*terms.basis_until.get(), place.period.get().to, term];
        ends.into_iter().flatten().min()
    }

    /// The last day of so many months on a ground, from the first place that was on it, this one as well.
    pub fn term_end(&self, id: TermsId, basis: Basis, months: u8) -> Option<NaiveDate> {
        let on_it = self.visible_placements().filter(|(other, _)| {
            let terms = self.path().terms.get(other);
            *other == id || terms.is_some_and(|it| *it.basis.get() == Some(basis))
        });
        let first = on_it.map(|(_, it)| it.period.get().from).min()?;
        first.checked_add_months(Months::new(months.into())).and_then(|it| it.pred_opt())
    }

    /// The places where somebody is now and whose terms end soon, or have ended.
    pub fn terms_ending(&self, today: NaiveDate) -> impl Iterator<Item = (NaiveDate, TermsId)> {
        let running = self.visible_placements().filter(move |(_, it)| {
            let period = it.period.get();
            period.from <= today && period.to.is_none_or(|to| to >= today)
        });
        let ends = running.filter_map(|(id, _)| Some((self.terms_end(id)?, id)));
        ends.filter(move |(end, _)| (*end - today).num_days() <= WARNING_DAYS)
    }
}

/// Whether these can be the hours of a week: a day once, and each with a length.
fn are_hours(hours: &[WorkHours]) -> bool {
    let mut days: Vec<Day> = hours.iter().map(|it| it.day).collect();
    days.sort_unstable();
    days.dedup();
    days.len() == hours.len() && hours.iter().all(|it| it.from != it.until)
}

impl FieldRule for Terms {
    fn permission(_: &TermsEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangePlacements
    }

    /// Of the place alone: no employer reads when somebody works for another.
    fn seen_by(&self) -> Audience {
        Audience::Placement(self.placement)
    }

    fn audience(edit: &TermsEdit, it: Option<&Self>) -> Audience {
        match (edit, it) {
            (TermsEdit::Begin(new), _) => Audience::Placement(new.placement),
            (TermsEdit::Set(_), it) => it.map_or(Audience::Coaches, Self::seen_by),
        }
    }

    fn has_sensible_days(edit: &TermsEdit) -> bool {
        match edit {
            TermsEdit::Begin(NewTerms { basis_until, .. })
            | TermsEdit::Set(TermsField::BasisUntil(basis_until)) => {
                basis_until.is_none_or(is_sensible)
            }
            TermsEdit::Set(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            TermsEdit::Begin(new) if !it.log.placements.contains_key(&new.placement) => {
                Err(Refusal::NotFound)
            }
            // They go by the id of the place, so that there is one.
            TermsEdit::Begin(new) if it.id != new.placement || !are_hours(&new.hours) => {
                Err(Refusal::OutOfRange)
            }
            TermsEdit::Set(TermsField::Hours(hours)) if !are_hours(hours) => {
                Err(Refusal::OutOfRange)
            }
            TermsEdit::Begin(_) | TermsEdit::Set(_) => Ok(()),
        }
    }
}

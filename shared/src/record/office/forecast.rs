//! Forecasts of a job: how many, when, and how sure that is. Each is kept; the latest counts.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::EmployerFile;
use crate::record::office::covenant::PROMISED_MAX;
use crate::record::office::job::JobId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A forecast.
pub type ForecastId = Id<Forecast>;

/// How sure it is that the jobs come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    Idea,
    Likely,
    Sure,
}

wire::string_enum!(Certainty { Idea = "idea", Likely = "likely", Sure = "sure" });

fields! {
    /// What was expected of a job at some time.
    Forecast, ForecastField, ForecastEdit {
        begin "add" => Add as new, by;
        NewForecast {
            (job: JobId)
            number: u16 => Number,
            /// The month in which they begin, by its first day or any other.
            expected: NaiveDate => Expected,
            certainty: Certainty => Certainty,
            words?: String [Note] => Words,
        }
        kept { job: JobId = new.job }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl EmployerFile {
    /// The forecasts of a job that stand, as they were made.
    pub fn forecasts_of(&self, job: JobId) -> Vec<(ForecastId, &Forecast)> {
        let of_job = self.forecasts.iter().filter(|(_, it)| it.job == job && !it.hidden.get());
        let mut found: Vec<_> = of_job.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| it.by.order());
        found
    }

    /// What is expected of a job now.
    pub fn expected_of(&self, job: JobId) -> Option<&Forecast> {
        self.forecasts_of(job).pop().map(|(_, it)| it)
    }

    /// How many are chosen for a job, and how many places it is expected to have, where those are too few. Nothing as long as
    /// nobody said how many there will be.
    pub fn too_few_places(&self, job: JobId, chosen: usize) -> Option<(u32, u32)> {
        let places = u32::from(*self.expected_of(job)?.number.get());
        let chosen = u32::try_from(chosen).ok()?;
        (chosen > places).then_some((chosen, places))
    }
}

impl FieldRule for Forecast {
    fn permission(_: &ForecastEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ProposeJob
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &ForecastEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &ForecastEdit) -> bool {
        match edit {
            ForecastEdit::Add(NewForecast { expected, .. })
            | ForecastEdit::Set(ForecastField::Expected(expected)) => is_sensible(*expected),
            ForecastEdit::Set(_) | ForecastEdit::Hide(_) => true,
        }
    }

    /// What was expected once stays as it was said; only who mistyped takes it back.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            ForecastEdit::Add(new) if !it.log.jobs.contains_key(&new.job) => Err(Refusal::NotFound),
            ForecastEdit::Add(new) if !(1..=PROMISED_MAX).contains(&new.number) => {
                Err(Refusal::OutOfRange)
            }
            ForecastEdit::Add(_) => Ok(()),
            ForecastEdit::Set(_) => Err(Refusal::AlreadyThere),
            ForecastEdit::Hide(_) if it.record.is_some_and(|said| said.by.author != it.author) => {
                Err(Refusal::NotAllowed(Permission::RetractOfAnother))
            }
            ForecastEdit::Hide(_) => Ok(()),
        }
    }
}

//! How a traject ended, and whether it lasted. Knows no statistics.

use chrono::{Months, NaiveDate};

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::rule::{OfRecord, Rule, Text};
use crate::record::{Edit, Holds, Records, Traject};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Audience, Permission, Role};
use crate::sorted_map::SortedMap;
use crate::time::is_sensible;
use crate::wire;

/// Where the traject led.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    IntendedJob,
    OtherEmployer,
    Training,
    Stopped,
}

wire::string_enum!(Ending {
    IntendedJob = "intended_job",
    OtherEmployer = "other_employer",
    Training = "training",
    Stopped = "stopped",
});

/// The outcome: where to, since when, and when stopped, why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub ending: Ending,
    pub on: NaiveDate,
    pub reason: String,
}

wire::record!(Outcome { ending, on, reason });

/// Months after the outcome at which someone asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum After {
    ThreeMonths,
    SixMonths,
    TwelveMonths,
}

wire::string_enum!(After {
    ThreeMonths = "three_months",
    SixMonths = "six_months",
    TwelveMonths = "twelve_months",
});

impl After {
    /// In the order of their days.
    pub const ALL: [Self; 3] = [Self::ThreeMonths, Self::SixMonths, Self::TwelveMonths];

    /// How many months.
    pub fn months(self) -> u32 {
        match self {
            Self::ThreeMonths => 3,
            Self::SixMonths => 6,
            Self::TwelveMonths => 12,
        }
    }

    /// The day to ask about what ended so on that day; none for who stopped, as there is nothing that could last.
    pub fn asked_on(self, ending: Ending, on: NaiveDate) -> Option<NaiveDate> {
        match ending {
            Ending::IntendedJob | Ending::OtherEmployer | Ending::Training => {
                on.checked_add_months(Months::new(self.months()))
            }
            Ending::Stopped => None,
        }
    }
}

/// Whether it still stands then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    Still,
    NoLonger,
}

wire::string_enum!(Lasting { Still = "still", NoLonger = "no_longer" });

/// The end of a traject, once there is one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closing {
    pub outcome: Option<Register<Option<Outcome>>>,
    pub follow_ups: SortedMap<After, (Lasting, Stamp)>,
}

/// An edit of the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutcomeEdit {
    /// `None` takes it back.
    Record(Option<Outcome>),
    FollowUp(After, Lasting),
}

wire::choice!(OutcomeEdit {
    "record" => Record(it),
    "follow_up" => FollowUp(after, lasting),
});

impl Closing {
    /// The outcome that shows.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref().and_then(|outcome| outcome.get().as_ref())
    }

    /// Whether two recorded it at once.
    pub fn is_doubled(&self) -> bool {
        self.outcome.as_ref().is_some_and(Register::is_doubled)
    }

    /// The outcome where two recorded it at once, each version as an edit: the shown one first.
    pub fn versions(&self) -> Vec<Vec<(Stamp, OutcomeEdit)>> {
        let mut fields = Vec::new();
        if let Some(outcome) = &self.outcome {
            outcome.put_versions(&mut fields, OutcomeEdit::Record);
        }
        fields
    }
}

impl OfRecord for OutcomeEdit {
    type Id = ();

    fn record(&self) {}
}

impl Rule for OutcomeEdit {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        Permission::RecordOutcome
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::CandidateAndCoach
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match self {
            Self::Record(Some(outcome)) => vec![Text::Note(&outcome.reason)],
            Self::Record(None) | Self::FollowUp(..) => Vec::new(),
        }
    }

    fn has_sensible_days(&self) -> bool {
        match self {
            Self::Record(outcome) => outcome.as_ref().is_none_or(|outcome| is_sensible(outcome.on)),
            Self::FollowUp(..) => true,
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        match self {
            Self::FollowUp(..) if traject.closing.outcome().is_none() => Err(Refusal::NotFound),
            Self::FollowUp(..) | Self::Record(_) => Ok(()),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let records: &mut Records = traject.records_mut();
        let closing = &mut records.closing;
        match self {
            Self::Record(outcome) => match &mut closing.outcome {
                Some(register) => register.set(outcome.clone(), by),
                none => *none = Some(Register::new(outcome.clone(), by)),
            },
            Self::FollowUp(after, lasting) => {
                closing.follow_ups.insert(*after, (*lasting, by));
            }
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        match self {
            Self::Record(_) => {
                Some(Edit::Outcome(Self::Record(traject.closing.outcome().cloned())))
            }
            Self::FollowUp(after, _) => {
                let (lasting, _) = traject.closing.follow_ups.get(after)?;
                Some(Edit::Outcome(Self::FollowUp(*after, *lasting)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_last_is_asked_about_and_a_stop_is_not() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let asked = |after: After, ending| after.asked_on(ending, day("2026-01-31"));
        assert_eq!(asked(After::ThreeMonths, Ending::IntendedJob), Some(day("2026-04-30")));
        assert_eq!(asked(After::TwelveMonths, Ending::Training), Some(day("2027-01-31")));
        assert_eq!(asked(After::ThreeMonths, Ending::Stopped), None);
    }
}

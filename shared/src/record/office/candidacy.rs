//! Who is on the way to a job: trajecten, never names. Counts how many of its places are filled, in the one log that says
//! how many there are. Staff who follow the traject find it by its id; nobody else learns whose it is.

use crate::id::{Id, LogId, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::EmployerFile;
use crate::record::office::job::JobId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// A candidacy.
pub type CandidacyId = Id<Candidacy>;

/// How far a candidate is on the way to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Way {
    #[default]
    OnTheWay,
    /// Works in it.
    Placed,
    /// Went another way.
    Left,
}

wire::string_enum!(Way { OnTheWay = "on_the_way", Placed = "placed", Left = "left" });

fields! {
    /// A traject that leads to a job.
    Candidacy, CandidacyField, CandidacyEdit {
        begin "add" => Add as new, by;
        NewCandidacy {
            (job: JobId, traject: LogId)
            way: Way => Way,
        }
        kept { job: JobId = new.job, traject: LogId = new.traject }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl CandidacyId {
    /// The candidacy of a traject: two who link it to a job without having seen each other link it once.
    pub fn of(traject: LogId) -> Self {
        Self::from_bytes(*traject.as_bytes())
    }
}

/// The places of a job, or of all of an employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Places {
    pub on_the_way: usize,
    pub filled: usize,
}

impl EmployerFile {
    /// The candidacies that stand.
    pub fn standing_candidacies(&self) -> impl Iterator<Item = (CandidacyId, &Candidacy)> {
        let standing = self.candidacies.iter().filter(|(_, it)| !it.hidden.get());
        standing.map(|(id, it)| (*id, it))
    }

    /// How many of a job's places are filled, and how many are on the way to one; without a job, of all.
    pub fn places(&self, job: Option<JobId>) -> Places {
        let of_job =
            self.standing_candidacies().filter(|(_, it)| job.is_none_or(|job| it.job == job));
        of_job.fold(Places::default(), |places, (_, it)| match it.way.get() {
            Way::OnTheWay => Places { on_the_way: places.on_the_way + 1, ..places },
            Way::Placed => Places { filled: places.filled + 1, ..places },
            Way::Left => places,
        })
    }
}

impl FieldRule for Candidacy {
    fn permission(_: &CandidacyEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeEmployer
    }

    fn seen_by(&self) -> Audience {
        Audience::Coaches
    }

    fn audience(_: &CandidacyEdit, _: Option<&Self>) -> Audience {
        Audience::Coaches
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            CandidacyEdit::Add(new) if !it.log.jobs.contains_key(&new.job) => {
                Err(Refusal::NotFound)
            }
            // Its id says whose it is, so that there is one.
            CandidacyEdit::Add(new) if it.id != CandidacyId::of(new.traject) => {
                Err(Refusal::OutOfRange)
            }
            CandidacyEdit::Add(_) | CandidacyEdit::Set(_) | CandidacyEdit::Hide(_) => Ok(()),
        }
    }
}

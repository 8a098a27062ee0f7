//! The edits of one employer's log, on top of each other, each held against the rule book as any change is; and how many
//! there are. What is there already stays as it is. Knows no database.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use shared::change::Change;
use shared::id::{Id, LogId};
use shared::import::Counts;
use shared::record::office::contact::{ContactEdit, NewContact};
use shared::record::office::covenant::PROMISED_MAX;
use shared::record::office::employer::{EmployerEdit, EmployerField, NewEmployer};
use shared::record::office::follower::FollowerEdit;
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::job::{self, JobEdit, JobId, NewJob, Organiser};
use shared::record::office::{EmployerFile, OfficeEdit};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::Author;
use shared::state::State;
use shared::time::Timestamp;

use super::drafts::Draft;
use super::fields::{
    ABOUT, ADDRESS, CERTAINTY, CONDITIONS, CONTACT, CONTACT_FUNCTION, EMPLOYER, EXPECTED, GROWTH,
    JOB, MAIL, MOTIVE, NUMBER, ORGANISER, PAY, PHONE, PROFILE, SCHOOLING, STAGE,
};
use super::known::importer;
use super::problem::{Problem, What};
use super::rows::Sheet;
use crate::derived_id::derived_id;
use crate::sheet::fold;

/// Edits of one log.
#[derive(Debug)]
pub struct LogPlan {
    pub log: LogId,
    pub author: Author,
    pub edits: Vec<Edit>,
}

/// What an employer has already that still shows, by name.
#[derive(Debug, Default)]
pub struct Standing {
    contacts: BTreeSet<String>,
    /// With how many are expected now, and when.
    jobs: BTreeMap<String, (JobId, Option<(u16, NaiveDate)>)>,
}

impl Standing {
    pub fn of(file: &EmployerFile) -> Self {
        let contacts = file.contacts.values().filter(|it| !it.hidden.get());
        let jobs = file.jobs.iter().filter(|(_, it)| !it.hidden.get()).map(|(id, it)| {
            let expected = file.expected_of(*id).map(|it| (*it.number.get(), *it.expected.get()));
            (fold(it.function.get()), (*id, expected))
        });
        Self { contacts: contacts.map(|it| fold(it.name.get())).collect(), jobs: jobs.collect() }
    }
}

/// Writes the edits of one log, on top of each other.
pub struct Writer<'a> {
    pub sheet: Sheet<'a>,
    pub state: State,
    pub standing: Standing,
    pub log: LogPlan,
    pub now: Timestamp,
    pub counts: &'a mut Counts,
    pub problems: &'a mut Vec<Problem>,
}

impl Writer<'_> {
    /// Adds an edit, if the rule book takes it.
    fn add(&mut self, edit: OfficeEdit) -> Result<(), Refusal> {
        let (edit, author) = (Edit::from(edit), self.log.author);
        self.state.check(self.log.log, &edit, author)?;
        self.state.apply_pending(&Change {
            device: Id::from_random([0; 16]),
            n: u64::try_from(self.log.edits.len()).unwrap_or(u64::MAX),
            base: self.state.head(),
            at: self.now,
            author: author.person,
            edit: edit.encode(),
            promised: None,
        });
        self.log.edits.push(edit);
        Ok(())
    }

    /// Whether it was taken; if not, the field at fault is told.
    fn added(&mut self, edit: OfficeEdit, row: usize, field: &'static str) -> bool {
        let added = self.add(edit);
        if let Err(refusal) = added {
            self.declined(refusal, row, field);
        }
        added.is_ok()
    }

    fn declined(&mut self, refusal: Refusal, row: usize, field: &'static str) {
        self.problems.push(self.sheet.problem(row, field, What::Declined(refusal)));
    }

    pub fn open(&mut self, own: &Draft, opener: String) {
        let new = NewEmployer { name: own.text(EMPLOYER), opener };
        if !self.added(OfficeEdit::Employer(EmployerEdit::Open(new)), own.row, EMPLOYER) {
            return;
        }
        self.counts.employers.new += 1;
        let fields = [
            (STAGE, own.choice(STAGE).map(EmployerField::Stage)),
            (MOTIVE, own.choice(MOTIVE).map(|it| EmployerField::Motive(Some(it)))),
            (GROWTH, own.choice(GROWTH).map(|it| EmployerField::Growth(Some(it)))),
            (ADDRESS, some(own.text(ADDRESS)).map(EmployerField::Address)),
            (ABOUT, some(own.text(ABOUT)).map(EmployerField::About)),
        ];
        for (field, value) in fields {
            if let Some(value) = value {
                self.added(
                    OfficeEdit::Employer(EmployerEdit::Set(value)),
                    own.row_of(field),
                    field,
                );
            }
        }
        let author = self.log.author.person;
        if author == importer().person {
            // Nobody holds the account yet.
            let edit = FollowerEdit::HoldsAccount(false);
            self.added(OfficeEdit::Follower(At(author, edit)), own.row, EMPLOYER);
        }
    }

    pub fn contact(&mut self, name: &str, draft: &Draft) {
        if self.standing.contacts.contains(name) {
            self.counts.contacts.known += 1;
            return;
        }
        let id = self.unused("contact", name, |file, id| file.contacts.contains_key(id));
        let new = NewContact {
            name: draft.text(CONTACT),
            function: draft.text(CONTACT_FUNCTION),
            phone: draft.text(PHONE),
            mail: draft.text(MAIL),
        };
        match self.add(OfficeEdit::Contact(At(id, ContactEdit::Add(new)))) {
            Ok(()) => self.counts.contacts.new += 1,
            Err(refusal) => {
                let field = if refusal == Refusal::NotAPhoneNumber { PHONE } else { CONTACT };
                self.declined(refusal, draft.row_of(field), field);
            }
        }
    }

    pub fn job(&mut self, name: &str, draft: &Draft) {
        if let Some((job, expected)) = self.standing.jobs.get(name).copied() {
            self.counts.jobs.known += 1;
            return self.forecast(job, expected, draft);
        }
        let id = self.unused("job", name, |file, id| file.jobs.contains_key(id));
        let new = NewJob {
            function: draft.text(JOB),
            standing: job::Standing::Open,
            organiser: draft.choice(ORGANISER).unwrap_or(Organiser::Both),
            growth: None,
            conditions: draft.text(CONDITIONS),
            profile: draft.text(PROFILE),
            pay: draft.text(PAY),
            schooling: draft.text(SCHOOLING),
        };
        if self.added(OfficeEdit::Job(At(id, JobEdit::Add(new))), draft.row, JOB) {
            self.counts.jobs.new += 1;
            self.forecast(id, None, draft);
        }
    }

    /// What is expected of a job now, unless that is what was expected of it already.
    fn forecast(&mut self, job: JobId, before: Option<(u16, NaiveDate)>, draft: &Draft) {
        if draft.is_faulty(&[NUMBER, EXPECTED, CERTAINTY]) {
            return;
        }
        let certainty = draft.choice(CERTAINTY);
        let (number, expected) = match (draft.count(NUMBER), draft.day(EXPECTED)) {
            (Some(number), Some(expected)) => (number, expected),
            (None, None) if certainty.is_none() => return,
            (number, _) => {
                let field = if number.is_none() { NUMBER } else { EXPECTED };
                return self.problems.push(self.sheet.problem(draft.row, field, What::Missing));
            }
        };
        if before == Some((number, expected)) {
            self.counts.forecasts.known += 1;
            return;
        }
        let code = format!("{job}/{number}/{expected}");
        let id = self.unused("forecast", &code, |file, id| file.forecasts.contains_key(id));
        let certainty = certainty.unwrap_or(Certainty::Idea);
        let new = NewForecast { job, number, expected, certainty, words: String::new() };
        let is_number = !(1..=PROMISED_MAX).contains(&number);
        let field = if is_number { NUMBER } else { EXPECTED };
        let edit = OfficeEdit::Forecast(At(id, ForecastEdit::Add(new)));
        if self.added(edit, draft.row_of(field), field) {
            self.counts.forecasts.new += 1;
        }
    }

    /// The id of what is called so in this log: the first that is not in use, for what was taken back keeps its own.
    fn unused<T>(
        &self,
        kind: &str,
        code: &str,
        is_used: fn(&EmployerFile, &Id<T>) -> bool,
    ) -> Id<T> {
        let id = |turn: u32| derived_id(kind, &format!("{}/{turn}/{code}", self.log.log));
        let is_used = |id: &Id<T>| self.state.employer().is_some_and(|file| is_used(file, id));
        let mut turns = (0..).map(id).skip_while(is_used);
        turns.next().unwrap_or_else(|| id(u32::MAX))
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

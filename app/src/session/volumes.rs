//! The volumes of the rule book that come later than the first screens; and what the office keeps, asked of this phone.

mod coaching;
mod looks;
mod matching;
mod search;
mod suggested;
mod told;

use shared::id::{LogId, TrajectId};
use shared::record::Traject;
use shared::record::office::{EmployerFile, OfficeFile};
use shared::record::path::CohortFile;
use shared::record::volumes;

use super::{OptimisticStore, Session};

impl Session {
    /// What the office keeps can be read from now on. Only who calls this brings its volume along.
    pub fn office_came(self) {
        volumes::office_came();
        self.read_again();
    }

    /// The same of what a traject keeps beyond its plan.
    pub fn path_came(self) {
        volumes::path_came();
        self.read_again();
    }

    /// What could not be read before is read now.
    fn read_again(mut self) {
        let shows_more =
            self.0.store.borrow_mut().as_mut().is_some_and(OptimisticStore::read_again);
        if shows_more {
            self.show();
        }
    }

    /// Asks something of one employer.
    pub fn ask_employer<T>(
        self,
        log: LogId,
        question: impl FnOnce(&EmployerFile) -> T,
    ) -> Option<T> {
        self.ask(|phone| phone.replica(log)?.state().employer().map(question)).flatten()
    }

    /// Asks something of one cohort.
    pub fn ask_cohort<T>(self, log: LogId, question: impl FnOnce(&CohortFile) -> T) -> Option<T> {
        self.ask(|phone| phone.replica(log)?.state().cohort().map(question)).flatten()
    }

    /// Asks something of a traject and the cohort it walks in; nothing, where it walks in none that is on this phone.
    pub fn ask_group<T>(
        self,
        log: TrajectId,
        question: impl FnOnce(&CohortFile, &Traject) -> T,
    ) -> Option<T> {
        let found = self.ask(|phone| {
            let traject = phone.traject(log)?;
            let (cohort, _) = traject.cohort()?;
            Some(question(phone.replica(cohort)?.state().cohort()?, traject))
        });
        found.flatten()
    }

    /// Asks something of what all of the office share; nothing, as long as nobody wrote there.
    pub fn ask_office<T>(self, question: impl FnOnce(&OfficeFile) -> T) -> Option<T> {
        self.ask(|phone| phone.replica(LogId::OFFICE)?.state().office().map(question)).flatten()
    }
}

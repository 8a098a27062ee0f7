//! What the office keeps, asked of this phone. Its part of the rule book comes later than the first screens.

mod search;

use shared::id::LogId;
use shared::record::office::{self, EmployerFile, OfficeFile};

use super::{OptimisticStore, Session};

impl Session {
    /// Its part of the rule book is here: what could not be read before is read now. Only who calls this brings it along.
    pub fn office_came(mut self) {
        office::come();
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

    /// Asks something of what all of the office share; nothing, as long as nobody wrote there.
    pub fn ask_office<T>(self, question: impl FnOnce(&OfficeFile) -> T) -> Option<T> {
        self.ask(|phone| phone.replica(LogId::OFFICE)?.state().office().map(question)).flatten()
    }
}

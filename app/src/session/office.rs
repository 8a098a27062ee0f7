//! What the office keeps, asked of this phone. Its part of the rule book comes later than the first screens.

use shared::record::office;

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
}

//! A session without a journal: the test that has it says what becomes of what waits for the disk. Knows no screen.

use shared::sync::journal::Revision;
use shared::sync::phone::Phone;

use super::Session;
use super::optimistic_store::OptimisticStore;

impl Session {
    /// Goes on as this phone.
    pub fn hold(mut self, phone: Phone) -> Self {
        self.0.store.replace(Some(OptimisticStore::new(phone, Revision::default())));
        self.show();
        self
    }

    /// Everything that waits is on disk.
    pub fn disk_takes_all(mut self) {
        self.with_batch(|store, revision| drop(store.committed(revision)));
        self.show();
    }

    /// Nothing that waits is on disk: this phone is what is there.
    pub fn disk_refuses_all(mut self, disk: Phone) {
        self.with_batch(|store, revision| drop(store.refused(Some((disk, revision)))));
        self.show();
    }

    /// What waits was planned on what is no longer so: this phone is what another tab left.
    pub fn another_tab_wrote(mut self, phone: Phone) {
        self.with_batch(|store, revision| drop(store.reloaded(phone, revision)));
        self.show();
    }

    fn with_batch(self, answer: impl FnOnce(&mut OptimisticStore, Revision)) {
        let mut store = self.0.store.borrow_mut();
        let store = store.as_mut().expect("the test holds a phone");
        let (revision, _) = store.next_batch().expect("something waits");
        answer(store, revision);
    }
}

//! The contract test of journals where no browser is needed: run in memory here, and in a file beside the journal that has one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_util::FutureExt;
use shared::sync::journal::{Refused, Revision, Rows, Write};
use shared::sync::memory::MemoryJournal;

use super::contract_test::{Device, run};

/// What every device must answer.
const EXPECTED: &str = include_str!("../../../tests/fixtures/journal.txt");

/// Journals that last as long as this does.
#[derive(Default)]
struct Memory(RefCell<BTreeMap<String, Rc<RefCell<MemoryJournal>>>>);

impl Device for Memory {
    type Journal = Rc<RefCell<MemoryJournal>>;

    async fn open(&self, name: &str) -> Result<Self::Journal, Refused> {
        Ok(Rc::clone(self.0.borrow_mut().entry(name.to_owned()).or_default()))
    }
    async fn load(&self, journal: &Self::Journal) -> Result<(Revision, Rows), Refused> {
        Ok(journal.borrow().load())
    }
    async fn commit(
        &self,
        journal: &Self::Journal,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused> {
        journal.borrow_mut().commit(planned_on, writes)
    }
}

/// Holds what this device answers against that. Its journals never wait.
pub fn assert_told_by(device: &impl Device) {
    let told = run(device).now_or_never().unwrap().unwrap();
    for (line, (told, expected)) in (1..).zip(told.lines().zip(EXPECTED.lines())) {
        assert_eq!(told, expected, "line {line} of tests/fixtures/journal.txt");
    }
    assert_eq!(told, EXPECTED);
}

#[test]
fn memory_passes_the_contract_test() {
    assert_told_by(&Memory::default());
}

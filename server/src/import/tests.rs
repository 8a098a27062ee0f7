//! An office with a data folder, and the sheets it takes in.

mod refused;
mod taken;
mod undone;

use std::fmt::Write as _;
use std::sync::Arc;

use shared::id::LogId;
use shared::import::Count;
use shared::record::office::EmployerFile;
use shared::record::{Edit, LogKind};
use shared::role::StaffRole;
use shared::state::State;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::Timestamp;

use super::*;
use crate::auth::person::{self, Person};
use crate::chance;
use crate::http::tests::kit::Folder;
use crate::sheet::matching::Pair;
use crate::sheet::{self, Wanted};
use crate::store::{self, Store};

const NOW: Timestamp = Timestamp(1_790_000_000_000);
const HOUR_MS: i64 = 60 * 60 * 1_000;

/// A data folder, and files beside it.
struct Office {
    store: Store,
    now: Timestamp,
    // Last: the folder goes after the store that stands in it.
    folder: Folder,
}

impl Office {
    fn new() -> Self {
        let folder = Folder::new();
        let store = Store::open(&folder.0).unwrap();
        Self { store, now: NOW, folder }
    }

    /// Somebody of the office.
    async fn staff(&self, name: &str) -> Person {
        let person =
            Person { id: chance::person(), name: name.to_owned(), office: Some(StaffRole::Coach) };
        let added = person.clone();
        self.store.write(move |it| person::add(it.connection, &added, NOW)).await.unwrap();
        person
    }

    /// Reads what a file holds, and remembers what is said by hand of its columns where they fit.
    fn read(&self, bytes: &[u8], columns: &[(&str, &str)]) -> ReadSheet {
        let pair = |(header, field): &(&str, &str)| Pair {
            header: (*header).to_owned(),
            field: (*field).to_owned(),
        };
        let said: Vec<Pair> = columns.iter().map(pair).collect();
        let connection = store::connect(&self.folder.0).unwrap();
        let remembered = remembered(&connection).unwrap();
        let names = names(&said, &remembered);
        let table = sheet::read(bytes, Wanted { sheet: None, names: &names }).unwrap();
        let read = ReadSheet::new(table, &said, &remembered);
        if read.sheet().is_ok() {
            remember(&connection, &said).unwrap();
        }
        read
    }

    /// Takes in a sheet, an hour after the one before.
    async fn take(&mut self, bytes: impl AsRef<[u8]>) -> Result<Counts, Vec<String>> {
        self.now = self.now.plus_ms(HOUR_MS);
        let (read, now) = (Arc::new(self.read(bytes.as_ref(), &[])), self.now);
        let taken = self.store.write(move |it| take(it, read.sheet().unwrap(), now)).await;
        let (counts, problems) = taken.map_err(|error| vec![error.to_string()])?;
        if problems.is_empty() {
            Ok(counts)
        } else {
            Err(problems.iter().map(ToString::to_string).collect())
        }
    }

    /// What is wrong with a sheet, without anything being taken in.
    async fn wrong(&self, bytes: impl AsRef<[u8]>) -> Vec<String> {
        let read = self.read(bytes.as_ref(), &[]);
        let checked = self.store.read(move |it| check(it, read.sheet().unwrap(), NOW)).await;
        checked.unwrap().1.iter().map(ToString::to_string).collect()
    }

    /// Takes back the latest import.
    async fn undo(&mut self) -> Option<TakenBack> {
        self.now = self.now.plus_ms(HOUR_MS);
        take_back(&self.store, self.now).await.unwrap()
    }

    async fn employers(&self) -> Vec<(LogId, State)> {
        let all = |it: &Connection| {
            let logs = store::logs(it, LogKind::Employer)?.into_iter();
            logs.map(|log| Ok((log, store::folded(it, log, |_| true)?))).collect()
        };
        self.store.read::<Vec<(LogId, State)>, _>(all).await.unwrap()
    }

    /// A line for each employer, with what shows of it, in the order of their names.
    async fn shown(&self) -> Vec<String> {
        let employers = self.employers().await;
        let mut shown: Vec<String> =
            employers.iter().filter_map(|(_, state)| Some(line(state.employer()?))).collect();
        shown.sort();
        shown
    }

    async fn log(&self, name: &str) -> LogId {
        let employers = self.employers().await;
        let of_name = |file: &EmployerFile| file.employer.as_ref().unwrap().name.get() == name;
        let found = employers.iter().find(|(_, it)| it.employer().is_some_and(of_name));
        found.expect(name).0
    }

    /// An edit of somebody of the office on their own phone.
    async fn edit(&self, person: &Person, log: LogId, edit: impl Into<Edit>) {
        let caller = Caller { person: person.id, office: person.office, paired_by: None };
        let (edit, now) = (edit.into(), self.now);
        let device = shared::id::Id::from_random(chance::bytes());
        let write =
            move |it: &mut WriteTransaction<'_>| it.push_edits(&caller, log, device, &[edit], now);
        let outcomes = self.store.write(write).await.unwrap();
        assert!(matches!(outcomes[..], [Outcome::Accepted(_)]), "{outcomes:?}");
    }

    async fn count(&self, sql: &'static str) -> u32 {
        self.store.read(move |it| it.one(sql, (), |row| row.get(0))).await.unwrap()
    }
}

fn line(file: &EmployerFile) -> String {
    let employer = file.employer.as_ref().unwrap();
    let mut line = format!("{} {:?}", employer.name.get(), employer.stage.get());
    for contact in file.contacts.values().filter(|it| !it.hidden.get()) {
        write!(line, " | {} {}", contact.name.get(), contact.phone.get()).unwrap();
    }
    for (id, job) in file.jobs.iter().filter(|(_, it)| !it.hidden.get()) {
        write!(line, " | {}", job.function.get()).unwrap();
        for (_, it) in file.forecasts_of(*id) {
            write!(line, " {}×{}", it.number.get(), it.expected.get()).unwrap();
        }
    }
    line
}

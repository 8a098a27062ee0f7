//! What the office has already: its employers by their names, and its people. Asked before anything is planned; writes nothing.

use std::collections::BTreeMap;

use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::record::office::EmployerFile;
use shared::role::{Author, Role, StaffRole};
use shared::state::State;
use shared::sync::hub::{LogState, ReadStore};

use crate::auth::person::{self, Person};
use crate::derived_id::derived_id;
use crate::sheet::fold;
use crate::store::database::{self, Connection};
use crate::store::{self, SqlReadStore};

/// Who opens what has no account holder. Nobody's phone: it follows employers so that no phone must.
pub fn importer() -> Author {
    Author {
        person: derived_id("person", "import"),
        office: Some(StaffRole::Manager),
        coached: None,
    }
}

/// What that one is called.
pub const IMPORTER: &str = "Import";

/// An employer that is there.
#[derive(Debug, Clone)]
pub struct Found {
    pub log: LogId,
    pub state: State,
    /// In whose name something is added: who holds its account, else who follows it from the office.
    pub author: Author,
}

/// What is there, as of one moment.
#[derive(Debug)]
pub struct Known<'a> {
    connection: &'a Connection,
    employers: BTreeMap<String, Vec<Found>>,
    staff: Vec<Person>,
}

impl<'a> Known<'a> {
    pub fn read(connection: &'a Connection) -> database::Result<Self> {
        let mut employers: BTreeMap<String, Vec<Found>> = BTreeMap::new();
        for log in store::logs(connection, LogKind::Employer)? {
            let state = store::folded(connection, log, |_| true)?;
            let Some(file) = state.employer() else { continue };
            let Some(employer) = &file.employer else { continue };
            let (name, author) = (fold(employer.name.get()), writer_of(connection, file)?);
            employers.entry(name).or_default().push(Found { log, state, author });
        }
        Ok(Self { connection, employers, staff: person::staff(connection)? })
    }

    /// Those that go by this name.
    pub fn employers(&self, folded: &str) -> &[Found] {
        self.employers.get(folded).map_or(&[], Vec::as_slice)
    }

    /// Those of the office who go by this name.
    pub fn staff(&self, name: &str) -> Vec<&Person> {
        let name = fold(name);
        self.staff.iter().filter(|person| fold(&person.name) == name).collect()
    }

    /// In how many logs somebody is.
    pub fn logs_of(&self, person: PersonId) -> database::Result<usize> {
        Ok(SqlReadStore(self.connection).grants(person)?.len())
    }

    /// The log of a new employer of this name: the first that was never used, for an erased one never is again.
    pub fn new_log(&self, folded: &str) -> database::Result<LogId> {
        let mut turn = 0_u32;
        loop {
            let log = derived_id("employer", &format!("{turn}/{folded}"));
            if SqlReadStore(self.connection).log_state(log)? == LogState::Absent {
                return Ok(log);
            }
            turn += 1;
        }
    }
}

fn writer_of(connection: &Connection, file: &EmployerFile) -> database::Result<Author> {
    let followers = file.followers.iter();
    let active: Vec<_> =
        followers.filter(|(_, it)| it.role == Role::Coach && *it.active.get()).collect();
    let holder = active.iter().find(|(_, it)| *it.holds_account.get());
    // Somebody of the office always follows: the rule book lets the last one not go.
    let Some((person, _)) = holder.or(active.first()) else { return Ok(importer()) };
    author(connection, **person)
}

/// Somebody, with what they are in the office.
pub fn author(connection: &Connection, person: PersonId) -> database::Result<Author> {
    if person == importer().person {
        return Ok(importer());
    }
    let office = person::find(connection, person)?.and_then(|it| it.office);
    Ok(Author { person, office, coached: None })
}

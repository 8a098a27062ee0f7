//! Who takes part and is not of the office, as far as it takes to see whether two of them are one: what they are called, where
//! they take part, how many phones they have. Knows nothing of what is in a log.

use std::collections::BTreeMap;

use shared::id::{LogId, PersonId};
use shared::record::LogKind;
use shared::role::Role;

use super::alike::words;
use crate::store::database::{self, Connection};
use crate::store::{cases_of_logs, column};

/// So many are told of at once.
const TOLD_MAX: usize = 200;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    pub person: PersonId,
    pub name: String,
    pub phones: u64,
    pub parts: Vec<TakesPart>,
}

/// Where somebody takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakesPart {
    pub log: LogId,
    pub kind: LogKind,
    pub role: Role,
    /// The employer; of who guides a candidate, that candidate.
    pub name: String,
}

/// Those whose names are one however they are typed, side by side; or, where something is sought, all whose names have it.
pub fn outside(connection: &Connection, sought: &str) -> database::Result<Vec<Outside>> {
    let mut people = people(connection)?;
    let sought = words(sought);
    if sought.is_empty() {
        let mut times: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        people.iter().for_each(|it| *times.entry(words(&it.name)).or_default() += 1);
        people.retain(|it| times.get(&words(&it.name)).is_some_and(|times| *times > 1));
    } else {
        let has = |name: &str, word: &str| words(name).iter().any(|it| it.starts_with(word));
        people.retain(|it| sought.iter().all(|word| has(&it.name, word)));
    }
    people.sort_by_cached_key(|it| (words(&it.name), it.person));
    people.truncate(TOLD_MAX);
    Ok(people)
}

fn people(connection: &Connection) -> database::Result<Vec<Outside>> {
    let employers: BTreeMap<LogId, String> =
        cases_of_logs(connection)?.into_iter().map(|(log, case)| (log, case.employer)).collect();
    let mut people: Vec<Outside> = Vec::new();
    connection.each(include_str!("outside.sql"), (), |row| {
        let (person, log, role) = (column::id(row, 0)?, column::id(row, 2)?, column::word(row, 4)?);
        let learns_for = employers.get(&log).filter(|_| role == Role::Candidate);
        let name = row.get::<Option<String>>(5)?.or(learns_for.cloned()).unwrap_or_default();
        let part = TakesPart { log, kind: column::kind(row, 3)?, role, name };
        match people.last_mut().filter(|it| it.person == person) {
            Some(known) => known.parts.push(part),
            None => people.push(Outside {
                person,
                name: row.get(1)?,
                phones: column::counted(row, 6)?,
                parts: vec![part],
            }),
        }
        Ok(())
    })?;
    Ok(people)
}

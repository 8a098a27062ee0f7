//! Removes a person: every traject of which they are the candidate, their own log, their phones and their name. What others
//! keep, in which they took part, is not theirs to take along: it is named.

use std::path::Path;

use shared::id::{LogId, PersonId};

use crate::audit::{self, Deed, Event};
use crate::auth::person;
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::office::{self, NotDone, Twins};
use crate::store::database::{self, Connection};
use crate::store::{self, StoreError, column};

/// Why nobody was erased.
#[derive(Debug, thiserror::Error)]
#[error(
    "{0} has a role in the office: `opstap retire` ends it, and hands over what they look after"
)]
pub struct StillInOffice(PersonId);

/// Erases, and says what is left, and what is left to do elsewhere.
pub fn run(data: &Path, who: PersonId) -> Result<(), Failure> {
    store::require(data)?;
    let connection = store::connect(data)?;
    let known = person::find(&connection, who).map_err(StoreError::from)?;
    let logs = own(&connection, who).map_err(StoreError::from)?;
    match known {
        Some(it) if it.office.is_some() => return Err(Failure::File(StillInOffice(who).into())),
        None if logs.is_empty() => return Err(Failure::Declined(NotDone::NotFound)),
        Some(_) | None => {}
    }
    let joined = office::joined(&connection).map_err(StoreError::from)?;
    store::erase_person(data, who, &logs)?;
    let now = Clock::system().now();
    let noted = logs.iter().map(|log| Event::new(Deed::Erased, now).of(*log));
    let mut noted = noted.chain([Event::new(Deed::PersonErased, now).about(who)]);
    // They are gone, also where there is no room to note that.
    if let Err(error) = noted.try_for_each(|event| audit::note_beside(data, event)) {
        command::say(&format!("the audit trail lacks it: {error}"))?;
    }
    for log in &logs {
        command::say(&format!("erased {log}: phones of others let go of it at their next round"))?;
    }
    command::say(&format!("erased {who}: name, phones, sessions and what was handed out"))?;
    for (log, kind) in left(&connection, who).map_err(StoreError::from)? {
        command::say(&format!(
            "{log} stays, a log of kind {kind} in which they took part or wrote: look there for their name"
        ))?;
    }
    let twins = joined.iter().filter_map(|it| match it.of {
        Twins { other, kept } if kept == who => Some(other),
        Twins { other, kept } if other == who => Some(kept),
        Twins { .. } => None,
    });
    for other in twins {
        command::say(&format!(
            "{other} is the same person, joined: what stands under that id goes by person erase as well"
        ))?;
    }
    command::say(
        "backups made before still hold it: delete them; erased.txt keeps them from bringing it back",
    )
}

/// The trajecten of which they are the candidate, and their own log.
fn own(connection: &Connection, person: PersonId) -> database::Result<Vec<LogId>> {
    let own = LogId::of_person(person);
    connection.all(include_str!("own_logs.sql"), (person.as_bytes(), own.as_bytes()), |row| {
        column::id(row, 0)
    })
}

/// Logs in which something of theirs stands, with their kind.
fn left(connection: &Connection, person: PersonId) -> database::Result<Vec<(LogId, String)>> {
    connection.all(include_str!("left_logs.sql"), [person.as_bytes()], |row| {
        Ok((column::id(row, 0)?, row.get(1)?))
    })
}

//! By what somebody is to be known at their first log-in by an account of theirs: also of who has no role in the office.

use std::path::Path;

use shared::id::PersonId;

use crate::auth::access::{self, Line, What};
use crate::auth::login::{self, Mark};
use crate::auth::person;
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::office::NotDone;
use crate::store;

/// Why it is not kept.
#[derive(Debug, thiserror::Error)]
enum NotKept {
    #[error("neither a mail address nor a provider's name for somebody: {0}")]
    NoMark(String),
    #[error("somebody else is to be known by it")]
    Taken,
}

/// Keeps it, in the place of what was known before.
pub fn run(data: &Path, who: PersonId, said: &str) -> Result<(), Failure> {
    store::require(data)?;
    let no_mark = || Failure::File(NotKept::NoMark(said.to_owned()).into());
    let mark = Mark::parse(said).ok_or_else(no_mark)?;
    let at = Clock::system().now();
    let kept = store::write_beside(data, |transaction| {
        let connection = transaction.connection;
        if person::find(connection, who)?.is_none() {
            return Ok(None);
        }
        let is_theirs = login::put_mark(connection, who, &mark, at)?;
        if is_theirs {
            let line = Line { at, what: What::LoginSaid, actor: None, person: who, device: None };
            access::note(connection, line)?;
        }
        Ok(Some(is_theirs))
    })?;
    match kept {
        Some(true) => command::say(&format!("{who} is to be known by {}", said.trim())),
        Some(false) => Err(Failure::File(NotKept::Taken.into())),
        None => Err(Failure::Declined(NotDone::NotFound)),
    }
}

//! `opstap person alike`, `join` and `separate`: two of those who take part turn out to be one person, or two after all. They work on
//! the data itself, also while a server runs on it.

use std::path::Path;

use shared::id::PersonId;
use shared::wire::StringEnum;

use crate::clock::Clock;
use crate::command::people::Alike;
use crate::command::{self, Failure};
use crate::office::{self, Joined, Outside, TakesPart, Twins, Why};
use crate::people::act;
use crate::store::{self, StoreError};

/// Lists who may be one, and who was joined.
pub fn alike(options: &Alike) -> Result<(), Failure> {
    store::require(&options.data)?;
    let connection = store::connect(&options.data)?;
    let people = office::outside(&connection, &options.words).map_err(StoreError::from)?;
    people.iter().try_for_each(|it| command::say(&line(it)))?;
    let joined = office::joined(&connection).map_err(StoreError::from)?;
    joined.iter().try_for_each(|it| command::say(&joined_line(it)))
}

fn line(it: &Outside) -> String {
    let Outside { person, name, phones, parts } = it;
    let part = |it: &TakesPart| format!("{} {} {}", it.role.as_str(), it.log, it.name);
    let parts: Vec<_> = parts.iter().map(part).collect();
    format!("{person} {name}, phones {phones}: {}", parts.join(", "))
}

fn joined_line(it: &Joined) -> String {
    let Joined { of, name, kept_name, logs, .. } = it;
    format!("{} {name} is {} {kept_name}, joined in {logs}", of.other, of.kept)
}

/// Joins two, and says how much of it went along.
pub fn join(data: &Path, of: Twins) -> Result<(), Failure> {
    let now = Clock::system().now();
    let done = act(data, (None, now), |transaction, act| office::join(transaction, act, of))?;
    done.logs.iter().try_for_each(|it| command::say(&it.to_string()))?;
    let (logs, said) = (done.logs.len(), done.said);
    command::say(&format!("joined in {logs}, with {} of what they said", said.carried))?;
    if said.left > 0 {
        command::say(&format!("{} stays under the old id: look there for it", said.left))?;
    }
    Ok(())
}

/// Undoes that, and says what stays.
pub fn separate(data: &Path, person: PersonId) -> Result<(), Failure> {
    let now = Clock::system().now();
    let done =
        act(data, (None, now), |transaction, act| office::separate(transaction, act, person))?;
    for it in &done.stays {
        let why = match it.why {
            Why::Changed => "stays as it is: who takes part was changed since",
            Why::Wrote => "is theirs again: what the other wrote since stays",
        };
        command::say(&format!("{} {why}", it.about))?;
    }
    let said = done.said;
    if said.left > 0 {
        command::say(&format!(
            "{} of what went along stays: somebody uses it or changed it, or who said it may not take it back",
            said.left
        ))?;
    }
    let logs = done.logs;
    command::say(&format!("separated in {logs}, with {} taken back", said.carried))
}

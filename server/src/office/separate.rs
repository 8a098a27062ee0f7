//! Two who were joined are two again: what was written for it is taken back where nobody touched it since, as ordinary changes.
//! The rest stays, and is told.

use shared::id::{LogId, PersonId};

use super::act::Act;
use super::joined;
use super::membership::{Range, charge};
use super::not_done::{About, NotDone, Undone};
use super::own_words::{SaidAgain, take_back};
use crate::auth::access::What;
use crate::store::WriteTransaction;
use crate::store::database::{self, Connection};

/// Why something stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Who takes part there was changed since: it stays as it is.
    Changed,
    /// The one is back, and what the other wrote there meanwhile stays under their name.
    Wrote,
}

shared::wire::string_enum!(Why { Changed = "changed", Wrote = "wrote" });

/// What stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stays {
    pub about: About,
    pub why: Why,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Separated {
    /// In how many logs the one takes part again.
    pub logs: u64,
    pub stays: Vec<Stays>,
    pub said: SaidAgain,
}

/// Takes back that somebody was joined with another.
pub fn separate(
    transaction: &mut WriteTransaction<'_>,
    act: Act,
    other: PersonId,
) -> Result<Separated, Undone> {
    let connection = transaction.connection;
    let joined = joined::nameless(connection)?.into_iter().find(|it| it.of.other == other);
    let joined = joined.ok_or(NotDone::NotJoined)?;
    let (of, own) = (joined.of, LogId::of_person(joined.of.kept));
    let ranges = joined::ranges(connection, joined.id)?;
    let mut done = Separated::default();
    // First, while who coached the one still coaches the other.
    if let Some((_, range)) = ranges.iter().find(|(log, _)| *log == own) {
        done.said = take_back(transaction, &act, (of.kept, *range))?;
    }
    for (log, range) in ranges.into_iter().filter(|(log, _)| *log != own) {
        let charge = charge(connection, log)?;
        let stays = |why| Stays { about: charge.about(), why };
        if charge.is_untouched(of, range) {
            act.write_all(transaction, &charge, charge.becomes_again(of))?;
            done.logs += 1;
            if wrote_since(connection, (log, range), of.kept)? {
                done.stays.push(stays(Why::Wrote));
            }
        } else {
            done.stays.push(stays(Why::Changed));
        }
    }
    joined::end(connection, &act, joined.id)?;
    act.note(connection, What::Separated, of.other)?;
    act.note(connection, What::Separated, of.kept)?;
    Ok(done)
}

fn wrote_since(
    connection: &Connection,
    (log, range): (LogId, Range),
    author: PersonId,
) -> database::Result<bool> {
    let values = (log.as_bytes(), author.as_bytes(), crate::store::column::count(range.until.0));
    connection.exists(include_str!("wrote_since.sql"), values)
}

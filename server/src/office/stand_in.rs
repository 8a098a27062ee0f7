//! Who stands in for whom, and up to when. What was handed over for a while is given back: when somebody says so, or by the
//! clock once its last day is past.

use std::time::Duration;

use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::time::Timestamp;
use shared::zone;
use tokio::sync::watch;

use super::act::Act;
use super::caseload::{Part, caseload};
use super::not_done::{NotDone, Undone};
use crate::auth::access::What;
use crate::auth::execute;
use crate::clock::Clock;
use crate::store::database::{self, Connection};
use crate::store::{Store, StoreError, WriteTransaction, column};

/// How often somebody looks whose last day is past.
const PAUSE: Duration = Duration::from_mins(5);

/// How long something is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// Who had it goes.
    ForGood,
    /// Who had it stays, and the other stands in up to this day.
    Until(NaiveDate),
}

/// From whom to whom.
type Between = (PersonId, PersonId);

/// Somebody who stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// Its number on this server.
    pub id: u64,
    /// For whom.
    pub person: PersonId,
    pub successor: PersonId,
    /// The manager in whose name.
    pub maker: PersonId,
    pub since: Timestamp,
    /// The last day.
    pub until: NaiveDate,
    /// In how many logs.
    pub logs: u64,
}

/// All who stand in now.
pub fn all(connection: &Connection) -> database::Result<Vec<StandIn>> {
    connection.all(include_str!("stand_ins.sql"), (), |row| {
        Ok(StandIn {
            id: column::counted(row, 0)?,
            person: column::id(row, 1)?,
            successor: column::id(row, 2)?,
            maker: column::id(row, 3)?,
            since: Timestamp(row.get(4)?),
            until: day(row.get(5)?),
            logs: column::counted(row, 6)?,
        })
    })
}

/// Gives back what one of them was handed: they go from each log they came into, unless nobody of the office were left.
pub fn end(transaction: &mut WriteTransaction<'_>, act: Act, id: u64) -> Result<(), Undone> {
    let connection = transaction.connection;
    let stand_in = all(connection)?.into_iter().find(|it| it.id == id).ok_or(NotDone::NotFound)?;
    let part = Part::These(logs_of(connection, id)?);
    for charge in caseload(connection, stand_in.successor, &part)? {
        if !charge.lacks_another() {
            act.write_all(transaction, &charge, charge.goes(stand_in.successor))?;
        }
    }
    execute(connection, include_str!("end_stand_in.sql"), (column::count(id), act.now.0))?;
    act.note(connection, What::GaveBack, stand_in.successor)?;
    Ok(())
}

/// Gives back whatever has its last day behind it, each in the name of who arranged it. Tells how many that was: what cannot
/// be given back holds up no other.
pub async fn end_due(store: &Store, now: Timestamp) -> Result<usize, StoreError> {
    let today = zone::local(now).date();
    let mut due = store.read(all).await?;
    due.retain(|it| it.until < today);
    let mut ended = 0;
    for StandIn { id, maker, .. } in due {
        let give_back = move |transaction: &mut WriteTransaction<'_>| {
            let act = Act::of_clock(transaction.connection, maker, now)?;
            Ok(end(transaction, act, id)?)
        };
        match store.write(give_back).await {
            Ok(()) => ended += 1,
            Err(error) => tracing::error!(%error, id, "what was handed over is not given back"),
        }
    }
    Ok(ended)
}

/// Does that now and then, until the server is to stop.
pub async fn run(store: Store, clock: Clock, mut stopping: watch::Receiver<bool>) {
    loop {
        match end_due(&store, clock.now()).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "standing in came to its end"),
            Err(error) => tracing::error!(%error, "who stands in cannot be read"),
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            _ = stopping.wait_for(|is_stopping| *is_stopping) => return,
        }
    }
}

/// Keeps into which logs somebody came. Standing in longer, or in more logs, is the same standing in.
pub(super) fn keep(
    connection: &Connection,
    act: Act,
    between: Between,
    lasts: Lasts,
    fresh: &[LogId],
) -> database::Result<()> {
    let row = match lasts {
        Lasts::ForGood if fresh.is_empty() => return Ok(()),
        Lasts::ForGood => add(connection, act, between, None)?,
        Lasts::Until(last) => {
            let mut open = all(connection)?.into_iter();
            let open = open.find(|it| (it.person, it.successor) == between);
            match open {
                Some(open) => {
                    let values = (column::count(open.id), number(last));
                    execute(connection, include_str!("prolong.sql"), values)?;
                    column::count(open.id)
                }
                None if fresh.is_empty() => return Ok(()),
                None => add(connection, act, between, Some(last))?,
            }
        }
    };
    put(connection, row, fresh)
}

/// What goes to another for good: where they stood in for who goes, they stay; and where who goes stood in for a third, the
/// other does so from now on. Gives the logs of the latter.
pub(super) fn pass_on(
    connection: &Connection,
    act: Act,
    (from, to): Between,
    (logs, fresh): (&[LogId], &[LogId]),
) -> database::Result<Vec<LogId>> {
    let mut passed = Vec::new();
    let open = all(connection)?;
    for stand_in in &open {
        let held = logs_of(connection, stand_in.id)?;
        let held: Vec<LogId> = held.into_iter().filter(|it| logs.contains(it)).collect();
        let stays = (stand_in.person, stand_in.successor) == (from, to);
        let goes = stand_in.successor == from;
        if !stays && !goes {
            continue;
        }
        take(connection, stand_in.id, &held)?;
        let next: Vec<LogId> = held.into_iter().filter(|it| goes && fresh.contains(it)).collect();
        if !next.is_empty() {
            let between = (stand_in.person, to);
            put(connection, add(connection, act, between, Some(stand_in.until))?, &next)?;
            passed.extend(next);
        }
    }
    execute(connection, include_str!("end_empty.sql"), [act.now.0])?;
    Ok(passed)
}

/// Who goes without anybody in their place stands in for nobody any more.
pub(super) fn leave(connection: &Connection, act: Act, person: PersonId) -> database::Result<()> {
    for stand_in in all(connection)?.into_iter().filter(|it| it.successor == person) {
        let values = (column::count(stand_in.id), act.now.0);
        execute(connection, include_str!("end_stand_in.sql"), values)?;
    }
    Ok(())
}

fn add(
    connection: &Connection,
    act: Act,
    (person, to): Between,
    until: Option<NaiveDate>,
) -> database::Result<i64> {
    let (person, to, maker) = (person.as_bytes(), to.as_bytes(), act.writer.as_bytes());
    let values = (person, to, maker, act.now.0, until.map(number));
    connection.one(include_str!("add_hand_over.sql"), values, |row| row.get(0))
}

fn put(connection: &Connection, row: i64, logs: &[LogId]) -> database::Result<()> {
    for log in logs {
        execute(connection, include_str!("add_handed.sql"), (row, log.as_bytes()))?;
    }
    Ok(())
}

fn take(connection: &Connection, id: u64, logs: &[LogId]) -> database::Result<()> {
    for log in logs {
        let values = (column::count(id), log.as_bytes());
        execute(connection, include_str!("take_handed.sql"), values)?;
    }
    Ok(())
}

/// The logs that somebody came into by a hand-over.
pub(super) fn logs_of(connection: &Connection, id: u64) -> database::Result<Vec<LogId>> {
    connection.all(include_str!("handed.sql"), [column::count(id)], |row| column::id(row, 0))
}

/// A day as its column holds it: since 1970.
fn number(day: NaiveDate) -> i64 {
    i64::from(day.to_epoch_days())
}

pub(super) fn day(number: i64) -> NaiveDate {
    i32::try_from(number).ok().and_then(NaiveDate::from_epoch_days).unwrap_or_default()
}

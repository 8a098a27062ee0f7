//! What goes into the trail, and in which order: first what the database keeps of comings and goings, then what is said now.
//! The database keeps in turn how far the trail came, so that nobody shortens it unseen.

use std::path::Path;

use shared::time::Timestamp;

use super::chain::{Chain, Head};
use super::event::{Deed, Event, Line, moment};
use crate::clock::Clock;
use crate::store::database::{self, Connection};
use crate::store::{self, StoreError, column, meta, place};

/// The row of `meta` that knows the last line: its number and its hash. Of a database that several servers share, each folder
/// has a trail and a row of its own.
const HEAD: &str = "audit_head";
/// How long a row of such a database may take to be there for all to see: only what is older is told, as a row with a lower
/// number may come after one with a higher.
const SETTLED_MS: i64 = 15_000;

/// Brings over what the database keeps.
pub fn follow_beside(folder: &Path) -> Result<(), StoreError> {
    add(folder, None)
}

/// The same, and then a line of its own.
pub fn add(folder: &Path, event: Option<Event>) -> Result<(), StoreError> {
    let connection = store::connect(folder)?;
    if event.is_none() && !is_behind(&connection, &head(folder)?)? {
        return Ok(());
    }
    let mut chain = Chain::open(folder)?;
    let before = chain.head().clone();
    let last = last_row(&connection, i64::MAX)?;
    let mut lines = Vec::new();
    if last < before.rows {
        let now = Clock::system().now();
        lines.push(Event::new(Deed::WentBack, now).line(last));
    } else {
        lines.extend(rows_after(&connection, before.rows)?);
    }
    let rows = lines.last().map_or(before.rows, |line| line.rows);
    lines.extend(event.map(|event| event.line(rows)));
    chain.add(lines)?;
    keep_head(&connection, folder, chain.head())
}

/// A line that says that another database stands there, of which nothing is told up to here.
pub fn begin_anew(folder: &Path, event: Event) -> Result<(), StoreError> {
    let connection = store::connect(folder)?;
    let mut chain = Chain::open(folder)?;
    chain.add(vec![event.line(last_row(&connection, i64::MAX)?)])?;
    keep_head(&connection, folder, chain.head())
}

/// Whether the database keeps something that the trail was not told, or less; without a look at the trail.
pub fn is_behind(connection: &Connection, head: &str) -> database::Result<bool> {
    let told = meta::find(connection, head)?.and_then(|head| head.split(' ').nth(2)?.parse().ok());
    let Some(told): Option<i64> = told else { return Ok(true) };
    Ok(told > last_row(connection, i64::MAX)? || told < last_row(connection, settled(connection))?)
}

/// Number and hash of the last line that the database knows of.
pub fn known(connection: &Connection, folder: &Path) -> Result<Option<(u64, String)>, StoreError> {
    let kept = meta::find(connection, &head(folder)?)?;
    Ok(kept.and_then(|kept| {
        let mut words = kept.split(' ');
        Some((words.next()?.parse().ok()?, words.next()?.to_owned()))
    }))
}

/// While the trail is still held: who adds next is later here as well.
fn keep_head(connection: &Connection, folder: &Path, last: &Head) -> Result<(), StoreError> {
    let Head { n, hash, rows } = last;
    Ok(meta::put(connection, &head(folder)?, &format!("{n} {hash} {rows}"))?)
}

/// The row of a folder's trail.
pub fn head(folder: &Path) -> Result<String, StoreError> {
    let name = place::own_name(folder)?;
    Ok(name.map_or_else(|| HEAD.to_owned(), |name| format!("{HEAD}.{name}")))
}

/// Up to which moment rows are told.
fn settled(connection: &Connection) -> i64 {
    let now = Clock::system().now();
    if connection.is_postgres() { now.plus_ms(-SETTLED_MS).0 } else { i64::MAX }
}

/// The last row of up to a moment.
fn last_row(connection: &Connection, until: i64) -> database::Result<i64> {
    connection.one(include_str!("last_row.sql"), [until], |row| row.get(0))
}

fn rows_after(connection: &Connection, row: i64) -> database::Result<Vec<Line>> {
    connection.all(include_str!("rows_after.sql"), (row, settled(connection)), |row| {
        let actor = column::id_maybe::<shared::id::Person>(row, 3)?;
        Ok(Line {
            rows: row.get(0)?,
            at: moment(Timestamp(row.get(1)?)),
            what: row.get(2)?,
            actor: actor.map(|id| id.to_string()),
            person: Some(column::id::<shared::id::Person>(row, 4)?.to_string()),
            device: column::id_maybe::<shared::id::Device>(row, 5)?.map(|id| id.to_string()),
            log: None,
            link: None,
            n: 0,
            before: String::new(),
        })
    })
}

//! What goes into the trail, and in which order: first what the database keeps of comings and goings, then what is said now.
//! The database keeps in turn how far the trail came, so that nobody shortens it unseen.

use std::path::Path;

use shared::time::Timestamp;

use super::chain::{Chain, Head};
use super::event::{Deed, Event, Line, moment};
use crate::clock::Clock;
use crate::store::database::{self, Connection};
use crate::store::{self, StoreError, column, meta};

/// The row of `meta` that knows the last line: its number and its hash.
pub const HEAD: &str = "audit_head";

/// Brings over what the database keeps.
pub fn follow_beside(folder: &Path) -> Result<(), StoreError> {
    add(folder, None)
}

/// The same, and then a line of its own.
pub fn add(folder: &Path, event: Option<Event>) -> Result<(), StoreError> {
    let connection = store::connect(folder)?;
    if event.is_none() && !is_behind(&connection)? {
        return Ok(());
    }
    let mut chain = Chain::open(folder)?;
    let before = chain.head().clone();
    let last = last_row(&connection)?;
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
    keep_head(&connection, chain.head())
}

/// A line that says that another database stands there, of which nothing is told up to here.
pub fn begin_anew(folder: &Path, event: Event) -> Result<(), StoreError> {
    let connection = store::connect(folder)?;
    let mut chain = Chain::open(folder)?;
    chain.add(vec![event.line(last_row(&connection)?)])?;
    keep_head(&connection, chain.head())
}

/// Whether the database keeps something that the trail was not told; without a look at the trail.
pub fn is_behind(connection: &Connection) -> database::Result<bool> {
    let told = meta::find(connection, HEAD)?.and_then(|head| head.split(' ').nth(2)?.parse().ok());
    Ok(told != Some(last_row(connection)?))
}

/// Number and hash of the last line that the database knows of.
pub fn known(connection: &Connection) -> database::Result<Option<(u64, String)>> {
    let kept = meta::find(connection, HEAD)?;
    Ok(kept.and_then(|kept| {
        let mut words = kept.split(' ');
        Some((words.next()?.parse().ok()?, words.next()?.to_owned()))
    }))
}

/// While the trail is still held: who adds next is later here as well.
fn keep_head(connection: &Connection, head: &Head) -> Result<(), StoreError> {
    let Head { n, hash, rows } = head;
    Ok(meta::put(connection, HEAD, &format!("{n} {hash} {rows}"))?)
}

fn last_row(connection: &Connection) -> database::Result<i64> {
    connection.one(include_str!("last_row.sql"), (), |row| row.get(0))
}

fn rows_after(connection: &Connection, row: i64) -> database::Result<Vec<Line>> {
    connection.all(include_str!("rows_after.sql"), [row], |row| {
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

//! What a chain holds by now: a digest of each row by its key, and how far each log goes. By that it is known what is new, whoever
//! wrote it: this server, or a command beside it. Entries never change, so of them only those after the last are looked at.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use super::part::{Rows, said};
use crate::store::PROBE;
use crate::store::database::{self, Cell, Connection, Isolation, Row};
use crate::store::error::StoreError;
use crate::store::moving::table::{Kept, Table, tables};

const ENTRY: &str = "entry";
const LOG: &str = "log";

/// The key of a row, as bytes that no other key has.
type Key = Box<[u8]>;

/// All that a chain holds.
#[derive(Debug, Default)]
pub struct Seen {
    /// Of each table, in their order.
    tables: Vec<HashMap<Key, Known>>,
    /// The last entry of each log.
    heads: HashMap<Vec<u8>, i64>,
    round: u64,
    hash: RandomState,
}

#[derive(Debug, Clone, Copy)]
struct Known {
    digest: u64,
    /// When it was last there.
    round: u64,
}

/// What is new, until it is known to be written.
#[derive(Debug, Default)]
pub struct News {
    pub rows: Vec<Rows>,
    tables: Vec<Other>,
    heads: Vec<(Vec<u8>, i64)>,
}

/// What of one table is otherwise.
#[derive(Debug)]
struct Other {
    /// Its place among the tables.
    table: usize,
    new: Vec<(Key, u64)>,
    gone: Vec<Key>,
}

impl Seen {
    /// All that a base holds.
    pub fn of(base: &Connection) -> Result<Self, StoreError> {
        let mut seen = Self::default();
        for table in tables() {
            let mut rows = HashMap::new();
            if table.name != ENTRY {
                each(table, base, &seen.hash, |key, digest, _| {
                    rows.insert(key.into(), Known { digest, round: 0 });
                    Ok(())
                })?;
            }
            seen.tables.push(rows);
        }
        base.each("select id, head from log", (), |row| {
            seen.heads.insert(row.get(0)?, row.get(1)?);
            Ok(())
        })?;
        Ok(seen)
    }

    /// What is otherwise now, all of one moment.
    pub fn look(&mut self, connection: &Connection) -> Result<News, StoreError> {
        let moment = connection.begin(Isolation::Read)?;
        self.round += 1;
        let (round, mut news) = (self.round, News::default());
        for (at, (table, known)) in tables().zip(&mut self.tables).enumerate() {
            if table.name == ENTRY {
                continue;
            }
            let (mut put, mut new, mut still) = (Vec::new(), Vec::new(), 0);
            each(table, &moment, &self.hash, |key, digest, row| {
                if let Some(it) = known.get_mut(key) {
                    it.round = round;
                    still += 1;
                    if it.digest == digest {
                        return Ok(());
                    }
                }
                new.push((key.into(), digest));
                put.push(table.read(row)?);
                Ok(())
            })?;
            let gone: Vec<Key> = if still == known.len() {
                Vec::new()
            } else {
                let gone = known.iter().filter(|(_, it)| it.round != round);
                gone.map(|(key, _)| key.clone()).collect()
            };
            if table.name == LOG {
                news.heads = moved(&self.heads, &put);
            }
            if !(put.is_empty() && gone.is_empty()) {
                news.rows.push(rows(table, &gone, &put));
                news.tables.push(Other { table: at, new, gone });
            }
        }
        let mut entries = Vec::new();
        for (log, head) in &news.heads {
            let from = self.heads.get(log).copied().unwrap_or_default();
            if from < *head {
                entries.extend(entries_after(&moment, log, from)?);
            }
        }
        if let Some(table) = tables().find(|it| it.name == ENTRY)
            && !entries.is_empty()
        {
            news.rows.push(rows(table, &[], &entries));
        }
        Ok(news)
    }

    /// Takes it that this is written.
    pub fn keep(&mut self, news: News) {
        let round = self.round;
        for Other { table, new, gone } in news.tables {
            let Some(known) = self.tables.get_mut(table) else { continue };
            for key in gone {
                known.remove(&key);
            }
            known.extend(new.into_iter().map(|(key, digest)| (key, Known { digest, round })));
        }
        self.heads.extend(news.heads);
    }
}

/// The logs of these that go further than they did.
fn moved(heads: &HashMap<Vec<u8>, i64>, logs: &[Vec<Kept>]) -> Vec<(Vec<u8>, i64)> {
    let head = |log: &Vec<Kept>| match log.as_slice() {
        [Kept::Bytes(Some(id)), _, Kept::Integer(Some(head)), ..] => Some((id.clone(), *head)),
        _ => None,
    };
    logs.iter().filter_map(head).filter(|(id, head)| heads.get(id) != Some(head)).collect()
}

fn entries_after(
    connection: &Connection,
    log: &[u8],
    seq: i64,
) -> Result<Vec<Vec<Kept>>, StoreError> {
    let Some(table) = tables().find(|it| it.name == ENTRY) else { return Ok(Vec::new()) };
    let sql =
        format!("select {} from entry where log = ?1 and seq > ?2 order by seq", table.names());
    Ok(connection.all(&sql, (log, seq), |row| table.read(row))?)
}

fn rows(table: &Table, gone: &[Key], put: &[Vec<Kept>]) -> Rows {
    let kinds: Vec<&str> = table.columns().take(table.key).map(|(_, kind)| kind).collect();
    Rows {
        table: table.name.to_owned(),
        columns: table.columns.to_owned(),
        key: table.key,
        gone: gone.iter().map(|key| opened(key, &kinds).iter().map(said).collect()).collect(),
        put: put.iter().map(|row| row.iter().map(said).collect()).collect(),
    }
}

/// Shows the key of each row of a table, and what the row comes to.
fn each(
    table: &Table,
    connection: &Connection,
    hash: &RandomState,
    mut show: impl FnMut(&[u8], u64, &Row<'_>) -> database::Result<()>,
) -> Result<(), StoreError> {
    let (sql, count) =
        (format!("select {} from {}", table.names(), table.name), table.columns().count());
    let is_of_itself = |row: &Row<'_>| -> database::Result<bool> {
        Ok(table.name == "meta" && (table.is_own(&table.read(row)?) || row.text(0)? == PROBE))
    };
    let mut bytes = Vec::new();
    connection.each(&sql, (), |row| {
        if is_of_itself(row)? {
            return Ok(());
        }
        bytes.clear();
        let mut key = 0;
        for at in 0..count {
            add(&mut bytes, row.cell(at)?);
            if at + 1 == table.key {
                key = bytes.len();
            }
        }
        let digest = hash.hash_one(bytes.as_slice());
        show(bytes.get(..key).unwrap_or_default(), digest, row)
    })?;
    Ok(())
}

/// Adds a value, so that no two that differ are the same bytes.
fn add(bytes: &mut Vec<u8>, cell: Cell<'_>) {
    let number;
    let (kind, of_it): (u8, &[u8]) = match cell {
        Cell::Nothing => (0, &[]),
        Cell::Integer(it) => {
            number = it.to_be_bytes();
            (1, &number)
        }
        Cell::Text(it) => (2, it.as_bytes()),
        Cell::Bytes(it) => (3, it),
    };
    bytes.push(kind);
    bytes.extend_from_slice(&(of_it.len() as u64).to_be_bytes());
    bytes.extend_from_slice(of_it);
}

/// The values of a key, from its bytes.
fn opened(mut key: &[u8], kinds: &[&str]) -> Vec<Kept> {
    let mut values = Vec::new();
    while let Some((kind, rest)) = key.split_first()
        && let Some((length, rest)) = rest.split_first_chunk::<8>()
        && let Some((of_it, rest)) = usize::try_from(u64::from_be_bytes(*length))
            .ok()
            .and_then(|it| rest.split_at_checked(it))
    {
        let text = || std::str::from_utf8(of_it).unwrap_or_default();
        let cell = match kind {
            1 => Cell::Integer(i64::from_be_bytes(of_it.try_into().unwrap_or_default())),
            2 => Cell::Text(text()),
            3 => Cell::Bytes(of_it),
            _ => Cell::Nothing,
        };
        values.push(Kept::of(cell, kinds.get(values.len()).copied().unwrap_or_default()));
        key = rest;
    }
    values
}

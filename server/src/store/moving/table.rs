//! One table of what a move brings over: its columns, its rows in the order of their keys, and what those come to.

use sha2::{Digest, Sha256};

use crate::store::database::{self, Bind, Cell, Connection, Isolation, Row, Value};
use crate::store::error::StoreError;
use crate::store::{master, retry, schema};

/// Rows in one transaction.
const AT_ONCE: usize = 500;
/// The row of `meta` of a database that a move goes into, until it is whole; and of one that was left.
pub const UNFINISHED: &str = "moving";
pub const GONE: &str = "moved";
/// What each database says of itself.
const OWN: [&str; 4] = [UNFINISHED, GONE, schema::VERSION, master::ROW];

/// A table.
pub struct Table {
    pub name: &'static str,
    /// Each with the kind it has: b for bytes, i for a number, t for text. Those of the key come first.
    pub columns: &'static str,
    pub key: usize,
}

/// No table before one that it refers to.
const TABLES: [Table; 40] = [
    table("meta", "key:t value:t", 1),
    table("log", "id:b state:t head:i bytes:i kind:t owner:b changed:i", 1),
    table(
        "entry",
        "log:b seq:i device:b n:i base:i at:i author:b received:i audience:t edit:t digest:i paired_by:b promised:i",
        2,
    ),
    table("refused", "log:b device:b n:i digest:i refusal:t", 3),
    table("sum", "log:b audience:t digest:i", 2),
    table("member", "person:b log:b role:t placement:b name:t", 2),
    table("home", "person:b log:b", 1),
    table("named", "id:i person:b log:b", 1),
    table("summary", "log:b fact:t", 1),
    table("employer", "log:b name:t foreseen:t", 1),
    table("seen_skill", "log:b place:i skill:b name:t help:i", 2),
    table("proof", "id:b log:b", 1),
    table("hold", "log:b since:i why:t", 1),
    table("look", "log:b person:b day:i", 3),
    table("coaching", "person:b quarter:i face:t", 2),
    table("coaching_sum", "quarter:i face:t answers:i", 2),
    table("told_quarter", "quarter:i", 1),
    table("told_line", "quarter:i place:i line:t", 2),
    table("log_usage", "log:b person:b bytes:i", 2),
    table("day_usage", "person:b day:i bytes:i", 1),
    table("read_mark", "person:b log:b seq:i talks:i", 2),
    table("awaited", "log:b seq:i", 2),
    table("claim", "device:b person:b", 1),
    table("person", "id:b name:t office:t added:i ended:i", 1),
    table("device", "person:b id:b label:t paired:i seen_day:i revoked:i maker:b log:b", 2),
    table("session", "token:b person:b device:b begun:i proven:i", 1),
    table(
        "invite",
        "id:i person:b short:b link:b short_until:i link_until:i used:i made:i maker:b log:b device:b voided:i proven:i",
        1,
    ),
    table("newcomer", "person:b reader:b device:b", 3),
    table("consent", "maker:b person:b giver:b until:i", 3),
    table("access", "id:i at:i what:t actor:b person:b device:b", 1),
    table(
        "link",
        "hash:b log:b person:b placement:b device:b made:i until:i ended:i used_day:i",
        1,
    ),
    table(
        "subscription",
        "person:b device:b endpoint:t p256dh:b auth:b lang:t wait_until:i failures:i",
        2,
    ),
    table("told", "person:b log:b thing:i day:i", 3),
    table("feed", "hash:b person:b lang:t made:i used_day:i", 1),
    table("login", "issuer:t subject:t person:b since:i", 2),
    table("login_mark", "mark:t person:b made:i", 1),
    table("login_phone", "invite:b issuer:t subject:t sid:t person:b device:b at:i", 1),
    table("login_once", "hash:b until:i", 1),
    table("passkey", "credential:b id:b person:b name:t key:t made:i used_day:i", 1),
    table("ceremony", "hash:b purpose:t person:b state:t until:i", 1),
];

/// Of these each second has rows for one of the first.
const HANDED: [Table; 4] = [
    table("hand_over", "id:i person:b successor:b maker:b at:i until:i ended:i", 1),
    table("handed", "hand_over:i log:b", 2),
    table("joined", "id:i other:b kept:b at:i ended:i", 1),
    table("joined_log", "joined:i log:b after:i until:i", 2),
];

/// Tables whose rows the database numbers.
pub const NUMBERED: [&str; 5] = ["named", "invite", "access", "hand_over", "joined"];

const fn table(name: &'static str, columns: &'static str, key: usize) -> Table {
    Table { name, columns, key }
}

/// All of them, none before one that it refers to.
pub fn tables() -> impl DoubleEndedIterator<Item = &'static Table> {
    TABLES.iter().chain(&HANDED)
}

/// One value on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    Integer(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

impl Bind for Kept {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Integer(it) => Value::Integer(*it),
            Self::Text(it) => Value::Text(it.as_deref()),
            Self::Bytes(it) => Value::Bytes(it.as_deref()),
        }
    }
    fn nothing() -> Value<'static> {
        Value::Integer(None)
    }
}

impl Kept {
    pub fn of(cell: Cell<'_>, kind: &str) -> Self {
        match (cell, kind) {
            (Cell::Integer(it), _) => Self::Integer(Some(it)),
            (Cell::Text(it), _) => Self::Text(Some(it.to_owned())),
            (Cell::Bytes(it), _) => Self::Bytes(Some(it.to_vec())),
            (Cell::Nothing, "i") => Self::Integer(None),
            (Cell::Nothing, "t") => Self::Text(None),
            (Cell::Nothing, _) => Self::Bytes(None),
        }
    }

    /// So that no two rows that differ are the same bytes.
    fn digest(&self, digest: &mut Sha256) {
        let (kind, bytes) = match self {
            Self::Integer(Some(it)) => (b'i', it.to_be_bytes().to_vec()),
            Self::Text(Some(it)) => (b't', it.as_bytes().to_vec()),
            Self::Bytes(Some(it)) => (b'b', it.clone()),
            Self::Integer(None) | Self::Text(None) | Self::Bytes(None) => (b'-', Vec::new()),
        };
        digest.update([kind]);
        digest.update((bytes.len() as u64).to_be_bytes());
        digest.update(bytes);
    }
}

impl Table {
    pub fn columns(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.columns.split(' ').filter_map(|it| it.split_once(':'))
    }

    pub fn names(&self) -> String {
        self.columns().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    }

    fn key_names(&self) -> String {
        self.columns().take(self.key).map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    }

    pub fn read(&self, row: &Row<'_>) -> database::Result<Vec<Kept>> {
        let columns = self.columns().enumerate();
        columns.map(|(at, (_, kind))| Ok(Kept::of(row.cell(at)?, kind))).collect()
    }

    /// The next rows after one, in the order of their keys.
    pub fn after(
        &self,
        connection: &Connection,
        last: Option<&[Kept]>,
    ) -> Result<Vec<Vec<Kept>>, StoreError> {
        let (names, key) = (self.names(), self.key_names());
        let name = self.name;
        let from = if last.is_some() {
            format!("where ({key}) > ({})", places(self.key))
        } else {
            String::new()
        };
        let sql = format!("select {names} from {name} {from} order by {key} limit {AT_ONCE}");
        let last = last.map(|it| &it[..self.key]).unwrap_or_default();
        Ok(connection.all(&sql, last, |row| self.read(row))?)
    }

    /// The last row there is.
    pub fn last(&self, connection: &Connection) -> Result<Option<Vec<Kept>>, StoreError> {
        let (names, name) = (self.names(), self.name);
        let key: Vec<String> =
            self.columns().take(self.key).map(|(it, _)| format!("{it} desc")).collect();
        let sql = format!("select {names} from {name} order by {} limit 1", key.join(", "));
        Ok(connection.maybe(&sql, (), |row| self.read(row))?)
    }

    pub fn is_own(&self, row: &[Kept]) -> bool {
        let Some(Kept::Text(Some(key))) = row.first() else { return false };
        self.name == "meta" && OWN.contains(&key.as_str())
    }

    /// How many rows there are up to one, and what they come to.
    pub fn digest(
        &self,
        connection: &Connection,
        until: Option<&[Kept]>,
    ) -> Result<(u64, Vec<u8>), StoreError> {
        let (mut digest, mut rows, mut last) = (Sha256::new(), 0, None::<Vec<Kept>>);
        'all: loop {
            let next = self.after(connection, last.as_deref())?;
            for row in &next {
                if !self.is_own(row) {
                    row.iter().for_each(|it| it.digest(&mut digest));
                    rows += 1;
                }
                if until.is_some_and(|it| it[..self.key] == row[..self.key]) {
                    break 'all;
                }
            }
            let Some(end) = next.into_iter().next_back() else { break };
            last = Some(end);
        }
        Ok((rows, digest.finalize().to_vec()))
    }

    /// Puts the rows of one database into another, after those that are there.
    pub fn copy(&self, from: &Connection, to: &Connection) -> Result<(), StoreError> {
        let count = self.columns().count();
        let (name, names) = (self.name, self.names());
        let sql = format!("insert into {name} ({names}) values ({})", places(count));
        // What each database says of itself stands among the rest.
        let mut last = if name == "meta" { None } else { self.last(to)? };
        loop {
            let rows = self.after(from, last.as_deref())?;
            let Some(end) = rows.last().cloned() else { return Ok(()) };
            retry::again(|| {
                let transaction = to.begin(Isolation::Write)?;
                for row in rows.iter().filter(|row| !self.is_own(row)) {
                    if name == "meta" {
                        transaction.execute(include_str!("../put_meta.sql"), row.as_slice())?;
                    } else {
                        transaction.execute(&sql, row.as_slice())?;
                    }
                }
                Ok(transaction.commit()?)
            })?;
            last = Some(end);
        }
    }
}

/// A place for each of so many values.
pub fn places(count: usize) -> String {
    (1..=count).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ")
}

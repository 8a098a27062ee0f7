//! A connection, to whichever database it is.

use std::cell::OnceCell;
use std::ops::Deref;
use std::path::Path;

use super::error::{Error, Result};
use super::postgres::{Address, Postgres};
use super::row::Row;
use super::sqlite;
use super::value::Values;
use crate::keyring::Keyring;

/// One connection; a thread has it to itself.
#[derive(Debug)]
pub struct Connection {
    to: To,
    /// The secrets that the keys of phones follow from, in memory alone.
    keyring: OnceCell<Keyring>,
}

#[derive(Debug)]
enum To {
    Sqlite(rusqlite::Connection),
    Postgres(Postgres),
}

/// What a transaction sees of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// Everything as of one moment; writes nothing.
    Read,
    /// As if nobody wrote at the same time.
    Write,
}

/// A transaction: what is not committed is taken back.
#[derive(Debug)]
pub struct Transaction<'a> {
    connection: &'a Connection,
    is_over: bool,
}

impl Connection {
    fn of(to: To) -> Self {
        Self { to, keyring: OnceCell::new() }
    }

    /// A file, made where it is not there.
    pub fn open(file: &Path) -> Result<Self> {
        Ok(Self::of(To::Sqlite(rusqlite::Connection::open(file)?)))
    }

    /// A file that is read and nothing else.
    pub fn open_to_read(file: &Path) -> Result<Self> {
        sqlite::open_to_read(file).map(|it| Self::of(To::Sqlite(it)))
    }

    /// A file that is there and ready, once more: reads, and keeps this many KiB of pages in its own memory.
    pub fn open_reader(file: &Path, pages_kib: i64) -> Result<Self> {
        let connection = sqlite::open_beside(file)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "cache_size", -pages_kib)?;
        Ok(Self::of(To::Sqlite(connection)))
    }

    /// Nothing that stays.
    #[cfg(test)]
    pub fn open_in_memory() -> Result<Self> {
        Ok(Self::of(To::Sqlite(rusqlite::Connection::open_in_memory()?)))
    }

    /// A server of databases.
    pub fn open_postgres(address: &Address) -> Result<Self> {
        Postgres::connect(address).map(|it| Self::of(To::Postgres(it)))
    }

    /// Sets a file's connection up as every one of them works. On a server there is nothing to set up.
    pub fn settle(&self) -> Result<()> {
        match &self.to {
            To::Sqlite(it) => sqlite::settle(it),
            To::Postgres(_) => Ok(()),
        }
    }

    /// Ends it, and hears whether that went well.
    pub fn close(self) -> Result<()> {
        match self.to {
            To::Sqlite(it) => Ok(it.close().map_err(|(_, error)| error)?),
            To::Postgres(_) => Ok(()),
        }
    }

    /// Whether it leads to `PostgreSQL`.
    pub fn is_postgres(&self) -> bool {
        matches!(self.to, To::Postgres(_))
    }

    /// Of two texts that say the same the one for this database, where no text serves both.
    pub fn choose<'a>(&self, sqlite: &'a str, postgres: &'a str) -> &'a str {
        if self.is_postgres() { postgres } else { sqlite }
    }

    /// Lets it know the secrets.
    pub fn lend(&self, keyring: &Keyring) {
        // Told twice, they are the same.
        drop(self.keyring.set(keyring.clone()));
    }

    /// The secrets, as they were told.
    pub fn keyring(&self) -> Result<&Keyring> {
        self.keyring.get().ok_or(Error::NoRow)
    }

    /// The one row there is.
    pub fn one<T>(
        &self,
        sql: &str,
        values: impl Values,
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.maybe(sql, values, read)?.ok_or(Error::NoRow)
    }

    /// The row, if there is one.
    pub fn maybe<T>(
        &self,
        sql: &str,
        values: impl Values,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.each_while(sql, values, |row| {
            found = Some(read(row)?);
            Ok(false)
        })?;
        Ok(found)
    }

    /// All rows, in order.
    pub fn all<T>(
        &self,
        sql: &str,
        values: impl Values,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.each(sql, values, |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Shows each row, in order.
    pub fn each(
        &self,
        sql: &str,
        values: impl Values,
        mut show: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        match &self.to {
            To::Sqlite(it) => {
                sqlite::each_while(it, sql, &values.list(), &mut |row| show(row).map(|()| true))
            }
            To::Postgres(it) => it.each(sql, &values.list(), &mut show),
        }
    }

    /// The same, as long as more are wanted: what is not wanted is not read. Nothing else is asked meanwhile.
    pub fn each_while(
        &self,
        sql: &str,
        values: impl Values,
        mut more: impl FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        match &self.to {
            To::Sqlite(it) => sqlite::each_while(it, sql, &values.list(), &mut more),
            To::Postgres(it) => it.each_while(sql, &values.list(), &mut more),
        }
    }

    /// Whether there is a row.
    pub fn exists(&self, sql: &str, values: impl Values) -> Result<bool> {
        self.maybe(sql, values, |_| Ok(())).map(|it| it.is_some())
    }

    /// Does it, and says how many rows that changed.
    pub fn execute(&self, sql: &str, values: impl Values) -> Result<usize> {
        match &self.to {
            To::Sqlite(it) => sqlite::execute(it, sql, &values.list()),
            To::Postgres(it) => it.execute(sql, &values.list()),
        }
    }

    /// Does several, each of which ends its line, all with the same values.
    pub fn execute_each(&self, sql: &str, values: impl Values) -> Result<()> {
        let values = values.list();
        for sql in sql.split_inclusive(";\n").filter(|it| !it.trim().is_empty()) {
            match &self.to {
                To::Sqlite(it) => sqlite::execute(it, sql, &values)?,
                To::Postgres(it) => it.execute(sql, &values)?,
            };
        }
        Ok(())
    }

    /// Does several that take no values.
    pub fn execute_batch(&self, sql: &str) -> Result<()> {
        match &self.to {
            To::Sqlite(it) => Ok(it.execute_batch(sql)?),
            To::Postgres(it) => it.execute_batch(sql),
        }
    }

    /// Begins a transaction.
    pub fn begin(&self, isolation: Isolation) -> Result<Transaction<'_>> {
        let sql = match isolation {
            Isolation::Read => {
                self.choose("begin", "begin isolation level repeatable read read only")
            }
            Isolation::Write => {
                self.choose("begin immediate", "begin isolation level serializable")
            }
        };
        match &self.to {
            To::Sqlite(_) => self.execute(sql, ()).map(drop)?,
            To::Postgres(it) => it.execute_batch(sql)?,
        }
        Ok(Transaction { connection: self, is_over: false })
    }

    /// Whether no transaction is open: out of room, `SQLite` may have taken it back by itself.
    pub fn is_outside(&self) -> bool {
        match &self.to {
            To::Sqlite(it) => it.is_autocommit(),
            To::Postgres(it) => it.is_closed(),
        }
    }

    /// Whether it may still be used.
    pub fn is_closed(&self) -> bool {
        match &self.to {
            To::Sqlite(_) => false,
            To::Postgres(it) => it.is_closed(),
        }
    }
}

impl Transaction<'_> {
    /// Lets all of it stand.
    pub fn commit(mut self) -> Result<()> {
        self.connection.execute_batch("commit")?;
        self.is_over = true;
        Ok(())
    }
}

impl Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if self.is_over || self.connection.is_outside() {
            return;
        }
        if let Err(error) = self.connection.execute_batch("rollback") {
            tracing::warn!(%error, "a transaction is not taken back");
        }
    }
}

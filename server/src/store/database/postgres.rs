//! A connection to `PostgreSQL`, or to what speaks its language. Whoever asks waits on their own thread; what comes over the
//! wire is worked through on one thread for all connections to an address.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::pin::{Pin, pin};
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};
use tokio::runtime::Runtime;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Config, NoTls, Statement};

use super::error::{Error, Result};
use super::row::Row;
use super::value::Value;

/// How long a server has to answer that one is there.
const CONNECT: Duration = Duration::from_secs(5);

/// Where a server of databases is, and how one gets in.
#[derive(Clone)]
pub struct Address {
    config: Config,
    driver: Arc<Driver>,
}

/// The thread that what comes over the wire is worked through on.
struct Driver(Option<Runtime>);

/// What is no such address.
#[derive(Debug, thiserror::Error)]
pub enum NotAnAddress {
    #[error("a database is said as postgres://user@host/name")]
    Unreadable(#[source] tokio_postgres::Error),
    #[error("a thread for the database: {0}")]
    NoThread(#[from] std::io::Error),
}

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> std::result::Result<Self, NotAnAddress> {
        let mut config: Config = text.parse().map_err(NotAnAddress::Unreadable)?;
        config.application_name("opstap").connect_timeout(CONNECT);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("database")
            .enable_all()
            .build()?;
        Ok(Self { config, driver: Arc::new(Driver(Some(runtime))) })
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password.
        f.debug_tuple("Address").field(&self.config.get_dbname()).finish()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            // Whoever drops it may be on a thread that must not wait.
            runtime.shutdown_background();
        }
    }
}

/// A connection, with the statements it knows.
pub(super) struct Postgres {
    client: Client,
    statements: RefCell<HashMap<String, Statement>>,
    _driver: Arc<Driver>,
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres").finish_non_exhaustive()
    }
}

impl Postgres {
    pub(super) fn connect(address: &Address) -> Result<Self> {
        let Some(runtime) = &address.driver.0 else { return Err(Error::NoRow) };
        let (told, hears) = mpsc::sync_channel(1);
        let config = address.config.clone();
        runtime.spawn(async move {
            match config.connect(NoTls).await {
                Ok((client, connection)) => {
                    drop(told.send(Ok(client)));
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection to the database ended");
                    }
                }
                Err(error) => drop(told.send(Err(error))),
            }
        });
        let client = hears.recv().map_err(|error| Error::Lost(error.into()))??;
        let statements = RefCell::default();
        let it = Self { client, statements, _driver: Arc::clone(&address.driver) };
        it.execute_batch(include_str!("session.sql"))?;
        Ok(it)
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    pub(super) fn execute_batch(&self, sql: &str) -> Result<()> {
        Ok(wait(self.client.batch_execute(sql))?)
    }

    pub(super) fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize> {
        let statement = self.statement(sql, values)?;
        let count = wait(self.client.execute_raw(&statement, values))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// All rows come before the first is shown: who is shown one may ask for others.
    pub(super) fn each(
        &self,
        sql: &str,
        values: &[Value<'_>],
        show: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let statement = self.statement(sql, values)?;
        let rows = wait(async {
            self.client.query_raw(&statement, values).await?.try_collect::<Vec<_>>().await
        })?;
        rows.iter().try_for_each(|row| show(&Row::Postgres(row)))
    }

    pub(super) fn each_while(
        &self,
        sql: &str,
        values: &[Value<'_>],
        more: &mut dyn FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<()> {
        let statement = self.statement(sql, values)?;
        let rows = wait(self.client.query_raw(&statement, values))?;
        let mut rows: Pin<&mut _> = pin!(rows);
        while let Some(row) = wait(rows.next()) {
            if !more(&Row::Postgres(&row?))? {
                break;
            }
        }
        Ok(())
    }

    fn statement(&self, sql: &str, values: &[Value<'_>]) -> Result<Statement> {
        if let Some(statement) = self.statements.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let types: Vec<Type> = values.iter().map(Value::postgres_type).collect();
        let statement = wait(self.client.prepare_typed(&places(sql), &types))?;
        self.statements.borrow_mut().insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// Places are written `?1` here and `$1` there. No text of ours has a question mark before a digit otherwise.
fn places(sql: &str) -> String {
    let mut written = String::with_capacity(sql.len());
    let mut signs = sql.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_place = sign == '?' && signs.peek().is_some_and(char::is_ascii_digit);
        written.push(if is_place { '$' } else { sign });
    }
    written
}

/// Waits for it, on this thread.
fn wait<F: Future>(it: F) -> F::Output {
    let mut it = pin!(it);
    let bell = Arc::new(Bell { thread: thread::current(), has_rung: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&bell));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(told) = it.as_mut().poll(&mut context) {
            return told;
        }
        while !bell.has_rung.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

struct Bell {
    thread: Thread,
    has_rung: AtomicBool,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.has_rung.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_this_database_does() {
        assert_eq!(places("select ?1, ?12 where a = '?'"), "select $1, $12 where a = '?'");
    }
}

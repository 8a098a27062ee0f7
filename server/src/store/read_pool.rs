//! A few connections that only read, lent out one job at a time. Knows no query.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags};
use tokio::sync::Semaphore;

use super::error::StoreError;
use super::schema;

/// Readers at once; more than the processor has cores only makes them wait for each other.
const READERS_MAX: usize = 8;

/// KiB of pages that a reader keeps in its own memory: the system keeps them, too, and once for all.
const PAGES_KIB_MAX: i64 = 512;

/// The pool.
#[derive(Debug)]
pub struct ReadPool {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
    places: Semaphore,
}

impl ReadPool {
    /// A pool on a database that is there and up to date.
    pub fn new(file: PathBuf) -> Self {
        Self { file, idle: Mutex::default(), places: Semaphore::new(READERS_MAX) }
    }

    /// Runs a job on a reader, in a transaction, away from the threads that serve.
    pub async fn read<T, R>(pool: Arc<Self>, work: R) -> Result<T, StoreError>
    where
        T: Send + 'static,
        R: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let place = pool.places.acquire().await.map_err(|_| StoreError::Stopped)?;
        let lender = Arc::clone(&pool);
        let done = tokio::task::spawn_blocking(move || lender.run(work)).await;
        drop(place);
        done.map_err(|_| StoreError::Stopped)?
    }

    fn run<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = idle().pop();
        let mut connection = match lent {
            Some(connection) => connection,
            None => self.open()?,
        };
        let transaction = connection.transaction()?;
        let done = work(&transaction);
        transaction.finish()?;
        idle().push(connection);
        Ok(done?)
    }

    fn open(&self) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.file, flags)?;
        schema::settle(&connection)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "cache_size", -PAGES_KIB_MAX)?;
        Ok(connection)
    }
}

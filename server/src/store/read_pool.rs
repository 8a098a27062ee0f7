//! A few connections that only read, lent out one job at a time. Knows no query.

use std::num::NonZero;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::database::{self, Connection, Isolation};
use super::error::StoreError;
use super::place::Place;
use crate::keyring::Keyring;

/// Readers at once where the processor has few cores, as some may wait for the disk.
const READERS_MIN: usize = 4;
/// The same where it has many. More readers than cores only make them wait for each other.
const READERS_MAX: usize = 8;

/// Readers beside them, for what is answered ahead: little, and always needed.
const AHEAD: usize = 2;

/// KiB of pages that a reader keeps in its own memory: the system keeps them, too, and once for all.
const PAGES_KIB_MAX: i64 = 512;

/// The pool. A reader that was opened stays: it holds half a megabyte, and opening one costs more than what most jobs read.
#[derive(Debug)]
pub struct ReadPool {
    place: Place,
    keyring: Keyring,
    idle: Mutex<Vec<Connection>>,
    places: Arc<Semaphore>,
    ahead: Arc<Semaphore>,
}

/// When somebody is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// After all who asked before.
    InLine,
    /// Beside them: what is little waits for nothing that is much.
    Ahead,
}

impl ReadPool {
    /// A pool on a database that is there and up to date.
    pub fn new(place: Place, keyring: Keyring) -> Self {
        let cores = std::thread::available_parallelism().map_or(READERS_MIN, NonZero::get);
        let places = Arc::new(Semaphore::new(cores.clamp(READERS_MIN, READERS_MAX)));
        let ahead = Arc::new(Semaphore::new(AHEAD));
        Self { place, keyring, idle: Mutex::default(), places, ahead }
    }

    /// Runs a job on a reader, in a transaction, away from the threads that serve.
    pub(super) async fn read<T, R>(pool: Arc<Self>, turn: Turn, work: R) -> Result<T, StoreError>
    where
        T: Send + 'static,
        R: FnOnce(&Connection) -> database::Result<T> + Send + 'static,
    {
        let places = match turn {
            Turn::InLine => &pool.places,
            Turn::Ahead => &pool.ahead,
        };
        let place = Arc::clone(places).acquire_owned().await;
        let place = place.map_err(|_| StoreError::Stopped)?;
        let done = tokio::task::spawn_blocking(move || {
            let done = pool.run(work);
            // With the work, not with who asked for it: they may have left, and the next would come on top.
            drop(place);
            done
        });
        done.await.map_err(|_| StoreError::Stopped)?
    }

    fn run<T>(
        &self,
        work: impl FnOnce(&Connection) -> database::Result<T>,
    ) -> Result<T, StoreError> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let lent = idle().pop();
            let was_lent = lent.is_some();
            let connection = match lent {
                Some(connection) => connection,
                None => self.open()?,
            };
            let transaction = match connection.begin(Isolation::Read) {
                // It was cut while it lay there: another one tells.
                Err(database::Error::Lost(_)) if was_lent => continue,
                begun => begun?,
            };
            let done = work(&transaction);
            drop(transaction);
            if !connection.is_closed() {
                idle().push(connection);
            }
            return Ok(done?);
        }
    }

    fn open(&self) -> database::Result<Connection> {
        let connection = match &self.place {
            Place::File(file) => Connection::open_reader(file, PAGES_KIB_MAX)?,
            Place::Server(address) => Connection::open_postgres(address)?,
        };
        connection.lend(&self.keyring);
        Ok(connection)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Condvar, mpsc};

    use futures_util::FutureExt;

    use super::*;
    use crate::http::tests::kit::Folder;
    use crate::store;

    #[tokio::test]
    async fn forty_who_hang_up_leave_no_more_than_those_who_wait() {
        let folder = Folder::new();
        drop(store::connect(&folder.0).unwrap());
        let pool = Arc::new(ReadPool::new(Place::of(&folder.0).unwrap(), Keyring::begin()));
        let readers = pool.places.available_permits();
        let gate = Arc::new((Mutex::new(false), Condvar::new()));
        let at_work = Arc::new(AtomicUsize::new(0));
        let (began, begins) = mpsc::channel();
        for asked in 0..40 {
            let (gate, at_work, began) = (gate.clone(), at_work.clone(), began.clone());
            let work = move |_: &Connection| {
                at_work.fetch_add(1, Ordering::SeqCst);
                began.send(()).unwrap();
                let (is_open, opened) = &*gate;
                drop(opened.wait_while(is_open.lock().unwrap(), |is_open| !*is_open).unwrap());
                Ok(())
            };
            // Asked, and left at once.
            assert!(ReadPool::read(Arc::clone(&pool), Turn::InLine, work).now_or_never().is_none());
            if asked < readers {
                begins.recv().unwrap();
            }
        }
        // A place is taken as long as its work goes on, so nothing of the rest was ever begun.
        assert_eq!(at_work.load(Ordering::SeqCst), readers);
        assert_eq!(pool.places.available_permits(), 0);
        *gate.0.lock().unwrap() = true;
        gate.1.notify_all();
        let all = pool.places.acquire_many(u32::try_from(readers).unwrap()).await;
        drop(all.unwrap());
        assert_eq!(pool.idle.lock().unwrap().len(), readers);
    }

    #[tokio::test]
    async fn who_is_answered_ahead_waits_for_nobody_in_line() {
        let folder = Folder::new();
        drop(store::connect(&folder.0).unwrap());
        let pool = Arc::new(ReadPool::new(Place::of(&folder.0).unwrap(), Keyring::begin()));
        let all = u32::try_from(pool.places.available_permits()).unwrap();
        let _everyone = pool.places.acquire_many(all).await.unwrap();
        let answered = ReadPool::read(Arc::clone(&pool), Turn::Ahead, |_| Ok(1)).await;
        assert_eq!(answered.unwrap(), 1);
        let waits = ReadPool::read(Arc::clone(&pool), Turn::InLine, |_| Ok(1));
        assert!(waits.now_or_never().is_none());
    }
}

//! The way to whoever writes: one thread on a file, or some on a database that several servers share.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tokio::sync::mpsc;

use super::batch_writer::BatchWriter;
use super::database::{self, Address, Connection};
use super::error::StoreError;
use super::job::{Job, Need, job};
use super::listeners::Listeners;
use super::pool_writer::{self, Retries};
use super::reserve::Reserve;
use super::write_transaction::WriteTransaction;
use crate::keyring::Keyring;

/// Jobs that may wait; whoever comes after them waits at the door.
const WAITING_MAX: usize = 1_024;
/// Trajecten the hub keeps folded.
pub const FOLDED_MAX: usize = 512;
/// Threads that write at once in a database that takes several.
const POOL_WRITERS: usize = 4;

/// The way to the threads that write. Clones lead to the same ones; they end after the last of them.
#[derive(Debug, Clone)]
pub struct Writer {
    jobs: mpsc::Sender<Box<dyn Job>>,
    listeners: Listeners,
    retries: Retries,
    /// Declared after `jobs`: it waits for the threads, which end when nobody can send.
    _threads: Arc<Joined>,
}

/// Waits for its threads when dropped, so that a stopped server has written everything.
#[derive(Debug)]
struct Joined(Mutex<Vec<thread::JoinHandle<()>>>);

impl Drop for Joined {
    fn drop(&mut self) {
        let threads = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a writing thread stopped early");
            }
        }
    }
}

impl Writer {
    /// Starts the one thread on a connection to a file that is ready.
    pub fn start(connection: Connection, mut reserve: Reserve) -> Result<Self, StoreError> {
        if let Err(error) = reserve.take() {
            tracing::error!(%error, "there is no room to keep aside: nothing is taken in");
        }
        let (jobs, waiting) = mpsc::channel(WAITING_MAX);
        let listeners = Listeners::default();
        let batch_writer = BatchWriter::new(connection, reserve, listeners.clone(), FOLDED_MAX);
        let thread = thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || batch_writer.work_through(waiting))?;
        Ok(Self::of(jobs, listeners, Retries::default(), vec![thread]))
    }

    /// Starts some threads on a database that is ready.
    pub fn start_on(address: &Address, keyring: &Keyring) -> Result<Self, StoreError> {
        let (jobs, waiting) = mpsc::channel(WAITING_MAX);
        let (listeners, retries) = (Listeners::default(), Retries::default());
        let context = pool_writer::WriterContext {
            address: address.clone(),
            keyring: keyring.clone(),
            listeners: listeners.clone(),
            retries: retries.clone(),
            folded_max: FOLDED_MAX / POOL_WRITERS,
            room: Arc::default(),
        };
        let threads = pool_writer::start(context, waiting, POOL_WRITERS)?;
        Ok(Self::of(jobs, listeners, retries, threads))
    }

    fn of(
        jobs: mpsc::Sender<Box<dyn Job>>,
        listeners: Listeners,
        retries: Retries,
        threads: Vec<thread::JoinHandle<()>>,
    ) -> Self {
        Self { jobs, listeners, retries, _threads: Arc::new(Joined(Mutex::new(threads))) }
    }

    /// Has a job done; the answer comes once it is on disk.
    pub async fn write<T, W>(&self, work: W, need: Need) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&mut WriteTransaction<'_>) -> database::Result<T> + Clone + Send + 'static,
    {
        let (job, answered) = job(work, need);
        self.jobs.send(job).await.map_err(|_| StoreError::Stopped)?;
        answered.await.map_err(|_| StoreError::Stopped)?
    }

    /// Who listens for what happens.
    pub fn listeners(&self) -> &Listeners {
        &self.listeners
    }

    /// How often something was done once more, as others wrote the same at once.
    pub fn retries(&self) -> u64 {
        self.retries.count()
    }
}

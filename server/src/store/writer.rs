//! The one thread that writes. Jobs that wait share a transaction and one flush of the disk; each stands or falls alone.
//! Only while there is room aside does it write what can wait.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use shared::sync::hub::Hub;
use tokio::sync::{mpsc, oneshot};

use super::error::StoreError;
use super::listeners::Listeners;
use super::news::News;
use super::reserve::Reserve;
use super::write_transaction::WriteTransaction;

/// Jobs that may wait; whoever comes after them waits at the door.
const WAITING_MAX: usize = 1_024;
/// Jobs in one transaction.
const BATCH_MAX: usize = 256;
/// Trajecten the hub keeps folded.
pub const FOLDED_MAX: usize = 512;

/// What a job needs of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Room as there usually is.
    Room,
    /// What is kept aside, as there is no other.
    Reserve,
}

/// Something to write, and someone who waits for it.
trait Job: Send {
    fn need(&self) -> Need;
    /// Does the work, inside a transaction.
    fn work(&mut self, job_transaction: &mut WriteTransaction<'_>) -> Result<(), StoreError>;
    /// Tells what became of it, once that is known.
    fn answer(self: Box<Self>, stands: Result<(), StoreError>);
}

struct Asked<T, W> {
    need: Need,
    work: Option<W>,
    done: Option<T>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send, W> Job for Asked<T, W>
where
    W: FnOnce(&mut WriteTransaction<'_>) -> rusqlite::Result<T> + Send,
{
    fn need(&self) -> Need {
        self.need
    }

    fn work(&mut self, job_transaction: &mut WriteTransaction<'_>) -> Result<(), StoreError> {
        let work = self.work.take().ok_or(StoreError::Stopped)?;
        self.done = Some(work(job_transaction)?);
        Ok(())
    }

    fn answer(self: Box<Self>, stands: Result<(), StoreError>) {
        let Self { done, answer, .. } = *self;
        let told = stands.and_then(|()| done.ok_or(StoreError::Stopped));
        if answer.send(told).is_err() {
            tracing::debug!("whoever asked has left");
        }
    }
}

/// The way to the writing thread. Clones lead to the same one; it ends after the last of them.
#[derive(Debug, Clone)]
pub struct Writer {
    jobs: mpsc::Sender<Box<dyn Job>>,
    listeners: Listeners,
    /// Declared after `jobs`: it waits for the thread, which ends when nobody can send.
    _thread: Arc<Joined>,
}

/// Waits for its thread when dropped, so that a stopped server has written everything.
#[derive(Debug)]
struct Joined(Mutex<Option<thread::JoinHandle<()>>>);

impl Drop for Joined {
    fn drop(&mut self) {
        let thread = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the writing thread stopped early");
        }
    }
}

impl Writer {
    /// Starts the thread on a connection that is ready.
    pub fn start(connection: Connection, mut reserve: Reserve) -> Result<Self, StoreError> {
        if let Err(error) = reserve.take() {
            tracing::error!(%error, "there is no room to keep aside: nothing is taken in");
        }
        let (jobs, waiting) = mpsc::channel(WAITING_MAX);
        let listeners = Listeners::default();
        let bench = WriterThread {
            connection,
            hub: Hub::new(FOLDED_MAX),
            others: None,
            reserve,
            listeners: listeners.clone(),
        };
        let thread = thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || bench.work_through(waiting))?;
        Ok(Self { jobs, listeners, _thread: Arc::new(Joined(Mutex::new(Some(thread)))) })
    }

    /// Has a job done; the answer comes once it is on disk.
    pub async fn write<T, W>(&self, work: W, need: Need) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&mut WriteTransaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job = Box::new(Asked { need, work: Some(work), done: None, answer });
        self.jobs.send(job).await.map_err(|_| StoreError::Stopped)?;
        answered.await.map_err(|_| StoreError::Stopped)?
    }

    /// Who listens for what happens.
    pub fn listeners(&self) -> &Listeners {
        &self.listeners
    }
}

/// What the thread owns.
struct WriterThread {
    connection: Connection,
    hub: Hub,
    /// What the database last said of others' writing: a command may work beside the server.
    others: Option<i64>,
    reserve: Reserve,
    listeners: Listeners,
}

impl WriterThread {
    fn work_through(mut self, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
        while let Some(first) = waiting.blocking_recv() {
            let mut jobs = vec![first];
            while jobs.len() < BATCH_MAX
                && let Ok(next) = waiting.try_recv()
            {
                jobs.push(next);
            }
            let (usual, at_last): (Vec<_>, Vec<_>) =
                jobs.into_iter().partition(|job| job.need() == Need::Room);
            self.usual(usual);
            self.at_last(at_last);
        }
    }

    /// Jobs that can wait until there is room: without any aside, they do.
    fn usual(&mut self, jobs: Vec<Box<dyn Job>>) {
        if jobs.is_empty() {
            return;
        }
        match self.reserve.take() {
            Ok(()) => self.batch(jobs),
            Err(error) => jobs.into_iter().for_each(|job| job.answer(Err(error.clone()))),
        }
    }

    /// Jobs that cannot: with what was kept aside.
    fn at_last(&mut self, jobs: Vec<Box<dyn Job>>) {
        if jobs.is_empty() {
            return;
        }
        if let Err(error) = self.reserve.give_up() {
            tracing::error!(%error, "what was kept aside is not given up");
        }
        self.batch(jobs);
        // Into the database with it, so that the write-ahead log gives its own room back, too.
        if let Err(error) = self.connection.execute_batch("pragma wal_checkpoint(truncate)") {
            tracing::warn!(%error, "the write-ahead log keeps its room");
        }
        if self.reserve.take().is_err() {
            tracing::warn!("nothing is kept aside any more, and nothing else taken in until it is");
        }
    }

    fn batch(&mut self, mut jobs: Vec<Box<dyn Job>>) {
        let (went, whole) = match self.transact(&mut jobs) {
            Ok((went, news)) => {
                news.signals().for_each(|signal| self.listeners.tell(&signal));
                (went, Ok(()))
            }
            Err(error) => {
                self.hub.rolled_back();
                tracing::error!(%error, "nothing of this batch was written");
                (vec![Ok(()); jobs.len()], Err(error))
            }
        };
        for (job, went) in jobs.into_iter().zip(went) {
            job.answer(whole.clone().and(went));
        }
    }

    /// Does all jobs in one transaction; a job that fails is undone alone.
    fn transact(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(Vec<Went>, News), StoreError> {
        let connection = &self.connection;
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        let others = connection
            .prepare_cached("pragma data_version")?
            .query_row([], |row| row.get::<_, i64>(0))?;
        if self.others.replace(others).is_some_and(|before| before != others) {
            // Perhaps a log was erased: what is folded of it goes, too.
            self.hub.rolled_back();
        }
        let (mut all_went, mut news) = (Vec::with_capacity(jobs.len()), News::default());
        for job in jobs {
            connection.prepare_cached(include_str!("savepoint.sql"))?.execute([])?;
            let mut job_transaction = WriteTransaction::new(connection, &mut self.hub);
            let went = job.work(&mut job_transaction);
            let told = job_transaction.news;
            match &went {
                Ok(()) => {
                    connection.prepare_cached(include_str!("release.sql"))?.execute([])?;
                    news.merge(told);
                }
                // Out of room, SQLite may have undone everything: then nobody's work stands.
                Err(error) if connection.is_autocommit() => return Err(error.clone()),
                Err(_) => {
                    self.hub.rolled_back();
                    connection.execute_batch(include_str!("undo.sql"))?;
                }
            }
            all_went.push(went);
        }
        transaction.commit()?;
        Ok((all_went, news))
    }
}

/// How a job's own work went.
type Went = Result<(), StoreError>;

//! The threads that write in a database that several servers share: each job in a transaction of its own, as if nobody else
//! wrote; where somebody did, it is done once more.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc as stop};
use std::thread::{self, JoinHandle};

use shared::sync::hub::Hub;
use tokio::sync::mpsc;

use super::bulletin::{self, Board};
use super::database::{self, Address, Connection, Isolation};
use super::error::StoreError;
use super::job::Job;
use super::listeners::Listeners;
use super::news::Signal;
use super::retry::{RETRIES_MAX, pause};
use super::write_transaction::WriteTransaction;
use crate::keyring::Keyring;

/// How often something was done once more.
#[derive(Debug, Clone, Default)]
pub struct Retries(Arc<AtomicU64>);

impl Retries {
    /// So often.
    pub fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn one_more(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// What every one of them works with.
#[derive(Debug, Clone)]
pub struct WriterContext {
    pub address: Address,
    pub keyring: Keyring,
    pub listeners: Listeners,
    pub retries: Retries,
    /// Trajecten that each keeps folded.
    pub folded_max: usize,
    /// What is done once more is done alone: writers of one server need not be in each other's way twice.
    pub room: Arc<RwLock<()>>,
}

struct PoolWriter {
    context: WriterContext,
    board: Board,
    connection: Option<Connection>,
    hub: Hub,
}

/// How far a job came that did not go well.
enum Failed {
    /// Nothing of it stands.
    Before(database::Error),
    /// Whether it stands is not known, unless the database says that it does not.
    AtCommit(database::Error),
}

/// Starts so many writers, and one who hears what other servers tell.
pub fn start(
    context: WriterContext,
    waiting: mpsc::Receiver<Box<dyn Job>>,
    count: usize,
) -> std::io::Result<Vec<JoinHandle<()>>> {
    let waiting = Arc::new(Mutex::new(waiting));
    let board = Board::new();
    let (until, stopped) = stop::channel();
    let mut threads = Vec::new();
    for _ in 0..count {
        let (context, waiting, until) = (context.clone(), Arc::clone(&waiting), until.clone());
        let hub = Hub::new(context.folded_max);
        let writer = PoolWriter { context, board, connection: None, hub };
        let work = move || {
            writer.work_through(&waiting);
            drop(until);
        };
        threads.push(thread::Builder::new().name("writer".to_owned()).spawn(work)?);
    }
    let WriterContext { address, listeners, .. } = context;
    let hear = move || bulletin::follow(&address, board, &listeners, &stopped);
    threads.push(thread::Builder::new().name("bulletin".to_owned()).spawn(hear)?);
    Ok(threads)
}

impl PoolWriter {
    fn work_through(mut self, waiting: &Mutex<mpsc::Receiver<Box<dyn Job>>>) {
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).blocking_recv();
            let Some(mut job) = next else { return };
            let went = self.done(job.as_mut());
            job.answer(went);
        }
    }

    fn done(&mut self, job: &mut dyn Job) -> Result<(), StoreError> {
        let mut tried = 0;
        loop {
            let was_connected = self.connection.is_some();
            let error = match self.in_turn(tried, job) {
                Ok(signals) => {
                    signals.iter().for_each(|signal| self.context.listeners.tell(signal));
                    return Ok(());
                }
                Err(error) => error,
            };
            // What is folded of this one never was, and another server may have erased a log.
            self.hub.rolled_back();
            match error {
                Failed::Before(database::Error::Conflict(_))
                | Failed::AtCommit(database::Error::Conflict(_))
                    if tried < RETRIES_MAX =>
                {
                    self.context.retries.one_more();
                    pause(tried);
                    tried += 1;
                }
                // It may have been cut long ago: a new one tells.
                Failed::Before(database::Error::Lost(_)) if was_connected => self.connection = None,
                Failed::Before(error) | Failed::AtCommit(error) => {
                    if matches!(error, database::Error::Lost(_)) {
                        self.connection = None;
                    }
                    return Err(error.into());
                }
            }
        }
    }

    /// The first time beside others; then alone in this server.
    fn in_turn(&mut self, tried: u32, job: &mut dyn Job) -> Result<Vec<Signal>, Failed> {
        let room = Arc::clone(&self.context.room);
        if tried == 0 {
            let _beside = room.read().unwrap_or_else(PoisonError::into_inner);
            self.once(job)
        } else {
            let _alone = room.write().unwrap_or_else(PoisonError::into_inner);
            self.once(job)
        }
    }

    fn once(&mut self, job: &mut dyn Job) -> Result<Vec<Signal>, Failed> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect().map_err(Failed::Before)?,
        };
        let connection = self.connection.insert(connection);
        let transaction = connection.begin(Isolation::Write).map_err(Failed::Before)?;
        let mut job_transaction = WriteTransaction::new(&transaction, &mut self.hub);
        job.work(&mut job_transaction).map_err(Failed::Before)?;
        let signals: Vec<Signal> = job_transaction.news.signals().collect();
        self.board.pin(&transaction, &signals).map_err(Failed::Before)?;
        transaction.commit().map_err(Failed::AtCommit)?;
        Ok(signals)
    }

    fn connect(&self) -> database::Result<Connection> {
        let connection = Connection::open_postgres(&self.context.address)?;
        connection.lend(&self.context.keyring);
        Ok(connection)
    }
}

//! The one thread that writes in a file. Jobs that wait share a transaction and one flush of the disk; each stands or falls
//! alone. Only while there is room aside does it write what can wait.

use shared::sync::hub::Hub;
use tokio::sync::mpsc;

use super::database::{Connection, Isolation};
use super::error::StoreError;
use super::job::{Job, Need};
use super::listeners::Listeners;
use super::news::News;
use super::reserve::Reserve;
use super::write_transaction::WriteTransaction;

/// Jobs in one transaction.
const BATCH_MAX: usize = 256;

/// The thread, and what it owns.
#[derive(Debug)]
pub struct BatchWriter {
    connection: Connection,
    hub: Hub,
    /// What the database last said of others' writing: a command may work beside the server.
    others: Option<i64>,
    reserve: Reserve,
    listeners: Listeners,
}

impl BatchWriter {
    /// One that has not begun.
    pub fn new(
        connection: Connection,
        reserve: Reserve,
        listeners: Listeners,
        folded_max: usize,
    ) -> Self {
        Self { connection, hub: Hub::new(folded_max), others: None, reserve, listeners }
    }

    /// Does what comes until nobody is left who could send.
    pub fn work_through(mut self, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
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
        let transaction = connection.begin(Isolation::Write)?;
        let others = connection.one("pragma data_version", (), |row| row.get::<i64>(0))?;
        if self.others.replace(others).is_some_and(|before| before != others) {
            // Perhaps a log was erased: what is folded of it goes, too.
            self.hub.rolled_back();
        }
        let (mut all_went, mut news) = (Vec::with_capacity(jobs.len()), News::default());
        for job in jobs {
            connection.execute(include_str!("savepoint.sql"), ())?;
            let mut job_transaction = WriteTransaction::new(connection, &mut self.hub);
            let went: Went = job.work(&mut job_transaction).map_err(StoreError::from);
            let told = job_transaction.news;
            match &went {
                Ok(()) => {
                    connection.execute(include_str!("release.sql"), ())?;
                    news.merge(told);
                }
                // Out of room, SQLite may have undone everything: then nobody's work stands.
                Err(error) if connection.is_outside() => return Err(error.clone()),
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

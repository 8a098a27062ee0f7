//! Something to write, and someone who waits for it. Knows not where it is written.

use tokio::sync::oneshot;

use super::database;
use super::error::StoreError;
use super::write_transaction::WriteTransaction;

/// What a job needs of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Room as there usually is.
    Room,
    /// What is kept aside, as there is no other.
    Reserve,
}

/// Something to write. It may be done more than once: what was done before was taken back.
pub trait Job: Send {
    fn need(&self) -> Need;
    /// Does the work, inside a transaction.
    fn work(&mut self, job_transaction: &mut WriteTransaction<'_>) -> database::Result<()>;
    /// Tells what became of it, once that is known.
    fn answer(self: Box<Self>, stands: Result<(), StoreError>);
}

struct Asked<T, W> {
    need: Need,
    work: W,
    done: Option<T>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send, W> Job for Asked<T, W>
where
    W: FnOnce(&mut WriteTransaction<'_>) -> database::Result<T> + Clone + Send,
{
    fn need(&self) -> Need {
        self.need
    }

    fn work(&mut self, job_transaction: &mut WriteTransaction<'_>) -> database::Result<()> {
        let work = self.work.clone();
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

/// A job, and where its answer comes.
pub fn job<T, W>(work: W, need: Need) -> (Box<dyn Job>, oneshot::Receiver<Result<T, StoreError>>)
where
    T: Send + 'static,
    W: FnOnce(&mut WriteTransaction<'_>) -> database::Result<T> + Clone + Send + 'static,
{
    let (answer, answered) = oneshot::channel();
    (Box::new(Asked { need, work, done: None, answer }), answered)
}

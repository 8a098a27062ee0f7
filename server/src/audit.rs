//! The audit trail: who came in and went, and what left the office or came into it, one line each in a file of its own, chained
//! by hashes. It holds ids, and nothing that anybody wrote.
//!
//! What the database keeps of people's comings and goings is in the transaction that did it. It follows into the file within a
//! second, and after a crash at the next start: none is missing, and none stands there twice.

mod chain;
mod event;
mod follow;
mod syslog;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};

pub use self::chain::{Broken, read};
pub use self::event::{Deed, Event, Line};
pub use self::follow::known;
use self::syslog::Syslog;
use crate::store::{Store, StoreError};

/// How long what happened may be in the database alone.
const EVERY: Duration = Duration::from_secs(1);

/// The trail of a running server.
#[derive(Debug, Clone)]
pub struct Audit {
    folder: Arc<Path>,
}

impl Audit {
    /// That of a data folder.
    pub fn of(folder: &Path) -> Self {
        Self { folder: folder.into() }
    }

    /// Adds a line, on disk before this returns: for what must not happen without one.
    pub async fn must_note(&self, event: Event) -> Result<(), StoreError> {
        let folder = Arc::clone(&self.folder);
        let note = move || note_beside(&folder, event);
        tokio::task::spawn_blocking(note).await.map_err(|_| StoreError::Stopped)?
    }

    /// Adds a line for what happened already; where that cannot be, the log of the server says so.
    pub async fn note(&self, event: Event) {
        let what = event.deed.name();
        if let Err(error) = self.must_note(event).await {
            tracing::error!(%error, what, "the audit trail lacks a line");
        }
    }

    /// Brings over what the database keeps.
    async fn follow(&self, store: &Store) -> Result<(), StoreError> {
        let head = follow::head(&self.folder)?;
        if !store.read(move |it| follow::is_behind(it, &head)).await? {
            return Ok(());
        }
        let folder = Arc::clone(&self.folder);
        let follow = move || follow::follow_beside(&folder);
        tokio::task::spawn_blocking(follow).await.map_err(|_| StoreError::Stopped)?
    }

    /// Keeps the trail up to date until the server stops, and tells it to the system's log, if there is one to tell.
    pub async fn keep(
        self,
        store: Store,
        syslog: Option<PathBuf>,
        mut stopping: watch::Receiver<bool>,
    ) {
        let mut syslog = syslog.map(|socket| Syslog::to(&self.folder, &socket));
        let mut clock = interval(EVERY);
        clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The same trouble is said once.
        let mut trouble = None;
        loop {
            let is_last = tokio::select! {
                _ = clock.tick() => false,
                _ = stopping.wait_for(|is_stopping| *is_stopping) => true,
            };
            let mut done = self.follow(&store).await;
            if let Some(told) = syslog.take() {
                let tell = move || told.tell();
                let (told, result) = match tokio::task::spawn_blocking(tell).await {
                    Ok(told) => told,
                    Err(error) => return tracing::error!(%error, "nobody keeps the audit trail"),
                };
                syslog = Some(told);
                done = done.and(result);
            }
            let said = done.err().map(|error| error.to_string());
            if let Some(error) = said.as_ref().filter(|_| said != trouble) {
                tracing::error!(error, "the audit trail is behind");
            }
            trouble = said;
            if is_last {
                return;
            }
        }
    }
}

/// Adds a line from a command, be a server there or not; what the database keeps goes before it.
pub fn note_beside(folder: &Path, event: Event) -> Result<(), StoreError> {
    follow::add(folder, Some(event))
}

/// Says that the data itself was replaced: what the database keeps is told from here on.
pub fn note_replaced(folder: &Path, event: Event) -> Result<(), StoreError> {
    follow::begin_anew(folder, event)
}

/// Brings over what the database keeps, for a command.
pub fn follow_beside(folder: &Path) -> Result<(), StoreError> {
    follow::follow_beside(folder)
}

//! The copy that goes along with a running server, in a second folder: every few seconds what is new, now and then a base. Where
//! that cannot be, the server goes on, says so, and tries again.

mod note;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

use self::note::Note;
pub use self::note::{Noted, forget, noted};
use crate::clock::Clock;
use crate::store::StoreError;
use crate::store::chain::{Chain, Copier, Need, Second, try_out};

/// How long what is new may be here alone. A part is written well within the ten seconds that may be lost.
const EVERY: Duration = Duration::from_secs(3);
/// How long nothing is tried after a base that failed, at first and at most: it may be large.
const AGAIN: Duration = Duration::from_secs(5);
const AGAIN_MAX: Duration = Duration::from_mins(1);

/// How far the copy is, for who asks while the server runs.
#[derive(Debug, Clone)]
pub struct Progress(Arc<Mutex<Instant>>);

impl Progress {
    fn begun() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// How long ago the copy held all there was; before there is one, how long there is none.
    pub fn age(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    fn is_up_to(&self, at: Instant) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }
}

/// A base that is being made, if one is.
type Building = Option<JoinHandle<Result<Chain, StoreError>>>;

/// What keeps the copy of a server.
#[derive(Debug)]
pub struct Copying {
    copier: Copier,
    note: Note,
    progress: Progress,
    building: Building,
    /// When another base may be tried, and how long to wait after the next that fails.
    not_before: Instant,
    pause: Duration,
}

impl Copying {
    /// Of a folder with data to another; refuses one of another office, and the folder of the data itself.
    pub fn of(data: &Path, second: Second) -> Result<Self, StoreError> {
        try_out(data, &second)?;
        Ok(Self {
            note: Note::of(data, second.folder()),
            copier: Copier::of(data, second),
            progress: Progress::begun(),
            building: None,
            not_before: Instant::now(),
            pause: AGAIN,
        })
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// Keeps it until the server stops, and once more then.
    pub async fn keep(mut self, clock: Clock, mut stopping: watch::Receiver<bool>) {
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let (mut is_last, mut built) = (false, Ok(()));
            tokio::select! {
                _ = ticks.tick() => {}
                chain = finished(&mut self.building) => built = self.built(chain),
                _ = stopping.wait_for(|is_stopping| *is_stopping) => is_last = true,
            }
            let since = Instant::now();
            let (mut copier, now) = (self.copier, clock.now());
            let round = move || {
                let went = copier.go_on(now);
                (copier, went)
            };
            let went = match tokio::task::spawn_blocking(round).await {
                Ok((copier, went)) => {
                    self.copier = copier;
                    went
                }
                Err(error) => return tracing::error!(%error, "nobody keeps the copy"),
            };
            if went.is_ok() && self.copier.has_base() {
                self.progress.is_up_to(since);
            }
            let is_due = matches!(went, Ok(Need::Base)) || !self.copier.has_base();
            if is_due && !is_last && self.building.is_none() && since >= self.not_before {
                let (begin, now) = (self.copier.begin(), clock.now());
                self.building = Some(tokio::task::spawn_blocking(move || begin(now)));
            }
            if let Err(error) = built.and(went.map(drop)) {
                self.note.is_ill(&error, now);
            } else if self.copier.has_base() && self.pause == AGAIN {
                self.note.is_well(now);
            }
            if is_last {
                return;
            }
        }
    }

    /// Takes a base that was made meanwhile, or waits longer for the next.
    fn built(&mut self, chain: Result<Chain, StoreError>) -> Result<(), StoreError> {
        match chain {
            Ok(chain) => {
                self.copier.take(chain);
                self.pause = AGAIN;
                Ok(())
            }
            Err(error) => {
                self.not_before = Instant::now() + self.pause;
                self.pause = AGAIN_MAX.min(self.pause * 2);
                Err(error)
            }
        }
    }
}

/// A base that was being made, once it is; never, where none is.
async fn finished(building: &mut Building) -> Result<Chain, StoreError> {
    let Some(made) = building else { return std::future::pending().await };
    let chain = made.await;
    *building = None;
    chain.map_err(|_| StoreError::Stopped)?
}

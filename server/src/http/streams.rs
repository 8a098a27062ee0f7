//! The open event streams: how many a session may have, and how many there may be. Knows not what they tell.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use crate::secret::Hash;

/// Streams of one session: browsers open no more to one server.
const OF_SESSION_MAX: usize = 6;
/// Streams of all: some connections are left for what is asked.
const ALL_MAX: usize = 3_000;

/// Those that are open.
#[derive(Debug, Default)]
pub struct Streams(Mutex<Open>);

#[derive(Debug, Default)]
struct Open {
    /// Of each session, the oldest first.
    of: HashMap<Hash, VecDeque<(u64, oneshot::Sender<()>)>>,
    count: usize,
    next: u64,
}

/// A stream's place, for as long as this is held.
#[derive(Debug)]
pub struct Place {
    streams: Arc<Streams>,
    session: Hash,
    number: u64,
    ended: oneshot::Receiver<()>,
}

impl Streams {
    /// Makes room for one more, if there may be one. Of a session that has as many as it may, the oldest ends: a phone that
    /// changed networks left it open, and knows nothing of it.
    pub fn open(self: &Arc<Self>, session: Hash) -> Option<Place> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = open.next;
        let of = open.of.get(&session).map_or(0, VecDeque::len);
        if of < OF_SESSION_MAX && open.count >= ALL_MAX {
            return None;
        }
        open.next += 1;
        let (end, ended) = oneshot::channel();
        let of_session = open.of.entry(session).or_default();
        of_session.push_back((number, end));
        let oldest = if of < OF_SESSION_MAX { None } else { of_session.pop_front() };
        open.count += usize::from(oldest.is_none());
        Some(Place { streams: Arc::clone(self), session, number, ended })
    }
}

impl Place {
    /// Waits until another took this place.
    pub async fn ended(&mut self) {
        // Its sender is dropped, and never used.
        drop((&mut self.ended).await);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.streams.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(of_session) = open.of.get_mut(&self.session) else { return };
        let before = of_session.len();
        of_session.retain(|(number, _)| *number != self.number);
        let (left, is_last) = (before - of_session.len(), of_session.is_empty());
        open.count = open.count.saturating_sub(left);
        if is_last {
            open.of.remove(&self.session);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn the_newest_go_on_and_nothing_is_kept_of_who_left() {
        let streams = Arc::new(Streams::default());
        let mut held: VecDeque<Place> = (0..20).filter_map(|_| streams.open([1; 32])).collect();
        let other = streams.open([2; 32]).expect("room for another session");
        assert_eq!(streams.0.lock().unwrap().count, OF_SESSION_MAX + 1);
        for mut over in held.drain(..20 - OF_SESSION_MAX) {
            over.ended().await;
        }
        for going_on in &mut held {
            assert!(going_on.ended().now_or_never().is_none());
        }
        drop((held, other));
        let open = streams.0.lock().unwrap();
        assert_eq!((open.count, open.of.len()), (0, 0));
    }

    #[test]
    fn there_is_an_end_of_all() {
        let streams = Arc::new(Streams::default());
        let session = |n: usize| {
            let mut session = [0; 32];
            session[..8].copy_from_slice(&(n / OF_SESSION_MAX).to_le_bytes());
            session
        };
        let held: Vec<_> = (0..ALL_MAX).filter_map(|n| streams.open(session(n))).collect();
        assert_eq!(held.len(), ALL_MAX);
        assert!(streams.open([9; 32]).is_none());
        drop(held);
        assert!(streams.open([9; 32]).is_some());
    }
}

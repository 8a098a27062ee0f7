//! How many connections there may be: in all, and of one visitor. Knows not what goes over them.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::http::{Address, Proxies};

/// Where connections find a place, or wait for one.
#[derive(Debug)]
pub struct Places {
    all: Arc<Semaphore>,
    all_max: u32,
    of_one: Taken,
    of_one_max: usize,
    /// All visitors of a proxy come from its address: they are counted together only.
    proxies: Proxies,
}

/// A place in all, which is nobody's yet.
pub type Free = OwnedSemaphorePermit;

/// How many each visitor has.
type Taken = Arc<Mutex<HashMap<Address, usize>>>;

/// A connection's place, for as long as this is held.
#[derive(Debug)]
pub struct Place {
    _free: Free,
    of_one: Option<(Taken, Address)>,
}

impl Places {
    /// So many.
    pub fn new(all_max: u32, of_one_max: usize, proxies: Proxies) -> Self {
        let all = usize::try_from(all_max).unwrap_or(Semaphore::MAX_PERMITS);
        let (all, of_one) = (Arc::new(Semaphore::new(all)), Arc::default());
        Self { all, all_max, of_one, of_one_max, proxies }
    }

    /// Waits until there is a place; whoever comes meanwhile waits at the system's door.
    pub async fn free(&self) -> Free {
        let permit = Arc::clone(&self.all).acquire_owned().await;
        permit.expect("nobody ever closes it")
    }

    /// Gives a place to a visitor, unless they have as many as one may have.
    pub fn take(&self, free: Free, visitor: IpAddr) -> Option<Place> {
        if self.proxies.are_at(visitor) {
            return Some(Place { _free: free, of_one: None });
        }
        let visitor = Address::of(visitor);
        let mut taken = self.of_one.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(visitor).or_default();
        if *count >= self.of_one_max {
            return None;
        }
        *count += 1;
        Some(Place { _free: free, of_one: Some((Arc::clone(&self.of_one), visitor)) })
    }

    /// Waits until every place is free again.
    pub async fn all_free(&self) {
        // An error would mean that nobody has a place, either.
        drop(self.all.acquire_many(self.all_max).await);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((taken, visitor)) = &self.of_one else { return };
        let mut taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(visitor) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                taken.remove(visitor);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    async fn take(places: &Places, visitor: &str) -> Option<Place> {
        places.take(places.free().await, visitor.parse().unwrap())
    }

    #[tokio::test]
    async fn nobody_has_more_than_one_may_have_and_nothing_is_kept_of_who_left() {
        let mut proxies = Proxies::default();
        proxies.add("10.0.0.0/8").unwrap();
        let places = Places::new(100, 2, proxies);
        let mut held = Vec::new();
        // One of a household counts for all of it.
        for visitor in ["198.51.100.7", "2001:db8::1", "198.51.100.7", "2001:db8::2"] {
            held.push(take(&places, visitor).await.expect(visitor));
        }
        for visitor in ["198.51.100.7", "2001:db8::3", "::ffff:198.51.100.7"] {
            assert!(take(&places, visitor).await.is_none(), "{visitor}");
        }
        // Others, and those who come through proxies, have theirs.
        for visitor in ["198.51.100.8", "10.1.2.3", "10.1.2.3", "10.1.2.3", "127.0.0.1", "::1"] {
            held.push(take(&places, visitor).await.expect(visitor));
        }
        held.clear();
        assert!(take(&places, "198.51.100.7").await.is_some());
        assert!(places.of_one.lock().unwrap().is_empty());
        places.all_free().await;
    }

    #[tokio::test]
    async fn who_finds_all_taken_waits() {
        let places = Places::new(1, 1, Proxies::default());
        let first = take(&places, "198.51.100.7").await.expect("a place");
        let mut second = std::pin::pin!(places.free());
        assert!(second.as_mut().now_or_never().is_none());
        drop(first);
        assert!(second.as_mut().now_or_never().is_some());
    }
}

//! How many connections there may be: in all, and of one visitor. Knows not what goes over them.

use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::http::{Address, OfOne, Proxies, Taken};

/// Where connections find a place, or wait for one.
#[derive(Debug)]
pub struct Places {
    all: Arc<Semaphore>,
    all_max: u32,
    of_one: Arc<OfOne>,
    /// All visitors of a proxy come from its address: their connections are counted together only.
    proxies: Proxies,
}

/// A place in all, which is nobody's yet.
pub type Free = OwnedSemaphorePermit;

/// A connection's place, for as long as this is held.
#[derive(Debug)]
pub struct Place {
    _free: Free,
    _of_one: Option<Taken>,
}

impl Places {
    /// So many.
    pub fn new(all_max: u32, of_one_max: usize, proxies: Proxies) -> Self {
        let all = usize::try_from(all_max).unwrap_or(Semaphore::MAX_PERMITS);
        let (all, of_one) = (Arc::new(Semaphore::new(all)), Arc::new(OfOne::new(of_one_max)));
        Self { all, all_max, of_one, proxies }
    }

    /// Waits until there is a place; whoever comes meanwhile waits at the system's door.
    pub async fn free(&self) -> Free {
        let permit = Arc::clone(&self.all).acquire_owned().await;
        permit.expect("nobody ever closes it")
    }

    /// Gives a place to a visitor, unless they have as many as one may have.
    pub fn take(&self, free: Free, visitor: IpAddr) -> Option<Place> {
        if self.proxies.are_at(visitor) {
            return Some(Place { _free: free, _of_one: None });
        }
        let of_one = self.of_one.take(Address::of(visitor))?;
        Some(Place { _free: free, _of_one: Some(of_one) })
    }

    /// Waits until every place is free again.
    pub async fn all_free(&self) {
        // An error would mean that nobody has a place, either.
        drop(self.all.acquire_many(self.all_max).await);
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
    async fn nobody_has_more_than_one_may_have_but_who_comes_through_proxies() {
        let mut proxies = Proxies::default();
        proxies.add("10.0.0.0/8").unwrap();
        let places = Places::new(100, 2, proxies);
        let mut held = Vec::new();
        for visitor in ["198.51.100.7", "198.51.100.7", "198.51.100.8"] {
            held.push(take(&places, visitor).await.expect(visitor));
        }
        assert!(take(&places, "198.51.100.7").await.is_none());
        for visitor in ["10.1.2.3", "10.1.2.3", "10.1.2.3", "127.0.0.1", "::1"] {
            held.push(take(&places, visitor).await.expect(visitor));
        }
        held.clear();
        assert!(take(&places, "198.51.100.7").await.is_some());
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

//! How many of something one visitor has at once, or all behind one address. Knows not of what.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::address::Address;

/// What each visitor has.
#[derive(Debug)]
pub struct OfOne {
    taken: Mutex<HashMap<Address, usize>>,
    max: usize,
}

/// One of them, for as long as this is held.
#[derive(Debug)]
pub struct Taken {
    of_one: Arc<OfOne>,
    visitor: Address,
}

impl OfOne {
    /// Each may have so many.
    pub fn new(max: usize) -> Self {
        Self { taken: Mutex::default(), max }
    }

    /// Gives a visitor another, unless they have as many as one may have.
    pub fn take(self: &Arc<Self>, visitor: Address) -> Option<Taken> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(visitor).or_default();
        if *count >= self.max {
            return None;
        }
        *count += 1;
        Some(Taken { of_one: Arc::clone(self), visitor })
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        let mut taken = self.of_one.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.visitor) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                taken.remove(&self.visitor);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_more_than_one_may_have_and_nothing_is_kept_of_who_left() {
        let of_one = Arc::new(OfOne::new(2));
        let take = |visitor: &str| of_one.take(Address::of(visitor.parse().unwrap()));
        let mut held = Vec::new();
        // One of a household counts for all of it.
        for visitor in ["198.51.100.7", "2001:db8::1", "198.51.100.7", "2001:db8::2"] {
            held.push(take(visitor).expect(visitor));
        }
        for visitor in ["198.51.100.7", "2001:db8::3", "::ffff:198.51.100.7"] {
            assert!(take(visitor).is_none(), "{visitor}");
        }
        held.push(take("198.51.100.8").expect("another"));
        held.clear();
        assert!(of_one.taken.lock().unwrap().is_empty());
        assert!(take("198.51.100.7").is_some());
    }
}

//! How often someone may try: a bucket of tries per key, in memory, in a table that cannot grow without end; and how often
//! something happened of late.

use std::collections::HashMap;
use std::hash::Hash;

use shared::time::Timestamp;

/// How many tries a bucket holds, and how long it takes for one to come back.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    pub tries_max: u32,
    pub refill_ms: i64,
}

/// A bucket per key.
#[derive(Debug)]
pub struct Limit<K> {
    rate: Rate,
    keys_max: usize,
    buckets: HashMap<K, Bucket>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    /// In milliseconds of refill, so that parts of a try count.
    left_ms: i64,
    at: Timestamp,
}

/// Too soon: when to come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    pub retry_after_ms: i64,
}

impl Rate {
    fn full_ms(self) -> i64 {
        self.refill_ms.saturating_mul(i64::from(self.tries_max))
    }
}

impl Bucket {
    fn at(self, rate: Rate, now: Timestamp) -> Self {
        let passed = now.0.saturating_sub(self.at.0).max(0);
        Self {
            left_ms: self.left_ms.saturating_add(passed).min(rate.full_ms()),
            at: now.max(self.at),
        }
    }
}

impl<K: Hash + Eq + Clone> Limit<K> {
    /// A limit that follows at most `keys_max` keys at once.
    pub fn new(rate: Rate, keys_max: usize) -> Self {
        Self { rate, keys_max, buckets: HashMap::new() }
    }

    /// Whether there is no try left.
    pub fn is_spent(&self, key: &K, now: Timestamp) -> bool {
        let bucket = self.buckets.get(key).map(|bucket| bucket.at(self.rate, now));
        bucket.is_some_and(|bucket| bucket.left_ms < self.rate.refill_ms)
    }

    /// Takes a try, if there is one.
    pub fn take(&mut self, key: &K, now: Timestamp) -> Result<(), TooMany> {
        let full = Bucket { left_ms: self.rate.full_ms(), at: now };
        let mut bucket = self.buckets.get(key).map_or(full, |bucket| bucket.at(self.rate, now));
        if bucket.left_ms < self.rate.refill_ms {
            return Err(TooMany { retry_after_ms: self.rate.refill_ms - bucket.left_ms });
        }
        bucket.left_ms -= self.rate.refill_ms;
        self.make_room(key, now);
        self.buckets.insert(key.clone(), bucket);
        Ok(())
    }

    /// Forgets who has all tries back; if that is nobody, whoever has most.
    fn make_room(&mut self, key: &K, now: Timestamp) {
        if self.buckets.len() < self.keys_max || self.buckets.contains_key(key) {
            return;
        }
        let (rate, full_ms) = (self.rate, self.rate.full_ms());
        self.buckets.retain(|_, bucket| bucket.at(rate, now).left_ms < full_ms);
        if self.buckets.len() >= self.keys_max {
            let calmest = self.buckets.iter().max_by_key(|(_, bucket)| bucket.left_ms);
            let calmest = calmest.map(|(key, _)| key.clone());
            calmest.and_then(|key| self.buckets.remove(&key));
        }
    }
}

/// How often something happened in this hour and the one before.
#[derive(Debug, Default)]
pub struct HourlyCount {
    hour: i64,
    this: u32,
    before: u32,
}

impl HourlyCount {
    /// It happened once more.
    pub fn add(&mut self, now: Timestamp) {
        let (hour, this, before) = (hour(now), self.this_of(now), self.before_of(now));
        *self = Self { hour, this: this.saturating_add(1), before };
    }

    /// How often it did.
    pub fn of_late(&self, now: Timestamp) -> u32 {
        self.this_of(now).saturating_add(self.before_of(now))
    }

    fn this_of(&self, now: Timestamp) -> u32 {
        if hour(now) == self.hour { self.this } else { 0 }
    }

    fn before_of(&self, now: Timestamp) -> u32 {
        match hour(now).saturating_sub(self.hour) {
            0 => self.before,
            1 => self.this,
            // Also where the clock was set back.
            _ => 0,
        }
    }
}

fn hour(at: Timestamp) -> i64 {
    at.0.div_euclid(60 * 60 * 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate { tries_max: 3, refill_ms: 1_000 };

    #[test]
    fn tries_run_out_and_come_back() {
        let mut limit = Limit::new(RATE, 10);
        let mut take = |at| limit.take(&"a", Timestamp(at));
        assert_eq!([take(0), take(0), take(0)], [Ok(()); 3]);
        assert_eq!(take(400), Err(TooMany { retry_after_ms: 600 }));
        assert_eq!(
            [take(1_000), take(1_000).map_err(|_| TooMany { retry_after_ms: 0 })],
            [Ok(()), Err(TooMany { retry_after_ms: 0 })]
        );
    }

    #[test]
    fn looking_costs_nothing_and_a_clock_set_back_gives_nothing() {
        let mut limit = Limit::new(RATE, 10);
        for _ in 0..3 {
            assert!((0..10).all(|_| !limit.is_spent(&"a", Timestamp(5_000))));
            assert_eq!(limit.take(&"a", Timestamp(5_000)), Ok(()));
        }
        assert!(limit.is_spent(&"a", Timestamp(5_999)) && !limit.is_spent(&"a", Timestamp(6_000)));
        assert!(limit.is_spent(&"a", Timestamp(0)) && limit.take(&"a", Timestamp(0)).is_err());
    }

    #[test]
    fn what_happened_is_forgotten_after_two_hours_at_most() {
        const HOUR_MS: i64 = 3_600_000;
        let mut count = HourlyCount::default();
        for minute in 0..30 {
            count.add(Timestamp(HOUR_MS + minute * 60_000));
        }
        count.add(Timestamp(2 * HOUR_MS));
        for (at, expected) in [(1, 0), (2, 31), (3, 1), (4, 0), (50, 0)] {
            assert_eq!(count.of_late(Timestamp(at * HOUR_MS)), expected, "hour {at}");
        }
    }

    #[test]
    fn the_table_stays_small() {
        let mut limit = Limit::new(RATE, 4);
        for key in 0..100 {
            assert_eq!(limit.take(&key, Timestamp(0)), Ok(()));
        }
        assert!(limit.buckets.len() <= 4);
    }
}

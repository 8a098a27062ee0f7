//! Many histories at once, on every core. Knows nothing of what happens in one.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::sim::Violation;
use crate::sim::history::play;
use crate::sim::trace::Keep;
use crate::sim::variant::Variant;

/// Consecutive seeds in one kind of world.
#[derive(Debug, Clone, Copy)]
pub struct Batch {
    pub from: u64,
    pub seeds: u64,
    pub variant: Variant,
}

/// How they went.
#[derive(Debug, Default)]
pub struct Report {
    pub passed: u64,
    /// By seed, lowest first.
    pub failed: Vec<(u64, Violation)>,
}

impl Batch {
    /// Plays them all.
    pub fn play(self) -> Report {
        self.play_until(|_| false)
    }

    /// Plays them until enough have failed.
    pub fn play_until(self, is_enough: impl Fn(&Report) -> bool + Sync) -> Report {
        let next = AtomicU64::new(self.from);
        let report = Mutex::new(Report::default());
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    loop {
                        let seed = next.fetch_add(1, Ordering::Relaxed);
                        if seed >= self.from + self.seeds {
                            return;
                        }
                        let told = play(seed, self.variant, Keep::Hash);
                        let mut report = report.lock().expect("no history panics");
                        match told.ending {
                            Ok(()) => report.passed += 1,
                            Err(violation) => report.failed.push((seed, violation)),
                        }
                        if is_enough(&report) {
                            return;
                        }
                    }
                });
            }
        });
        let mut report = report.into_inner().expect("no history panics");
        report.failed.sort_by_key(|(seed, _)| *seed);
        report
    }
}

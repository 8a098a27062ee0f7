//! How long processors have worked for a process, thread by thread, as Linux tells it: in nanoseconds, and the same on a
//! busy machine. The sum that Linux keeps for a whole process is in hundredths of a second: too coarse for a few rounds.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::time::Duration;

/// What was worked until a moment.
#[derive(Debug, Clone)]
pub struct Work(BTreeMap<OsString, u64>);

impl Work {
    /// Of a process, until now.
    pub fn of(process: u32) -> io::Result<Self> {
        let mut threads = BTreeMap::new();
        for thread in std::fs::read_dir(format!("/proc/{process}/task"))? {
            let thread = thread?;
            // One that ended since it was listed has no file any more.
            let Ok(told) = std::fs::read_to_string(thread.path().join("schedstat")) else {
                continue;
            };
            let ns = told.split(' ').next().and_then(|ns| ns.parse().ok());
            threads.insert(thread.file_name(), ns.ok_or(io::ErrorKind::Unsupported)?);
        }
        if threads.is_empty() { Err(io::ErrorKind::Unsupported.into()) } else { Ok(Self(threads)) }
    }

    /// What was worked since `before`. What threads did that ended since is not in it: a server's threads end when they
    /// had nothing to do for long.
    pub fn since(&self, before: &Self) -> Duration {
        let spent = |(thread, ns): (&OsString, &u64)| {
            ns.saturating_sub(before.0.get(thread).copied().unwrap_or(0))
        };
        Duration::from_nanos(self.0.iter().map(spent).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work<const THREADS: usize>(threads: [(&str, u64); THREADS]) -> Work {
        Work(threads.map(|(thread, ns)| (thread.into(), ns)).into())
    }

    #[test]
    fn threads_come_and_go() {
        let before = work([("1", 500), ("2", 900)]);
        let after = work([("1", 700), ("3", 40)]);
        assert_eq!(after.since(&before), Duration::from_nanos(240));
    }

    #[test]
    fn our_own_work_is_told() {
        let before = Work::of(std::process::id()).unwrap();
        let mut sum = 0_u64;
        while Work::of(std::process::id()).unwrap().since(&before) < Duration::from_millis(2) {
            sum = sum.wrapping_add(1);
        }
        assert!(sum > 0);
    }
}

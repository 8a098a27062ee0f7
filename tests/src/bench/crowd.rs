//! Many at once: all begin at the same moment, and it lasts until the last is done. Knows not what they do.

use std::io;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

/// Has everyone work at once; how long that took, and what came of each.
pub(super) fn all_at_once<T: Send, R: Send>(
    everyone: &mut [T],
    work: impl Fn(&mut T) -> io::Result<R> + Sync,
) -> io::Result<(Duration, Vec<R>)> {
    let start = Barrier::new(everyone.len() + 1);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let begin = |one| {
            scope.spawn(move || {
                start.wait();
                work(one)
            })
        };
        let threads: Vec<_> = everyone.iter_mut().map(begin).collect();
        start.wait();
        let started = Instant::now();
        let ended: Vec<_> = threads.into_iter().map(thread::ScopedJoinHandle::join).collect();
        let took = started.elapsed();
        let broken = |_| io::Error::other("one of them broke off");
        let came = ended.into_iter().map(|one| one.map_err(broken)?).collect::<io::Result<_>>()?;
        Ok((took, came))
    })
}

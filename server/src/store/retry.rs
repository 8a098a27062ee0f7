//! Doing something once more where others wrote the same at once. Knows not what.

use std::thread;
use std::time::Duration;

use super::database;
use super::error::StoreError;
use crate::chance;

/// How often one thing is done once more before whoever asked hears that it was not.
pub const RETRIES_MAX: u32 = 12;
/// The longest that one waits before that, each time up to twice as long.
const PAUSE_MS_MAX: u64 = 250;

/// Does something that nothing is left of where it fails, until nobody is in its way.
pub fn again<T>(mut work: impl FnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    for tried in 0..RETRIES_MAX {
        match work() {
            Err(StoreError::Broken(error)) if matches!(*error, database::Error::Conflict(_)) => {
                pause(tried);
            }
            done => return done,
        }
    }
    work()
}

/// Waits a moment, seldom as long as another who waits.
pub fn pause(tried: u32) {
    let most = (4_u64 << tried.min(16)).min(PAUSE_MS_MAX);
    let part = u64::from(u16::from_be_bytes(chance::bytes()));
    thread::park_timeout(Duration::from_millis(1 + most * part / u64::from(u16::MAX)));
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn what_is_in_the_way_of_others_is_done_again_and_what_is_wrong_is_not() {
        let mut times = 0;
        let done = again(|| {
            times += 1;
            let conflict = || StoreError::from(database::Error::Conflict("another".into()));
            if times < 4 { Err(conflict()) } else { Ok(times) }
        });
        assert_eq!(done.unwrap(), 4);
        let mut times = 0;
        let done: Result<(), _> = again(|| {
            times += 1;
            Err(StoreError::Broken(Arc::new(database::Error::NoRow)))
        });
        assert!(done.is_err() && times == 1);
    }
}

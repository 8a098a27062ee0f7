//! How many files and connections the system lets this process have open. Knows not what they are.

/// What is open besides connections: the database by each of its readers, and what the runtime needs.
const OTHERS: u64 = 128;

/// Takes as many as the system gives; says how many connections there may be.
pub fn spare() -> u32 {
    let allowed = raise().unwrap_or(u64::from(u32::MAX));
    u32::try_from(allowed.saturating_sub(OTHERS)).unwrap_or(u32::MAX).max(16)
}

/// The usual limit is 1,024, for programs of long ago; each may raise it to another, which is far higher.
#[cfg(unix)]
fn raise() -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let before = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: before.maximum, maximum: before.maximum };
    match setrlimit(Resource::Nofile, raised) {
        Ok(()) => before.maximum,
        Err(error) => {
            tracing::warn!(%error, "no more connections than the system gives by itself");
            before.current
        }
    }
}

#[cfg(not(unix))]
fn raise() -> Option<u64> {
    None
}

//! Looks at the copy that goes along: what the server said of it last, and whether it is there.

use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use super::fault::{Area, Fault};
use super::{Finding, machine};
use crate::copying;
use crate::store::{chain, look};

/// How much later than its newest file something may have been taken in.
const BEHIND_MS_MAX: i64 = 60_000;

/// Nothing, where no copy is kept.
pub fn look(folder: &Path) -> Option<Finding> {
    let noted = copying::noted(folder)?;
    if let Some(why) = noted.why {
        return Some(Fault::CopyIll(why).into());
    }
    let Some(newest) = chain::newest(&noted.to) else {
        return Some(Fault::CopyMissing(noted.to).into());
    };
    let written = newest.duration_since(UNIX_EPOCH).map_or(0, |it| Duration::as_millis(&it));
    let written = i64::try_from(written).unwrap_or(i64::MAX);
    let taken_in = look::open(folder).ok().and_then(|it| machine::newest(&it).ok());
    let behind = taken_in.map_or(0, |it| it.0.saturating_sub(written));
    // Without a server nothing goes along; the next one begins with all there is.
    if behind > BEHIND_MS_MAX && look::is_held(folder) {
        return Some(Fault::CopyBehind { to: noted.to, minutes: behind / 60_000 }.into());
    }
    let well = format!("goes along in {}", noted.to.display());
    Some(Finding::Well(Area::Copy, well))
}

//! Looks at what the machine gives: room on the disk, and the time.

use std::path::Path;

use shared::time::Timestamp;
use shared::zone;

use super::fault::{Area, Fault};
use super::{Finding, Surroundings};
use crate::store::database::{self, Connection};
use crate::store::look;

const MIB: u64 = 1024 * 1024;
/// Room beside a second copy of the database, which erasing and restoring write.
const ROOM_BYTES: u64 = 64 * MIB;
/// The first of January 2026, UTC: no clock that is right shows an earlier day.
const MADE: Timestamp = Timestamp(1_767_225_600_000);
/// A clock may be put right by a little while the server runs.
const AHEAD_MS_MAX: i64 = 5 * 60_000;

pub fn look(folder: &Path, surroundings: &Surroundings) -> Vec<Finding> {
    let disk = surroundings.free_bytes.map(|free| of_disk(free, look::bytes(folder)));
    let newest = look::open(folder).ok().and_then(|it| newest(&it).ok()).unwrap_or_default();
    disk.into_iter().chain([of_clock(surroundings.now, newest)]).collect()
}

/// What is free to us on the disk of a folder, or of where it would be made.
pub fn free_bytes(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let mut there = folder.ancestors().filter(|it| it.exists());
        let there = there.next().unwrap_or(Path::new("."));
        let disk = rustix::fs::statvfs(there).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _unknown = folder;
        None
    }
}

fn of_disk(free: u64, database: u64) -> Finding {
    let needed = database.saturating_add(ROOM_BYTES);
    let mib = |bytes: u64| bytes / MIB;
    if free < needed {
        return Fault::DiskFull { free: mib(free), needed: mib(needed) }.into();
    }
    let well = format!("{} MiB are free; the data takes {}", mib(free), mib(database));
    Finding::Well(Area::Disk, well)
}

fn of_clock(now: Timestamp, newest: Timestamp) -> Finding {
    if now < MADE {
        return Fault::ClockUnset.into();
    }
    if newest > now.plus_ms(AHEAD_MS_MAX) {
        return Fault::ClockBehind((newest.0 - now.0) / 60_000).into();
    }
    let well = format!("{}, and nothing was taken in later", zone::local(now).format("%F %H:%M"));
    Finding::Well(Area::Clock, well)
}

/// When something was last taken in, or somebody let in.
pub(super) fn newest(connection: &Connection) -> database::Result<Timestamp> {
    connection.one(include_str!("newest.sql"), (), |row| row.get(0)).map(Timestamp)
}

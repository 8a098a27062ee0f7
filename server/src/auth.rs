//! Who people are and which phones are theirs: people, devices, sessions, invites. Never synced; knows no traject.
//!
//! Every function works inside a transaction that its caller opened. Secrets are random, shown once and kept as a hash.

pub mod access;
pub mod ceremony;
pub mod device;
pub mod feed;
pub mod invite;
pub mod key;
pub mod limit;
pub mod link;
pub mod login;
pub mod newcomer;
pub mod open_invites;
pub mod passkey;
pub mod person;
pub mod session;
pub mod subscription;

use crate::store::database::{self, Connection};

/// Runs one statement of the auth tables.
pub fn execute(
    connection: &Connection,
    sql: &str,
    values: impl database::Values,
) -> database::Result<usize> {
    connection.execute(sql, values)
}

/// The whole day, since 1970, of a time: all that is kept of when a phone was last here.
pub fn day(at: shared::time::Timestamp) -> i64 {
    at.0.div_euclid(24 * 60 * 60 * 1_000)
}

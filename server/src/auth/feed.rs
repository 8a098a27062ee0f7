//! Private feeds for calendars: one per person, while they want one. Knows not what is in them.

use shared::id::PersonId;
use shared::text::Lang;
use shared::time::Timestamp;

use super::session::IDLE_DAYS_MAX;
use super::{day, execute};
use crate::secret::Secret;
use crate::store::column;
use crate::store::database::{self, Connection};

/// Whose feed it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feed {
    pub person: PersonId,
    /// In which it speaks.
    pub lang: Lang,
    used_day: Option<i64>,
}

/// How it stands with somebody's feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub made: Timestamp,
    /// The day it was last asked for: midnight, UTC.
    pub used: Option<Timestamp>,
}

/// Makes one. The one before ends.
pub fn make(
    connection: &Connection,
    person: PersonId,
    lang: Lang,
    now: Timestamp,
) -> database::Result<Secret> {
    end(connection, person)?;
    let secret = Secret::link();
    let values = (secret.hash(), person.as_bytes(), lang.tag(), now.0);
    execute(connection, include_str!("add_feed.sql"), values)?;
    Ok(secret)
}

/// Whose this secret is. Of somebody who has no phone any more it opens nothing.
pub fn find(
    connection: &Connection,
    secret: &Secret,
    now: Timestamp,
) -> database::Result<Option<Feed>> {
    connection.maybe(include_str!("feed.sql"), (secret.hash(), day(now) - IDLE_DAYS_MAX), |row| {
        let lang: String = row.get(1)?;
        let lang = Lang::tagged(&lang).unwrap_or_default();
        Ok(Feed { person: column::id(row, 0)?, lang, used_day: row.get(2)? })
    })
}

/// How it stands with the feed of somebody, if they have one.
pub fn standing(connection: &Connection, person: PersonId) -> database::Result<Option<Standing>> {
    connection.maybe(include_str!("feed_of.sql"), [person.as_bytes()], |row| {
        let used: Option<i64> = row.get(1)?;
        let used = used.map(|day| Timestamp(day.saturating_mul(24 * 60 * 60 * 1_000)));
        Ok(Standing { made: Timestamp(row.get(0)?), used })
    })
}

/// Ends it. Whether there was one.
pub fn end(connection: &Connection, person: PersonId) -> database::Result<bool> {
    Ok(execute(connection, include_str!("end_feed.sql"), [person.as_bytes()])? > 0)
}

impl Feed {
    /// Whether the day on which it is asked for is kept already.
    pub fn is_noted(&self, now: Timestamp) -> bool {
        self.used_day == Some(day(now))
    }
}

/// Keeps the day on which it was asked for.
pub fn used(connection: &Connection, person: PersonId, now: Timestamp) -> database::Result<()> {
    execute(connection, include_str!("use_feed.sql"), (person.as_bytes(), day(now))).map(drop)
}

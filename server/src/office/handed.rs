//! What somebody took over of late: from whom, up to when, and each traject in a few words.

use chrono::NaiveDate;
use shared::id::PersonId;
use shared::time::Timestamp;

use super::caseload::{Charge, Part, caseload};
use super::stand_in::{day, logs_of};
use crate::store::column;
use crate::store::database::{self, Connection};

/// So long what was taken over for good is told.
const TOLD_MS: i64 = 30 * 24 * 60 * 60 * 1_000;

/// What was taken over at once.
#[derive(Debug, Clone)]
pub struct Handed {
    /// From whom, and what they are called.
    pub person: PersonId,
    pub name: String,
    pub at: Timestamp,
    /// The last day of standing in; nothing, where it is for good.
    pub until: Option<NaiveDate>,
    /// What of it they look after now.
    pub charges: Vec<Charge>,
}

/// All that somebody took over, the latest first.
pub fn handed_to(
    connection: &Connection,
    person: PersonId,
    now: Timestamp,
) -> database::Result<Vec<Handed>> {
    let mut all = Vec::new();
    connection.each(
        include_str!("handed_to.sql"),
        (person.as_bytes(), now.plus_ms(-TOLD_MS).0),
        |row| {
            let logs = logs_of(connection, column::counted(row, 0)?)?;
            all.push(Handed {
                person: column::id(row, 1)?,
                name: row.get(2)?,
                at: Timestamp(row.get(3)?),
                until: row.get::<Option<i64>>(4)?.map(day),
                charges: caseload(connection, person, &Part::These(logs))?,
            });
            Ok(())
        },
    )?;
    Ok(all)
}

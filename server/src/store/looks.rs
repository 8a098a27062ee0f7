//! Who looked at a traject, day by day. What was a year ago goes with what comes.

use chrono::NaiveDate;
use shared::id::{LogId, PersonId};
use shared::looks::Look;

use super::column;
use super::database::{self, Connection};

/// Keeps these of one person. What is told twice is kept once; what is of no traject of theirs is not kept.
pub fn keep(
    connection: &Connection,
    person: PersonId,
    looks: &[Look],
    today: NaiveDate,
) -> database::Result<()> {
    connection.execute(include_str!("old_looks.sql"), [number(Look::kept_since(today))])?;
    for look in looks.iter().filter(|it| it.is_sensible(today)) {
        let values = (look.log.as_bytes(), person.as_bytes(), number(look.on));
        connection.execute(include_str!("add_look.sql"), values)?;
    }
    Ok(())
}

/// Those of a traject, the last day first.
pub fn of(
    connection: &Connection,
    log: LogId,
    today: NaiveDate,
) -> database::Result<Vec<(PersonId, NaiveDate)>> {
    let since = number(Look::kept_since(today));
    let rows = connection.all(include_str!("looks.sql"), (log.as_bytes(), since), |row| {
        Ok((column::id(row, 0)?, row.get::<i64>(1)?))
    })?;
    Ok(rows.into_iter().filter_map(|(person, on)| Some((person, day(on)?))).collect())
}

/// Days since 1970.
fn number(day: NaiveDate) -> i64 {
    (day - NaiveDate::default()).num_days()
}

fn day(number: i64) -> Option<NaiveDate> {
    NaiveDate::default().checked_add_signed(chrono::TimeDelta::try_days(number)?)
}

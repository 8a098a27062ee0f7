//! What candidates say of how it goes with the coach. Who said what is kept until the quarter is over, so that each counts once; then
//! there are sums.

use shared::coaching::{CoachingSum, CoachingSums};
use shared::id::PersonId;
use shared::record::check_in::Face;
use shared::time::Quarter;
use shared::wire::StringEnum;

use super::column;
use super::database::{self, Connection};

/// Keeps what somebody says. Of who is a candidate nowhere nothing is kept.
pub fn keep(
    connection: &Connection,
    person: PersonId,
    face: Face,
    now: Quarter,
) -> database::Result<()> {
    connection.execute(include_str!("sum_coaching.sql"), [column::quarter_number(now)])?;
    connection.execute(include_str!("forget_coaching.sql"), [column::quarter_number(now)])?;
    let said = (person.as_bytes(), column::quarter_number(now), face.as_str());
    connection.execute(include_str!("add_coaching.sql"), said)?;
    Ok(())
}

/// What may be read of the quarters before this one, the last first.
pub fn sums(connection: &Connection, now: Quarter) -> database::Result<CoachingSums> {
    let rows =
        connection.all(include_str!("coaching.sql"), [column::quarter_number(now)], |row| {
            Ok((row.get::<i64>(0)?, row.get::<String>(1)?, row.get::<i64>(2)?))
        })?;
    let mut quarters: Vec<CoachingSum> = Vec::new();
    for (number, face, answers) in rows {
        let (Some(quarter), Some(face)) = (column::quarter(number), Face::named(&face)) else {
            continue;
        };
        let count = (face, u32::try_from(answers).unwrap_or(u32::MAX));
        match quarters.last_mut().filter(|it| it.quarter == quarter) {
            Some(sum) => sum.counts.push(count),
            None => quarters.push(CoachingSum { quarter, counts: vec![count] }),
        }
    }
    quarters.retain(CoachingSum::may_be_read);
    Ok(CoachingSums { quarters })
}

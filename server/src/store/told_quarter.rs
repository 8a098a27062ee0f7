//! What is told outside the team of quarters that are over. A quarter stands as it was told first: who has it twice learns nothing from
//! what came late.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use shared::measure::case::Case;
use shared::measure::cube::{Line, closed_quarters, lines_of};
use shared::time::Quarter;
use shared::wire;

use super::database::{self, Connection};
use super::{cases, column};

/// All that was told, the oldest quarter first; nothing where one that is over was not told yet.
pub fn told(connection: &Connection, today: NaiveDate) -> database::Result<Option<Vec<Line>>> {
    let (_, untold) = untold(connection, today)?;
    if untold.is_empty() { lines(connection).map(Some) } else { Ok(None) }
}

/// All that was told, and now is: the oldest quarter first.
pub fn tell(connection: &Connection, today: NaiveDate) -> database::Result<Vec<Line>> {
    let (cases, untold) = untold(connection, today)?;
    for quarter in untold {
        let number = column::quarter_number(quarter);
        connection.execute(include_str!("put_told_quarter.sql"), [number])?;
        for (place, line) in (0_i64..).zip(lines_of(&cases, quarter, today)) {
            let line = wire::encode(&line);
            let row = (number, place, line.as_str());
            connection.execute(include_str!("put_told_line.sql"), row)?;
        }
    }
    lines(connection)
}

/// The quarters that are over and were not told yet, with what there is to tell of.
fn untold(
    connection: &Connection,
    today: NaiveDate,
) -> database::Result<(Vec<Case>, BTreeSet<Quarter>)> {
    let told: Vec<i64> = connection.all(include_str!("told_quarters.sql"), (), |row| row.get(0))?;
    let told: BTreeSet<i64> = told.into_iter().collect();
    let cases = cases(connection)?;
    let mut untold = closed_quarters(&cases, today);
    untold.retain(|it| !told.contains(&column::quarter_number(*it)));
    Ok((cases, untold))
}

fn lines(connection: &Connection) -> database::Result<Vec<Line>> {
    connection.all(include_str!("told_lines.sql"), (), |row| column::parsed(row, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::schema;

    /// Somebody's traject ends on this day.
    fn ends(connection: &Connection, who: u8, on: &str) {
        let id = [who; 16];
        let log = "insert into log (id, state, head, kind) values (?1, 'open', 1, 'traject')";
        connection.execute(log, [&id[..]]).unwrap();
        let candidate = shared::id::PersonId::from_random(id);
        let case = format!(
            r#"{{"route":"small_scale_growth","employer":"De Linde","cohort":"","phase":"regular_job",
                "candidate":"{candidate}","ending":"intended_job","ended_on":"{on}"}}"#
        );
        let summary = include_str!("put_summary.sql");
        connection.execute(summary, (&id[..], case.as_str())).unwrap();
    }

    fn day(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn a_quarter_stands_as_it_was_told_first_also_where_that_was_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        schema::prepare(&connection).unwrap();
        for who in 1..=5 {
            ends(&connection, who, "2026-05-01");
        }
        ends(&connection, 6, "2026-08-01");
        assert_eq!(told(&connection, day("2026-10-01")).unwrap(), None);
        let first = tell(&connection, day("2026-10-01")).unwrap();
        assert_eq!(told(&connection, day("2026-10-01")).unwrap().as_ref(), Some(&first));
        assert!(!first.is_empty() && first.iter().all(|it| it.quarter.number == 2), "{first:?}");

        // Later it turns out that more ended then.
        for (who, on) in (7..=11).zip(["2026-05-02"; 5]) {
            ends(&connection, who, on);
        }
        for (who, on) in (12..=16).zip(["2026-08-02"; 5]) {
            ends(&connection, who, on);
        }
        assert_eq!(tell(&connection, day("2026-10-02")).unwrap(), first);

        // A quarter that is over since is told beside it.
        for who in 17..=21 {
            ends(&connection, who, "2026-11-01");
        }
        let later = tell(&connection, day("2027-01-01")).unwrap();
        assert_eq!(later[..first.len()], first);
        assert!(later[first.len()..].iter().all(|it| it.quarter.number == 4), "{later:?}");
        assert!(later.len() > first.len());
    }
}

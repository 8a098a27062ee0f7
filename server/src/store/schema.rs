//! The schema and how a database gets to it. A released migration is followed, never edited.

use super::database::{self, Connection, Isolation};

use super::error::StoreError;
use super::meta;
use crate::chance;

/// Every step from an empty file to today, in order.
const MIGRATIONS: [&str; 29] = [
    include_str!("migrations/001_start.sql"),
    include_str!("migrations/002_place.sql"),
    include_str!("migrations/003_home.sql"),
    include_str!("migrations/004_usage.sql"),
    include_str!("migrations/005_kinds.sql"),
    include_str!("migrations/006_pairing.sql"),
    include_str!("migrations/007_signed_on.sql"),
    include_str!("migrations/008_phones.sql"),
    include_str!("migrations/009_promised.sql"),
    include_str!("migrations/010_read_mark.sql"),
    include_str!("migrations/011_link.sql"),
    include_str!("migrations/012_workplace_link.sql"),
    include_str!("migrations/013_push.sql"),
    include_str!("migrations/014_office.sql"),
    include_str!("migrations/015_employer.sql"),
    include_str!("migrations/016_far_look_ups.sql"),
    include_str!("migrations/017_seen_skill.sql"),
    include_str!("migrations/018_monitor.sql"),
    include_str!("migrations/019_proof.sql"),
    include_str!("migrations/020_hold.sql"),
    include_str!("migrations/021_look.sql"),
    include_str!("migrations/022_insight.sql"),
    include_str!("migrations/023_login.sql"),
    include_str!("migrations/024_passkey.sql"),
    include_str!("migrations/025_coaching.sql"),
    include_str!("migrations/026_told_quarter.sql"),
    include_str!("migrations/027_joined.sql"),
    include_str!("migrations/028_foreseen.sql"),
    include_str!("migrations/029_requests.sql"),
];

/// The row of `meta` that tells one life of the data from another.
pub(super) const EPOCH: &str = "epoch";

/// Sets up a fresh connection and brings the database up to date.
pub(super) fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.settle()?;
    let transaction = connection.begin(Isolation::Write)?;
    let version: i64 = transaction.one("pragma user_version", (), |row| row.get(0))?;
    let done = usize::try_from(version).map_err(|_| StoreError::Newer(version))?;
    if done > MIGRATIONS.len() {
        return Err(StoreError::Newer(version));
    }
    for (version, migration) in (1_i64..).zip(MIGRATIONS).skip(done) {
        transaction.execute_batch(migration)?;
        transaction.execute_batch(&format!("pragma user_version = {version}"))?;
    }
    if done == 0 {
        let epoch = chance::epoch().0.to_string();
        meta::put(&transaction, EPOCH, &epoch)?;
    }
    transaction.commit()?;
    Ok(())
}

/// The row of `meta` that tells the schema of a database on a server.
pub(super) const VERSION: &str = "schema";

/// Brings a database on a server up to date. It begins with what files come to; what comes later is a step for both.
pub(super) fn prepare_shared(connection: &Connection) -> Result<(), StoreError> {
    let transaction = connection.begin(Isolation::Write)?;
    let is_there = transaction.exists(include_str!("schema/is_there.sql"), ())?;
    let version = if is_there { meta::find(&transaction, VERSION)? } else { None };
    let version = version.and_then(|it| it.parse().ok());
    match version {
        Some(version) if version == latest() => return Ok(()),
        Some(version) => return Err(StoreError::Newer(version)),
        None => {}
    }
    transaction.execute_batch(include_str!("schema/postgres.sql"))?;
    meta::put(&transaction, VERSION, &latest().to_string())?;
    meta::put(&transaction, EPOCH, &chance::epoch().0.to_string())?;
    Ok(transaction.commit()?)
}

/// The schema of a database on a server, as it stands.
pub(super) fn version_shared(connection: &Connection) -> database::Result<i64> {
    let version = meta::find(connection, VERSION)?.and_then(|it| it.parse().ok());
    version.ok_or(database::Error::NoRow)
}

/// The schema that this program knows.
pub(super) fn latest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_prepared_once_and_keeps_its_epoch() {
        let connection = Connection::open_in_memory().unwrap();
        let kept = |connection: &Connection| meta::find(connection, EPOCH).unwrap().unwrap();
        prepare(&connection).unwrap();
        let first = kept(&connection);
        prepare(&connection).unwrap();
        assert_eq!(kept(&connection), first);
    }

    #[test]
    fn who_lost_their_home_to_an_erasure_gets_another() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[..2].concat().as_str()).unwrap();
        connection.execute_batch("pragma user_version = 2").unwrap();
        let lived = "
            insert into log values (zeroblob(16), 'open', 1), (randomblob(16), 'open', 1);
            insert into member select x'0a', id, 'employer', null, 'Ed' from log;
            insert into entry select id, 1, x'0b', 1, 0, 0, x'0b', case id when zeroblob(16) then 7 else 8 end,
                '', '{\"member\":[\"0a\",{\"add\":{}}]}', 0 from log;";
        connection.execute_batch(lived).unwrap();
        prepare(&connection).unwrap();
        let homes = "select count(*), min(person = x'0a' and log = zeroblob(16)) from home";
        let home: (i64, bool) =
            connection.one(homes, (), |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(home, (1, true), "where they were named first");
    }

    #[test]
    fn what_was_stored_before_it_was_counted_counts() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[..3].concat().as_str()).unwrap();
        connection.execute_batch("pragma user_version = 3").unwrap();
        // Two changes of one person, one of another, and a log of which nothing is left.
        let lived = "
            insert into log values (zeroblob(16), 'open', 3), (x'ff000000000000000000000000000000', 'gone', 0);
            with change (seq, author, edit) as (values (1, x'0a', '1234'), (2, x'0a', 'één'), (3, x'0b', ''))
            insert into entry select zeroblob(16), seq, x'0c', seq, 0, 0, author, 0, '', edit, 0 from change;";
        connection.execute_batch(lived).unwrap();
        prepare(&connection).unwrap();
        let told = |sql: &str| -> Vec<i64> { connection.all(sql, (), |row| row.get(0)).unwrap() };
        assert_eq!(told("select bytes from log order by id"), [128 + 4 + 128 + 5 + 128, 0]);
        assert_eq!(told("select bytes from log_usage order by person"), [128 + 4 + 128 + 5, 128]);
        assert_eq!(told("select count(*) from day_usage"), [0]);
    }

    #[test]
    fn all_that_was_there_before_other_kinds_is_a_traject_of_nobodys_own() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[..4].concat().as_str()).unwrap();
        connection.execute_batch("pragma user_version = 4").unwrap();
        // The later log by its id named the person first; of one who is named nowhere no entry is left.
        let lived = "
            insert into log (id, state, head) values (zeroblob(16), 'open', 1), (x'ff000000000000000000000000000000', 'open', 1);
            insert into member select x'0a', id, 'employer', null, 'Ed' from log;
            insert into member values (x'0b', zeroblob(16), 'coach', null, 'Co');
            insert into entry select id, 1, x'0c', 1, 0, 0, x'0b', case id when zeroblob(16) then 8 else 7 end,
                '', '{\"member\":[\"0a\",{\"add\":{}}]}', 0 from log;";
        connection.execute_batch(lived).unwrap();
        prepare(&connection).unwrap();
        let kinds = "select count(*) from log where kind = 'traject' and owner is null";
        let count: i64 = connection.one(kinds, (), |row| row.get(0)).unwrap();
        assert_eq!(count, 2);
        let named = "select hex(person), log = zeroblob(16) from named order by id";
        let named: Vec<(String, bool)> =
            connection.all(named, (), |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let name = |person: &str, first| (person.to_owned(), first);
        assert_eq!(named, [name("0A", false), name("0A", true), name("0B", true)]);
    }

    #[test]
    fn employers_of_before_are_found_by_the_name_they_had_last() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[..13].concat().as_str()).unwrap();
        connection.execute_batch("pragma user_version = 13").unwrap();
        // One that was renamed, one that was not, and a traject in which somebody names an employer.
        let lived = "
            insert into log (id, state, head, kind) values
                (zeroblob(16), 'open', 4, 'employer'),
                (x'ff000000000000000000000000000000', 'open', 1, 'employer'),
                (x'ee000000000000000000000000000000', 'open', 1, 'traject');
            with change (log, seq, edit) as (values
                (zeroblob(16), 1, '{\"employer\":{\"open\":{\"name\":\"De Linde\",\"opener\":\"Ria\"}}}'),
                (zeroblob(16), 2, '{\"employer\":{\"name\":\"De Es\"}}'),
                (zeroblob(16), 3, '{\"employer\":{\"stage\":\"talking\"}}'),
                (zeroblob(16), 4, '{\"contact\":[\"0a\",{\"add\":{\"name\":\"Jan\"}}]}'),
                (x'ff000000000000000000000000000000', 1, '{\"employer\":{\"open\":{\"name\":\"Korenaar\",\"opener\":\"Ria\"}}}'),
                (x'ee000000000000000000000000000000', 1, '{\"outline\":{\"employer\":\"De Beuk\"}}'))
            insert into entry select log, seq, x'0c', seq, 0, 0, x'0a', 0, '', edit, 0, null, null from change;";
        connection.execute_batch(lived).unwrap();
        prepare(&connection).unwrap();
        let names = "select name from employer order by name";
        let names: Vec<String> = connection.all(names, (), |row| row.get(0)).unwrap();
        assert_eq!(names, ["De Es", "Korenaar"]);
    }

    #[test]
    fn data_of_a_newer_version_is_left_alone() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("pragma user_version = 99").unwrap();
        assert!(matches!(prepare(&connection), Err(StoreError::Newer(99))));
    }
}

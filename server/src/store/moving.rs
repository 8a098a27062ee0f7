//! Brings the data of a folder into a database on a server, or back into a file: table after table, in the order of their keys.
//! What was broken off goes on where it stopped, and what does not add up to the same digests counts for nothing. Knows the
//! tables' columns, and not what they mean.

pub(super) mod table;

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use self::table::{GONE, NUMBERED, UNFINISHED, tables};
use super::database::Connection;
use super::error::StoreError;
use super::place::{self, Place};
use super::{
    FILE, lock, meta, open_file, open_shared, privacy, require, retry, schema, sync_folder_of,
};
use crate::secret::hex;

/// What a file is called until all is in it, and what one is called that was left.
const PART: &str = "opstap.sqlite.part";
const LEFT: &str = "opstap.sqlite.moved";

/// What was brought over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub rows: u64,
    /// Over all tables, on both sides.
    pub digest: String,
}

/// Brings the data of a folder into a database on a server, that holds nothing else. No server runs meanwhile.
pub fn move_to_server(folder: &Path, text: &str) -> Result<Moved, StoreError> {
    privacy::hold(folder)?;
    let _lock = lock(folder)?;
    let Place::File(file) = Place::of(folder)? else {
        return Err(StoreError::OnServer(folder.to_owned(), "move it to a folder first"));
    };
    require(folder)?;
    let (from, _) = open_file(folder, &file)?;
    let to = Connection::open_postgres(&place::address(text)?)?;
    retry::again(|| schema::prepare_shared(&to))?;
    let moved = bring(&from, &to)?;
    for name in NUMBERED {
        let next = format!("select coalesce(max(id), 0) + 1 from {name}");
        let next: i64 = to.one(&next, (), |row| row.get(0))?;
        to.execute_batch(&format!("alter table {name} alter column id restart with {next}"))?;
    }
    to.execute(include_str!("forget_meta.sql"), [UNFINISHED])?;
    from.close()?;
    place::put(folder, text)?;
    fs::rename(&file, folder.join(LEFT))?;
    sync_folder_of(&file)?;
    Ok(moved)
}

/// Brings the data of a database on a server back into the folder that names it. No server runs on it meanwhile, and none after.
pub fn move_to_folder(folder: &Path) -> Result<Moved, StoreError> {
    privacy::hold(folder)?;
    let _lock = lock(folder)?;
    let Place::Server(address) = Place::of(folder)? else {
        return Err(StoreError::HasData(folder.to_owned()));
    };
    let (from, _) = open_shared(folder, &address)?;
    let part = folder.join(PART);
    privacy::make(&part)?;
    let to = Connection::open(&part)?;
    schema::prepare(&to)?;
    let moved = bring(&from, &to)?;
    to.execute(include_str!("forget_meta.sql"), [UNFINISHED])?;
    // From here on no server begins on it any more.
    meta::put(&from, GONE, "1")?;
    to.close()?;
    fs::File::open(&part)?.sync_all()?;
    fs::rename(&part, folder.join(FILE))?;
    place::forget(folder)?;
    sync_folder_of(&part)?;
    Ok(moved)
}

/// Refuses a database that holds a part of the data, or from which they went.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    for (name, why) in [
        (UNFINISHED, "what was moved to it is not whole yet: do opstap move again"),
        (GONE, "its data went back into a folder"),
    ] {
        if meta::find(connection, name)?.is_some() {
            return Err(StoreError::NotWhole(why));
        }
    }
    Ok(())
}

/// Brings all tables over, and holds both sides against each other.
fn bring(from: &Connection, to: &Connection) -> Result<Moved, StoreError> {
    let epoch = meta::find(from, schema::EPOCH)?;
    let begun = meta::find(to, UNFINISHED)?;
    let mut is_empty = true;
    for table in tables().filter(|it| it.name != "meta") {
        is_empty &= table.last(to)?.is_none();
    }
    let is_new = is_empty && begun.is_none();
    if !is_new && begun != epoch {
        return Err(StoreError::NotWhole("it holds other data already"));
    }
    meta::put(to, UNFINISHED, epoch.as_deref().unwrap_or_default())?;
    if let (true, Some(of_meta)) = (is_new, tables().next()) {
        // What a server noted that found nothing there.
        for row in of_meta.after(to, None)?.iter().filter(|row| !of_meta.is_own(row)) {
            to.execute(include_str!("forget_meta.sql"), &row[..1])?;
        }
    }
    // What was brought before may have been changed since where it came from.
    if !is_new && !is_begun_alike(from, to)? {
        for table in tables().filter(|it| it.name != "meta").collect::<Vec<_>>().into_iter().rev() {
            to.execute(&format!("delete from {}", table.name), ())?;
        }
    }
    for table in tables() {
        table.copy(from, to)?;
    }
    let (mut rows, mut all) = (0, Sha256::new());
    for table in tables() {
        let [here, there] = [from, to].map(|it| table.digest(it, None));
        let (here, there) = (here?, there?);
        if here != there {
            return Err(StoreError::NotAlike(table.name));
        }
        rows += here.0;
        all.update(table.name);
        all.update(here.1);
    }
    Ok(Moved { rows, digest: hex(&all.finalize()) })
}

fn is_begun_alike(from: &Connection, to: &Connection) -> Result<bool, StoreError> {
    for table in tables().filter(|it| it.name != "meta") {
        if let Some(last) = table.last(to)?
            && table.digest(from, Some(&last))? != table.digest(to, None)?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::table::Table;
    use super::*;
    use crate::http::tests::kit::{Folder, database};

    /// A folder with some logs.
    fn folder() -> Folder {
        let folder = Folder::on_file();
        let connection = crate::store::connect(&folder.0).unwrap();
        for byte in 1..=40_u8 {
            let log = "insert into log (id, state, head) values (?1, 'open', 1)";
            connection.execute(log, [[byte; 16]]).unwrap();
            let sum = "insert into sum (log, audience, digest) values (?1, 'all', ?2)";
            connection.execute(sum, ([byte; 16], i64::from(byte) - 20)).unwrap();
        }
        folder
    }

    fn table_of(name: &str) -> &'static Table {
        tables().find(|it| it.name == name).unwrap()
    }

    #[test]
    fn every_table_is_named_with_all_its_columns() {
        let folder = folder();
        let connection = crate::store::connect(&folder.0).unwrap();
        let tables_there = "select name from sqlite_master where type = 'table' order by name";
        let there: Vec<String> = connection.all(tables_there, (), |row| row.get(0)).unwrap();
        let mut named: Vec<&str> = tables().map(|it| it.name).collect();
        named.sort_unstable();
        assert_eq!(there, named);
        for table in tables() {
            let columns = "select name from pragma_table_info(?1) order by name";
            let there: Vec<String> =
                connection.all(columns, [table.name], |row| row.get(0)).unwrap();
            let mut named: Vec<&str> = table.columns().map(|(name, _)| name).collect();
            named.sort_unstable();
            assert_eq!(there, named, "{}", table.name);
            let keys = "select count(*) from pragma_table_info(?1) where pk > 0";
            let keys: usize = connection.one(keys, [table.name], |row| row.get(0)).unwrap();
            assert_eq!(keys, table.key, "{}", table.name);
        }
    }

    #[test]
    #[ignore = "on PostgreSQL: cargo xtask test has one"]
    fn what_was_broken_off_goes_on_and_what_changed_since_is_brought_anew() {
        for changes in [false, true] {
            let folder = folder();
            let to = database::chosen().unwrap().empty().unwrap();
            {
                let from = crate::store::connect(&folder.0).unwrap();
                let to = Connection::open_postgres(&place::address(&to).unwrap()).unwrap();
                schema::prepare_shared(&to).unwrap();
                let epoch = meta::find(&from, schema::EPOCH).unwrap().unwrap();
                meta::put(&to, UNFINISHED, &epoch).unwrap();
                table_of("log").copy(&from, &to).unwrap();
                assert!(check(&to).is_err(), "no server begins on a part");
                if changes {
                    from.execute("update log set head = 2 where id = ?1", [[7; 16]]).unwrap();
                }
            }
            let moved = move_to_server(&folder.0, &to).unwrap();
            assert!(moved.rows >= 80);
            let there = crate::store::connect(&folder.0).unwrap();
            let head: i64 = there
                .one("select head from log where id = ?1", [[7_u8; 16]], |row| row.get(0))
                .unwrap();
            assert_eq!(head, if changes { 2 } else { 1 });
        }
    }
}

//! A file that somebody brings as a sheet of employers, looked at as before it is taken in.

use std::collections::BTreeSet;
use std::slice;

use server::import::fields::{COLUMNS, Column, Reads};
use server::import::{ReadSheet, check, names};
use server::sheet::{Cell, Page, Wanted, csv_bytes, read, xlsx_bytes};
use server::store::database::Connection;
use server::store::{Store, connect};
use shared::time::Timestamp;
use tests::live::folder::Folder;

const NOW: Timestamp = Timestamp(1_790_000_000_000);

thread_local! {
    /// Data with nothing in them: looking leaves them so.
    static DATA: (Connection, Folder) = empty();
}

fn empty() -> (Connection, Folder) {
    let folder = Folder::new("guided").expect("room for an empty database");
    drop(Store::open(folder.path()).expect("an empty database"));
    (connect(folder.path()).expect("an empty database"), folder)
}

/// Reads it, finds out which column is which, and says what it would bring.
pub fn import(bytes: &[u8]) {
    let known = names(&[], &[]);
    let Ok(table) = read(bytes, Wanted { sheet: None, names: &known }) else { return };
    let rows: BTreeSet<usize> = table.rows.iter().map(|row| row.number).collect();
    let sheet = ReadSheet::new(table, &[], &[]);
    let Ok(settled) = sheet.sheet() else { return };
    let looked = DATA.with(|(connection, _)| check(connection, settled, NOW));
    let (_, problems) = looked.expect("data that can be read");
    assert!(problems.iter().all(|it| rows.contains(&it.row)), "a fault in no row of it");
}

/// A sheet as text and one packed, with every column there may be.
pub fn sheets() -> Vec<Vec<u8>> {
    let name = |column: &Column| column.field.names.first().map_or("", |name| *name).to_owned();
    let cell = |column: &Column| match column.reads {
        Reads::Count => Cell::Number(3.0),
        Reads::Month => Cell::Text("1-2-2027".to_owned()),
        Reads::Line | Reads::Words | Reads::Choice(_) => Cell::Text(name(column)),
    };
    let page = Page {
        name: "Werkgevers".to_owned(),
        titles: COLUMNS.iter().map(name).collect(),
        rows: vec![COLUMNS.iter().map(cell).collect(); 2],
    };
    let both = [csv_bytes(&page), xlsx_bytes(slice::from_ref(&page))];
    both.into_iter().map(|bytes| bytes.expect("a page that can be written")).collect()
}

//! How our values stand in columns, both ways. Knows no table.

use shared::change::Digest;
use shared::id::{Id, Seq};
use shared::record::LogKind;
use shared::role::{Role, StaffRole};
use shared::time::Quarter;
use shared::wire::{self, StringEnum, Wire};

use super::database;

/// An id from its 16 bytes.
pub fn id<T>(row: &database::Row<'_>, column: usize) -> database::Result<Id<T>> {
    row.get(column).map(Id::from_bytes)
}

/// An id from its 16 bytes, where there is one.
pub fn id_maybe<T>(row: &database::Row<'_>, column: usize) -> database::Result<Option<Id<T>>> {
    row.get::<Option<[u8; 16]>>(column).map(|bytes| bytes.map(Id::from_bytes))
}

/// A count that never reaches the sign bit.
pub fn count(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// A count as it was stored.
pub fn counted(row: &database::Row<'_>, column: usize) -> database::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value)
        .map_err(|_| database::Error::unreadable(column, format!("{value} is below nought")))
}

/// A place in a log.
pub fn seq(row: &database::Row<'_>, column: usize) -> database::Result<Seq> {
    counted(row, column).map(Seq)
}

/// All 64 bits of a digest, as the signed number a column holds.
pub fn digest(digest: Digest) -> i64 {
    digest.0.cast_signed()
}

/// A digest as it was stored.
pub fn digested(row: &database::Row<'_>, column: usize) -> database::Result<Digest> {
    row.get(column).map(|value: i64| Digest(value.cast_unsigned()))
}

/// A digest, where there is one.
pub fn digested_maybe(row: &database::Row<'_>, column: usize) -> database::Result<Option<Digest>> {
    row.get(column).map(|value: Option<i64>| value.map(|it| Digest(it.cast_unsigned())))
}

/// A role from its name.
pub fn role_named(row: &database::Row<'_>, column: usize) -> database::Result<Role> {
    word(row, column)
}

/// A role in the office from its name.
pub fn staff_role(row: &database::Row<'_>, column: usize) -> database::Result<StaffRole> {
    word(row, column)
}

/// A kind of log from its name.
pub fn kind(row: &database::Row<'_>, column: usize) -> database::Result<LogKind> {
    word(row, column)
}

/// One of a few, from its word.
pub fn word<T: StringEnum>(row: &database::Row<'_>, column: usize) -> database::Result<T> {
    let word = row.text(column)?;
    T::named(word)
        .ok_or_else(|| database::Error::unreadable(column, format!("none is called {word}")))
}

/// A value from its JSON text.
pub fn parsed<T: Wire>(row: &database::Row<'_>, column: usize) -> database::Result<T> {
    let text = row.text(column)?;
    wire::decode(text).map_err(|error| database::Error::unreadable(column, error))
}

/// A quarter as a row has it: four times its year and what comes after.
pub fn quarter_number(of: Quarter) -> i64 {
    i64::from(of.year) * 4 + i64::from(of.number) - 1
}

/// The quarter of a row.
pub fn quarter(number: i64) -> Option<Quarter> {
    let number = u32::try_from(number).ok()?;
    Some(Quarter { year: number / 4, number: number % 4 + 1 })
}

//! How our values stand in columns, both ways. Knows no table.

use rusqlite::types::Type;
use shared::change::Digest;
use shared::id::{Id, Seq};
use shared::record::LogKind;
use shared::role::Role;
use shared::wire::{self, StringEnum, Wire};

/// An id from its 16 bytes.
pub fn id<T>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Id<T>> {
    row.get(column).map(Id::from_bytes)
}

/// An id from its 16 bytes, where there is one.
pub fn id_maybe<T>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<Id<T>>> {
    row.get::<_, Option<[u8; 16]>>(column).map(|bytes| bytes.map(Id::from_bytes))
}

/// A count that never reaches the sign bit.
pub fn count(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// A count as it was stored.
pub fn counted(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = row.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}

/// A place in a log.
pub fn seq(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Seq> {
    counted(row, column).map(Seq)
}

/// All 64 bits of a digest, as the signed number a column holds.
pub fn digest(digest: Digest) -> i64 {
    digest.0.cast_signed()
}

/// A digest as it was stored.
pub fn digested(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    row.get(column).map(|value: i64| Digest(value.cast_unsigned()))
}

/// A digest, where there is one.
pub fn digested_maybe(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<Digest>> {
    row.get(column).map(|value: Option<i64>| value.map(|it| Digest(it.cast_unsigned())))
}

/// A role from its name.
pub fn role_named(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Role> {
    word(row, column)
}

/// A kind of log from its name.
pub fn kind(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<LogKind> {
    word(row, column)
}

/// One of a few, from its word.
pub fn word<T: StringEnum>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
    let word = row.get_ref(column)?.as_str()?;
    T::named(word).ok_or_else(|| unreadable(column, format!("none is called {word}").into()))
}

/// A value from its JSON text.
pub fn parsed<T: Wire>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    wire::decode(text).map_err(|error| unreadable(column, error.into()))
}

/// A column that does not hold what it should.
pub fn unreadable(column: usize, why: Box<dyn std::error::Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, why)
}

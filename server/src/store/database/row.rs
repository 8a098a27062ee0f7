//! One row of what was asked, column by column.

use rusqlite::types::ValueRef;
use tokio_postgres::types::{FromSql, Type};

use super::error::{Error, Result};

/// A row, as long as it is looked at.
#[derive(Debug)]
pub enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

/// What stands in one column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    Nothing,
    Integer(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

/// What can be made of a column.
pub trait Column: Sized {
    /// It, of a column that should hold one; nothing, where it holds something else.
    fn of(cell: Cell<'_>) -> Option<Self>;
}

impl Row<'_> {
    /// What a column holds, as what it should be.
    pub fn get<T: Column>(&self, column: usize) -> Result<T> {
        let cell = self.cell(column)?;
        T::of(cell).ok_or_else(|| Error::unreadable(column, format!("it holds {cell:?}")))
    }

    /// The text of a column, where it stands.
    pub fn text(&self, column: usize) -> Result<&str> {
        match self.cell(column)? {
            Cell::Text(text) => Ok(text),
            other @ (Cell::Nothing | Cell::Integer(_) | Cell::Bytes(_)) => {
                Err(Error::unreadable(column, format!("it holds {other:?}")))
            }
        }
    }

    /// Whether a column holds nothing.
    pub fn is_nothing(&self, column: usize) -> Result<bool> {
        Ok(self.cell(column)? == Cell::Nothing)
    }

    /// What the columns are called.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Sqlite(row) => row.as_ref().column_names().collect(),
            Self::Postgres(row) => row.columns().iter().map(tokio_postgres::Column::name).collect(),
        }
    }

    /// What a column holds.
    pub fn cell(&self, column: usize) -> Result<Cell<'_>> {
        match self {
            Self::Sqlite(row) => match row.get_ref(column)? {
                ValueRef::Null => Ok(Cell::Nothing),
                ValueRef::Integer(it) => Ok(Cell::Integer(it)),
                ValueRef::Text(it) => text(column, it),
                ValueRef::Blob(it) => Ok(Cell::Bytes(it)),
                ValueRef::Real(it) => Err(Error::unreadable(column, format!("it holds {it}"))),
            },
            Self::Postgres(row) => {
                let kind = row.columns().get(column).map(tokio_postgres::Column::type_);
                match (row.try_get::<_, Option<Raw<'_>>>(column)?, kind) {
                    (None, _) => Ok(Cell::Nothing),
                    (Some(Raw(it)), Some(&Type::BYTEA)) => Ok(Cell::Bytes(it)),
                    (Some(Raw(it)), Some(&Type::TEXT)) => text(column, it),
                    (Some(Raw(it)), Some(&(Type::INT8 | Type::INT4 | Type::BOOL))) => {
                        Ok(Cell::Integer(signed(it)))
                    }
                    (Some(_), kind) => Err(Error::unreadable(column, format!("it is of {kind:?}"))),
                }
            }
        }
    }
}

fn text(column: usize, bytes: &[u8]) -> Result<Cell<'_>> {
    let text = std::str::from_utf8(bytes);
    text.map(Cell::Text).map_err(|error| Error::unreadable(column, error))
}

/// A number of any length, the highest byte first.
fn signed(bytes: &[u8]) -> i64 {
    let is_negative = bytes.len() > 1 && bytes.first().is_some_and(|first| *first >= 0x80);
    bytes.iter().fold(if is_negative { -1 } else { 0 }, |all, byte| all << 8 | i64::from(*byte))
}

/// The bytes of a column as they came, whatever its type.
struct Raw<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Raw<'a> {
    fn from_sql(
        _: &Type,
        raw: &'a [u8],
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(raw))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

impl Column for i64 {
    fn of(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Integer(it) = cell { Some(it) } else { None }
    }
}

impl Column for u32 {
    fn of(cell: Cell<'_>) -> Option<Self> {
        i64::of(cell).and_then(|it| it.try_into().ok())
    }
}

impl Column for usize {
    fn of(cell: Cell<'_>) -> Option<Self> {
        i64::of(cell).and_then(|it| it.try_into().ok())
    }
}

impl Column for bool {
    fn of(cell: Cell<'_>) -> Option<Self> {
        i64::of(cell).map(|it| it != 0)
    }
}

impl Column for String {
    fn of(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(it) = cell { Some(it.to_owned()) } else { None }
    }
}

impl Column for Vec<u8> {
    fn of(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Bytes(it) = cell { Some(it.to_vec()) } else { None }
    }
}

impl<const N: usize> Column for [u8; N] {
    fn of(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Bytes(it) = cell { it.try_into().ok() } else { None }
    }
}

impl<T: Column> Column for Option<T> {
    fn of(cell: Cell<'_>) -> Option<Self> {
        if cell == Cell::Nothing { Some(None) } else { T::of(cell).map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_sign_whatever_their_length() {
        assert_eq!(signed(&[1]), 1, "a yes");
        assert_eq!(signed(&(-5_i32).to_be_bytes()), -5);
        assert_eq!(signed(&i64::MIN.to_be_bytes()), i64::MIN);
        assert_eq!(signed(&i64::MAX.to_be_bytes()), i64::MAX);
    }
}

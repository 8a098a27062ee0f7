//! What a statement is given: a few kinds of values, in the order of its places `?1`, `?2` and so on.

use std::error::Error;

use bytes::BytesMut;
use rusqlite::types::{ToSqlOutput, ValueRef};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

/// A value of a kind that every database has. What is not there has a kind, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    Integer(Option<i64>),
    Boolean(Option<bool>),
    Text(Option<&'a str>),
    Bytes(Option<&'a [u8]>),
}

/// What stands for one place in a statement.
pub trait Bind {
    /// It, as a value.
    fn value(&self) -> Value<'_>;
    /// What stands there where there is none.
    fn nothing() -> Value<'static>;
}

/// What stands for all places in a statement.
pub trait Values {
    fn list(&self) -> Vec<Value<'_>>;
}

macro_rules! bind {
    ($($type:ty: $kind:ident by |$it:ident| $as:expr;)*) => { $(
        impl Bind for $type {
            fn value(&self) -> Value<'_> {
                let $it = self;
                Value::$kind(Some($as))
            }
            fn nothing() -> Value<'static> {
                Value::$kind(None)
            }
        }
    )* };
}

bind! {
    i64: Integer by |it| *it;
    u32: Integer by |it| i64::from(*it);
    u16: Integer by |it| i64::from(*it);
    bool: Boolean by |it| *it;
    str: Text by |it| it;
    String: Text by |it| it.as_str();
    [u8]: Bytes by |it| it;
    Vec<u8>: Bytes by |it| it.as_slice();
}

impl<const N: usize> Bind for [u8; N] {
    fn value(&self) -> Value<'_> {
        Value::Bytes(Some(self))
    }
    fn nothing() -> Value<'static> {
        Value::Bytes(None)
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    fn value(&self) -> Value<'_> {
        T::value(self)
    }
    fn nothing() -> Value<'static> {
        T::nothing()
    }
}

impl<T: Bind> Bind for Option<T> {
    fn value(&self) -> Value<'_> {
        match self {
            Some(it) => it.value(),
            None => T::nothing(),
        }
    }
    fn nothing() -> Value<'static> {
        T::nothing()
    }
}

impl Values for () {
    fn list(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

impl<T: Bind, const N: usize> Values for [T; N] {
    fn list(&self) -> Vec<Value<'_>> {
        self.iter().map(T::value).collect()
    }
}

impl<T: Bind> Values for &[T] {
    fn list(&self) -> Vec<Value<'_>> {
        self.iter().map(T::value).collect()
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)*) => { $(
        impl<$($name: Bind),+> Values for ($($name,)+) {
            #[allow(non_snake_case, reason = "each is named like its type")]
            fn list(&self) -> Vec<Value<'_>> {
                let ($($name,)+) = self;
                vec![$($name.value()),+]
            }
        }
    )* };
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J K L M;
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let value = match *self {
            Self::Integer(Some(it)) => ValueRef::Integer(it),
            Self::Boolean(Some(it)) => ValueRef::Integer(i64::from(it)),
            Self::Text(Some(it)) => ValueRef::Text(it.as_bytes()),
            Self::Bytes(Some(it)) => ValueRef::Blob(it),
            Self::Integer(None) | Self::Boolean(None) | Self::Text(None) | Self::Bytes(None) => {
                ValueRef::Null
            }
        };
        Ok(ToSqlOutput::Borrowed(value))
    }
}

impl Value<'_> {
    /// Its kind, as `PostgreSQL` calls it. Told with each statement: what it would guess depends on what stands beside.
    pub(super) fn postgres_type(&self) -> Type {
        match self {
            Self::Integer(_) => Type::INT8,
            Self::Boolean(_) => Type::BOOL,
            Self::Text(_) => Type::TEXT,
            Self::Bytes(_) => Type::BYTEA,
        }
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Integer(it) => it.to_sql(ty, out),
            Self::Boolean(it) => it.to_sql(ty, out),
            // No text of PostgreSQL holds the sign of number nought.
            Self::Text(Some(it)) if it.contains('\0') => {
                it.replace('\0', "\u{fffd}").to_sql(ty, out)
            }
            Self::Text(it) => it.to_sql(ty, out),
            Self::Bytes(it) => it.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

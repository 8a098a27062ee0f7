//! What of a database the rest asks for: one row or some, and how many were changed. A statement is prepared once for each
//! connection. Knows which database it speaks to, and nothing of what is kept there.

mod connection;
mod error;
mod postgres;
mod row;
mod sqlite;
mod value;

pub use self::connection::{Connection, Isolation, Transaction};
pub use self::error::{Error, Result};
pub use self::postgres::{Address, NotAnAddress};
pub use self::row::{Cell, Column, Row};
pub use self::value::{Bind, Value, Values};

//! What a database can say no with. Knows no words for people.

use rusqlite::ErrorCode;
use tokio_postgres::error::SqlState;

/// Whatever a cause may be.
type Cause = Box<dyn std::error::Error + Send + Sync>;

/// How asking went.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the database did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is room for nothing more.
    #[error("the disk is full")]
    Full,
    /// Others wrote what this read, or the other way round: nothing of it stands, and it may be done once more.
    #[error("others write the same")]
    Conflict(#[source] Cause),
    /// The way to the database is cut; whether what was asked last was done is not known.
    #[error("the database does not answer")]
    Lost(#[source] Cause),
    /// There should have been a row.
    #[error("there is no such row")]
    NoRow,
    /// A column does not hold what it should.
    #[error("column {column}: {why}")]
    Unreadable { column: usize, why: Cause },
    /// Who works with it takes all of it back.
    #[error("{0}")]
    Refused(Cause),
    /// Anything else `SQLite` said.
    #[error("{0}")]
    Sqlite(rusqlite::Error),
    /// Anything else `PostgreSQL` said.
    #[error("{}", told(.0))]
    Postgres(tokio_postgres::Error),
}

impl Error {
    /// Of a column that does not hold what it should.
    pub fn unreadable(column: usize, why: impl Into<Cause>) -> Self {
        Self::Unreadable { column, why: why.into() }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            // The index of the write-ahead log could not grow: no room either, under another name.
            Some(ErrorCode::SystemIoFailure) if is_of_index(&error) => Self::Full,
            Some(_) | None => Self::Sqlite(error),
        }
    }
}

fn is_of_index(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    code == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
}

/// Two that add the same row at once: one of them waited for the other, and finds the row when it begins anew.
const CONFLICTS: [SqlState; 3] = [
    SqlState::T_R_SERIALIZATION_FAILURE,
    SqlState::T_R_DEADLOCK_DETECTED,
    SqlState::UNIQUE_VIOLATION,
];

/// What a server says that stops, or begins, or has no room for one more.
const AWAY: [SqlState; 5] = [
    SqlState::ADMIN_SHUTDOWN,
    SqlState::CRASH_SHUTDOWN,
    SqlState::CANNOT_CONNECT_NOW,
    SqlState::TOO_MANY_CONNECTIONS,
    SqlState::DATABASE_DROPPED,
];

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(&SqlState::DISK_FULL) => Self::Full,
            Some(code) if CONFLICTS.contains(code) => Self::Conflict(error.into()),
            Some(code) if AWAY.contains(code) => Self::Lost(error.into()),
            Some(_) => Self::Postgres(error),
            None if error.is_closed() || is_of_socket(&error) => Self::Lost(error.into()),
            None => Self::Postgres(error),
        }
    }
}

fn is_of_socket(error: &tokio_postgres::Error) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

/// What the server said, where it said something: the error itself says only that it did.
fn told(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(said) => format!("{} ({})", said.message(), said.code().code()),
        None => error.to_string(),
    }
}

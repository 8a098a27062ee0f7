//! What can go wrong with the store. Knows no words for people.

use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::ErrorCode;

/// Why the store could not do what it was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Nothing was written; there is room for nothing more.
    #[error("the disk is full")]
    Full,
    /// Another server has this folder.
    #[error("another opstap serves {0}")]
    InUse(PathBuf),
    /// The database is of a later version of Opstap.
    #[error("the data is of a newer version of opstap (schema {0})")]
    Newer(i64),
    /// The server is stopping.
    #[error("the store has stopped")]
    Stopped,
    /// The folder cannot be used.
    #[error("the data folder: {0}")]
    Folder(Arc<std::io::Error>),
    /// Anything else the database said.
    #[error("the database: {0}")]
    Broken(Arc<rusqlite::Error>),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(_) | None => Self::Broken(Arc::new(error)),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull {
            Self::Full
        } else {
            Self::Folder(Arc::new(error))
        }
    }
}

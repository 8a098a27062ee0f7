//! What can go wrong with the store. Knows no words for people.

use std::path::PathBuf;
use std::sync::Arc;

use shared::id::LogId;

use super::database::{self, NotAnAddress};

/// Why the store could not do what it was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// Nothing was written; there is room for nothing more.
    #[error("the disk is full")]
    Full,
    /// Another server has this folder.
    #[error("another opstap serves {0}")]
    InUse(PathBuf),
    /// The folder, or a file of ours in it.
    #[error(
        "{} belongs to user {owner}, and this is user {user}: run opstap as its owner, or give it to yours", path.display()
    )]
    Others { path: PathBuf, owner: u32, user: u32 },
    /// Nothing makes it private: a file system that knows no owners.
    #[error("others can read {0}, and that cannot be changed here: put the data elsewhere")]
    Open(PathBuf),
    #[error(
        "{0} is not the secret of an opstap: put its copy back, or take it away to begin another"
    )]
    NoSecret(PathBuf),
    #[error("{0} is encrypted: say --identity FILE, the file of its key")]
    Encrypted(PathBuf),
    #[error("{0} was encrypted for another key")]
    OtherKey(PathBuf),
    #[error("{0} holds no key of age (AGE-SECRET-KEY-1…)")]
    NoKey(PathBuf),
    /// A folder without a database.
    #[error("there is no data in {0}")]
    NoData(PathBuf),
    /// A backup never writes over anything.
    #[error("{0} is there already")]
    Taken(PathBuf),
    /// What should be put back cannot be read, or is something else.
    #[error("{0} is no whole backup of opstap")]
    NotABackup(PathBuf),
    /// A folder for a copy that is not made, or not there now.
    #[error("{0} is no folder, or not there: nothing is copied to it")]
    NoFolder(PathBuf),
    /// One disk's end would be the end of both.
    #[error("{0} is in the folder with the data: a copy is kept elsewhere, on another disk")]
    SameFolder(PathBuf),
    /// Nothing in it can be put back.
    #[error("{0} holds no whole copy of opstap")]
    NoCopy(PathBuf),
    /// Two offices never share a folder for copies, and none is put back over another.
    #[error("the copy in {0} is of another office's data")]
    CopyOfAnother(PathBuf),
    /// A disk that was taken away leaves an empty folder.
    #[error(
        "{0} is empty where the copy was: put its disk back, or start the server again to begin anew there"
    )]
    CopyAway(PathBuf),
    /// A part that was written is not there any more.
    #[error("what was copied to {0} is gone, or is cut: the copy begins anew")]
    CopyTaken(PathBuf),
    #[error("there is no traject {0}")]
    NoSuchLog(LogId),
    /// What stands in a backup is not what was put away, or not what the data began with.
    #[error("log {0} is not as it was when it was kept")]
    OtherThanKept(LogId),
    #[error("traject {0} was not held")]
    NotHeld(LogId),
    #[error(
        "what all of the office share is nobody's to erase: take out of it what must go, and it is hidden"
    )]
    OfficeStays,
    /// Erased, but an earlier moment is still being read, which keeps its bytes on disk.
    #[error("erased, but traces remain while someone reads: do it again")]
    StillRead,
    /// Erased, but writing the database anew takes as much room again as it has.
    #[error(
        "erased, but traces remain until there is room to write the database anew: make some, and do it again"
    )]
    NoRoomToScrub,
    /// The list of erased logs was changed by hand.
    #[error("{}: line {line} is no id", file.display())]
    Marker { file: PathBuf, line: usize },
    /// The database is of a later version of Opstap.
    #[error("the data is of a newer version of opstap (schema {0})")]
    Newer(i64),
    /// What should say where a database is.
    #[error("{0}")]
    NotAnAddress(Arc<NotAnAddress>),
    /// It would be hidden behind the database that is named.
    #[error("{} has data of its own: opstap move --to brings them to a database", .0.display())]
    HasData(PathBuf),
    /// Two servers of one database know the same secret, or phones would close with one and open with the other.
    #[error(
        "the database was kept with another secret than {}, or has a newer one: put the opstap.secret there of a server that it knows", .0.display()
    )]
    OtherSecret(PathBuf),
    /// A database that a move goes into, or went from.
    #[error("the database is not to be used: {0}")]
    NotWhole(&'static str),
    /// Both sides of a move differ.
    #[error(
        "what was brought over is not alike in {0}, and nothing was changed over: stop every server, and do it again"
    )]
    NotAlike(&'static str),
    /// Of a database on a server: what is asked works on a file.
    #[error("{0} is kept in a database on a server: {1}")]
    OnServer(PathBuf, &'static str),
    /// The database on a server cannot be reached, or the way to it was cut.
    #[error("the database does not answer: {0}")]
    Away(Arc<database::Error>),
    /// The server is stopping.
    #[error("the store has stopped")]
    Stopped,
    /// The folder cannot be used.
    #[error("the data folder: {0}")]
    Folder(Arc<std::io::Error>),
    /// Anything else the database said.
    #[error("the database: {0}")]
    Broken(Arc<database::Error>),
}

impl From<database::Error> for StoreError {
    fn from(error: database::Error) -> Self {
        match error {
            database::Error::Full => Self::Full,
            database::Error::Lost(_) => Self::Away(Arc::new(error)),
            database::Error::Conflict(_)
            | database::Error::NoRow
            | database::Error::Unreadable { .. }
            | database::Error::Refused(_)
            | database::Error::Sqlite(_)
            | database::Error::Postgres(_) => Self::Broken(Arc::new(error)),
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

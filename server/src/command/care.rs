//! What can be asked by whoever looks after the server.

use std::path::PathBuf;

use chrono::NaiveDate;
use shared::id::{LogId, PersonId};

use crate::http::Origin;
use crate::store::Recipient;

/// `opstap doctor`.
#[derive(Debug)]
pub struct Doctor {
    pub data: PathBuf,
    /// Where people find the server, if that was said.
    pub origin: Option<Origin>,
    /// The folder of the web bundle, if it was said.
    pub web: Option<PathBuf>,
    /// Who vouches for people who log in, if that was said.
    pub issuer: Option<String>,
}

/// Where people log in by an account of their work.
#[derive(Debug, Clone)]
pub struct LogIn {
    pub issuer: String,
    /// What the provider knows this server by.
    pub client: String,
    /// The file of what shows it that; else the surroundings say it, or nothing does.
    pub secret: Option<PathBuf>,
    /// What of a token says the role.
    pub role_claim: Option<String>,
}

/// The copy that goes along with a server.
#[derive(Debug, Clone)]
pub struct CopyTo {
    pub to: PathBuf,
    /// Whose keys open it; nobody needs one, where there is none.
    pub recipients: Vec<Recipient>,
}

/// `opstap backup`.
#[derive(Debug)]
pub struct Backup {
    pub data: PathBuf,
    pub deed: BackupDeed,
}

/// What becomes of a backup.
#[derive(Debug)]
pub enum BackupDeed {
    Write {
        to: PathBuf,
        /// Whose keys open it; nobody needs one, where there is none.
        recipients: Vec<Recipient>,
    },
    Check {
        from: PathBuf,
        /// The file of the key that opens it.
        identity: Option<PathBuf>,
    },
}

/// `opstap restore`.
#[derive(Debug)]
pub struct Restore {
    pub data: PathBuf,
    pub from: PathBuf,
    /// The file of the key that opens it.
    pub identity: Option<PathBuf>,
}

/// `opstap secret`.
#[derive(Debug)]
pub struct MasterSecret {
    pub data: PathBuf,
    pub deed: SecretDeed,
}

/// What becomes of the secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretDeed {
    List,
    /// Another is in force.
    Rotate,
    /// Those that are needed no more go.
    LetGo,
}

/// `opstap retain`.
#[derive(Debug)]
pub struct Retain {
    pub data: PathBuf,
    /// Whether it only says what would go.
    pub is_dry: bool,
}

/// `opstap hold`.
#[derive(Debug)]
pub struct Hold {
    pub data: PathBuf,
    pub traject: LogId,
    /// Why it stays; nothing, where it need not any more.
    pub why: Option<String>,
}

/// `opstap access`.
#[derive(Debug)]
pub struct Access {
    pub data: PathBuf,
    /// From which day on.
    pub since: Option<NaiveDate>,
    /// Of whom.
    pub person: Option<PersonId>,
}

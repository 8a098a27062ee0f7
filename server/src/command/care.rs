//! What can be asked by whoever looks after the server.

use std::path::PathBuf;

use chrono::NaiveDate;
use shared::id::PersonId;

use crate::http::Origin;

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

/// `opstap access`.
#[derive(Debug)]
pub struct Access {
    pub data: PathBuf,
    /// From which day on.
    pub since: Option<NaiveDate>,
    /// Of whom.
    pub person: Option<PersonId>,
}

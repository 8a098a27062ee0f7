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

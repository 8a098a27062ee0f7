//! An act of the server's own command on the people of the office, on the data itself, also while a server runs on it. Knows
//! not which.

use std::path::Path;

use shared::id::PersonId;
use shared::time::Timestamp;

use crate::command::Failure;
use crate::office::{Act, Undone};
use crate::store::{self, WriteTransaction};

/// Does it at a moment in the name of a manager: another than `person`, to whom it is done, where there is one.
pub fn act<T>(
    data: &Path,
    (person, now): (Option<PersonId>, Timestamp),
    work: impl Fn(&mut WriteTransaction<'_>, Act) -> Result<T, Undone>,
) -> Result<T, Failure> {
    store::require(data)?;
    Ok(store::write_beside(data, |transaction| {
        let act = Act::of_server(transaction.connection, person, now)?;
        Ok(work(transaction, act)?)
    })?)
}

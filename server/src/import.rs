//! Employers, their contacts and their jobs to come from a sheet, all or nothing, by the rules of everybody's changes; what a
//! sheet would bring, and what is wrong with it; and within a day, back. What is there already stays as it is. Knows no command
//! and no address.

mod columns;
mod drafts;
pub mod fields;
mod kept;
mod known;
mod plan;
mod problem;
mod rows;
#[cfg(test)]
mod tests;
mod told;
mod undo;
mod writer;

use shared::import::Counts;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::Timestamp;

pub use self::columns::{ColumnMatch, ReadSheet, Settled, names};
use self::drafts::gather;
use self::kept::Import;
pub use self::kept::{columns as remembered, latest, remember};
use self::known::Known;
use self::plan::{Plan, plan};
pub use self::problem::{Problem, What};
pub use self::rows::Sheet;
pub use self::told::preview;
pub use self::undo::{TakenBack, take_back};
use crate::store::database::{self, Connection};
use crate::store::{StoreError, WriteTransaction};

/// The data changed after they were looked at, and the rule book declines a part of it.
#[derive(Debug, thiserror::Error)]
#[error("the data changed meanwhile, and takes it in no more: {0:?}")]
pub struct Declined(Outcome);

impl Declined {
    /// Whether a transaction went back for that.
    pub fn is_in(error: &StoreError) -> bool {
        let StoreError::Broken(error) = error else { return false };
        let database::Error::Refused(why) = &**error else { return false };
        why.is::<Self>()
    }
}

/// What a sheet would bring to the data as they stand, and what is wrong with it.
pub fn check(
    connection: &Connection,
    sheet: Sheet<'_>,
    now: Timestamp,
) -> database::Result<(Counts, Vec<Problem>)> {
    planned(connection, sheet, now).map(|(plan, problems)| (plan.counts, problems))
}

fn planned(
    connection: &Connection,
    sheet: Sheet<'_>,
    now: Timestamp,
) -> database::Result<(Plan, Vec<Problem>)> {
    let (rows, mut problems) = sheet.read();
    let employers = gather(sheet, &rows, &mut problems);
    let plan = plan(sheet, &employers, &Known::read(connection)?, now, &mut problems)?;
    problems.sort_by_key(|it| (it.row, it.column.as_ref().map(|(at, _)| *at)));
    Ok((plan, problems))
}

/// Takes a sheet in, if nothing is wrong.
pub fn take(
    transaction: &mut WriteTransaction<'_>,
    sheet: Sheet<'_>,
    now: Timestamp,
) -> database::Result<(Counts, Vec<Problem>)> {
    let (plan, problems) = planned(transaction.connection, sheet, now)?;
    if !problems.is_empty() {
        return Ok((plan.counts, problems));
    }
    let mut devices = Vec::new();
    for log in &plan.logs {
        let author = log.author;
        let caller = Caller { person: author.person, office: author.office, paired_by: None };
        let device = kept::device_of(transaction.connection, author.person)?;
        devices.push(device);
        let outcomes = transaction.push_edits(&caller, log.log, device, &log.edits, now)?;
        let accepted = |outcome: &Outcome| matches!(outcome, Outcome::Accepted(_));
        if let Some(declined) = outcomes.into_iter().find(|outcome| !accepted(outcome)) {
            // So that the transaction goes back.
            let error = Box::new(Declined(declined));
            return Err(database::Error::Refused(error));
        }
    }
    if !plan.logs.is_empty() {
        kept::add(transaction.connection, Import::new(devices, now), now)?;
    }
    Ok((plan.counts, problems))
}

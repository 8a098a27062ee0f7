//! `opstap import`: employers, their contacts and their jobs to come from a sheet, all or nothing, by the rules of everybody's
//! changes; what a sheet would bring, and what is wrong with it; and within a day, back. What is there already stays as it is.

mod columns;
mod drafts;
pub mod fields;
mod kept;
mod known;
mod notes;
mod plan;
mod problem;
mod rows;
#[cfg(test)]
mod tests;
mod undo;
mod writer;

use std::path::PathBuf;

use rusqlite::Connection;
use shared::sync::hub::Caller;
use shared::sync::message::Outcome;
use shared::time::Timestamp;

use self::columns::Settled;
use self::drafts::gather;
use self::kept::Import;
use self::known::Known;
use self::plan::{Plan, plan};
pub use self::problem::{Problem, What};
use self::rows::Sheet;
pub use self::undo::TakenBack;
pub use self::writer::{Count, Counts};
use crate::clock::Clock;
use crate::command::{self, Failure, ImportDeed, Source};
use crate::sheet::matching::MatchingError;
use crate::sheet::{SheetError, Table, Wanted, read_file};
use crate::store::{self, Store, StoreError, WriteTransaction};

/// Faults that are told one by one; more are counted.
const TOLD_MAX: usize = 200;

/// Why nothing was taken in, or taken back.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{}: {error}", .file.display())]
    Sheet { file: PathBuf, error: SheetError },
    #[error("the columns do not fit: {}", list(.0))]
    Columns(Vec<MatchingError>),
    #[error("{0} cells are wrong: nothing is taken in")]
    Wrong(usize),
    #[error("the data changed meanwhile, and takes it in no more: {0:?}")]
    Declined(Outcome),
    #[error("no import of the last day is left to take back")]
    NothingToUndo,
}

fn list(errors: &[MatchingError]) -> String {
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    format!("{} (--column \"HEADER=FIELD\" says which is which)", errors.join("; "))
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::File(error.into())
    }
}

/// Does what was asked.
pub fn run(options: &command::Import) -> Result<(), Failure> {
    store::require(&options.data)?;
    let now = Clock::system().now();
    match &options.deed {
        ImportDeed::Check(source) => check(options, source, now),
        ImportDeed::Take(source) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(take(options, source, now))
        }
        ImportDeed::Undo => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(take_back(options, now))
        }
    }
}

/// Says what a sheet would bring. A server may run meanwhile.
fn check(options: &command::Import, source: &Source, now: Timestamp) -> Result<(), Failure> {
    let mut connection = store::connect(&options.data)?;
    let read = read(source, &connection)?;
    read.say()?;
    let transaction = connection.transaction().map_err(StoreError::from)?;
    let (plan, problems) = planned(&transaction, &read, now).map_err(StoreError::from)?;
    drop(transaction);
    tell(&problems)?;
    command::say(&format!("nothing is wrong; {}", plan.counts))
}

/// Takes a sheet in, whole or not at all.
async fn take(options: &command::Import, source: &Source, now: Timestamp) -> Result<(), Failure> {
    let store = Store::open(&options.data)?;
    let read = read(source, &store::connect(&options.data)?)?;
    read.say()?;
    let (counts, problems) = store.write(move |it| taken(it, &read, now)).await?;
    tell(&problems)?;
    command::say(&format!("taken in; {counts}"))
}

/// Takes back what the latest import brought and nobody touched.
async fn take_back(options: &command::Import, now: Timestamp) -> Result<(), Failure> {
    let store = Store::open(&options.data)?;
    let latest = store.read(move |it| kept::latest(it, now)).await?;
    let import = latest.ok_or(ImportError::NothingToUndo)?;
    let hidden = import.clone();
    let taken_back = store.write(move |it| undo::take_back(it, &hidden, now)).await?;
    if !taken_back.untouched.is_empty() {
        store::erase_all(&options.data, &taken_back.untouched)?;
    }
    // Last: if this is broken off before, it can be asked for again.
    store.write(move |it| kept::forget(it.connection, &import)).await?;
    for line in &taken_back.left {
        command::say(&format!("stays, for somebody touched it since: {line}"))?;
    }
    let TakenBack { hidden, untouched, left } = taken_back;
    let (erased, left) = (untouched.len(), left.len());
    command::say(&format!(
        "taken back: {erased} employers, with all they had, and {hidden} records of others; {left} stay"
    ))
}

/// A sheet that was read, and which column is which.
struct ReadSheet {
    table: Table,
    settled: Settled,
}

impl ReadSheet {
    fn say(&self) -> Result<(), Failure> {
        let mut lines = notes::lines(&self.table);
        lines.extend(self.settled.lines.iter().cloned());
        lines.iter().try_for_each(|line| command::say(line))
    }
}

/// Reads a sheet, and remembers what was said by hand of its columns once they fit.
fn read(source: &Source, connection: &Connection) -> Result<ReadSheet, Failure> {
    let fields = columns::all_fields();
    let names: Vec<&str> = fields.iter().flat_map(|field| field.names).copied().collect();
    let remembered = kept::columns(connection).map_err(StoreError::from)?;
    let by_hand = remembered.iter().chain(&source.columns).map(|pair| pair.header.as_str());
    let names: Vec<&str> = names.into_iter().chain(by_hand).collect();
    let wanted = Wanted { sheet: source.sheet.as_deref(), names: &names };
    let table = read_file(&source.file, wanted);
    let table = table.map_err(|error| ImportError::Sheet { file: source.file.clone(), error })?;
    let settled = columns::settle(&table, &source.columns, &remembered);
    let settled = settled.map_err(ImportError::Columns)?;
    if !source.columns.is_empty() {
        let pairs = columns::remember(&source.columns, &remembered);
        kept::put_columns(connection, pairs).map_err(StoreError::from)?;
    }
    Ok(ReadSheet { table, settled })
}

/// What a sheet would bring to the data as they stand, and what is wrong with it.
fn planned(
    connection: &Connection,
    read: &ReadSheet,
    now: Timestamp,
) -> rusqlite::Result<(Plan, Vec<Problem>)> {
    let sheet = Sheet { table: &read.table, columns: &read.settled.columns };
    let (rows, mut problems) = sheet.read();
    let employers = gather(sheet, &rows, &mut problems);
    let plan = plan(sheet, &employers, &Known::read(connection)?, now, &mut problems)?;
    problems.sort_by_key(|it| (it.row, it.column.as_ref().map(|(at, _)| *at)));
    Ok((plan, problems))
}

/// Takes in what is planned, if nothing is wrong.
fn taken(
    transaction: &mut WriteTransaction<'_>,
    read: &ReadSheet,
    now: Timestamp,
) -> rusqlite::Result<(Counts, Vec<Problem>)> {
    let (plan, problems) = planned(transaction.connection, read, now)?;
    if !problems.is_empty() {
        return Ok((plan.counts, problems));
    }
    for log in &plan.logs {
        let author = log.author;
        let caller = Caller { person: author.person, office: author.office, paired_by: None };
        let device = kept::device_of(author.person);
        let outcomes = transaction.push_edits(&caller, log.log, device, &log.edits, now)?;
        let accepted = |outcome: &Outcome| matches!(outcome, Outcome::Accepted(_));
        if let Some(declined) = outcomes.into_iter().find(|outcome| !accepted(outcome)) {
            // So that the transaction goes back.
            let error = Box::new(ImportError::Declined(declined));
            return Err(rusqlite::Error::ToSqlConversionFailure(error));
        }
    }
    if !plan.logs.is_empty() {
        let import = Import::new(plan.logs.iter().map(|log| log.author.person), now);
        kept::add(transaction.connection, import, now)?;
    }
    Ok((plan.counts, problems))
}

/// Tells what is wrong, if anything is.
fn tell(problems: &[Problem]) -> Result<(), Failure> {
    if problems.is_empty() {
        return Ok(());
    }
    problems.iter().take(TOLD_MAX).try_for_each(|problem| command::say(&problem.to_string()))?;
    if let Some(more) = problems.len().checked_sub(TOLD_MAX).filter(|more| *more > 0) {
        command::say(&format!("and {more} more"))?;
    }
    Err(ImportError::Wrong(problems.len()).into())
}

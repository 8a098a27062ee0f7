//! `opstap import`: takes a sheet in, says what it would bring, or takes the latest one back; in the words of the command line.

use std::path::PathBuf;
use std::sync::Arc;

use shared::import::{Count, Counts, Left, LeftKind, Matched, TOLD_MAX};
use shared::time::Timestamp;

use super::notes;
use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure, ImportDeed, Source};
use crate::import::fields::title;
use crate::import::{self, ColumnMatch, Problem, ReadSheet, TakenBack};
use crate::sheet::matching::MatchingError;
use crate::sheet::{SheetError, Wanted, column_letters, fold, read_file};
use crate::store::database::{Connection, Isolation};
use crate::store::{self, Store, StoreError};

/// Why nothing was taken in, or taken back.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{}: {error}", .file.display())]
    Sheet { file: PathBuf, error: SheetError },
    #[error("the columns do not fit: {}", list(.0))]
    Columns(Vec<MatchingError>),
    #[error("{0} cells are wrong: nothing is taken in")]
    Wrong(usize),
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
    let connection = store::connect(&options.data)?;
    let read = read(source, &connection)?;
    say_columns(&read)?;
    let sheet = read.sheet().map_err(misfit)?;
    let transaction = connection.begin(Isolation::Read).map_err(StoreError::from)?;
    let (counts, problems) = import::check(&transaction, sheet, now).map_err(StoreError::from)?;
    drop(transaction);
    tell(&problems)?;
    command::say(&format!("nothing is wrong; {}", counted(&counts)))
}

/// Takes a sheet in, whole or not at all.
async fn take(options: &command::Import, source: &Source, now: Timestamp) -> Result<(), Failure> {
    let store = Store::open(&options.data)?;
    let read = read(source, &store::connect(&options.data)?)?;
    say_columns(&read)?;
    read.sheet().map_err(misfit)?;
    let read = Arc::new(read);
    let taken = store.write(move |it| match read.sheet() {
        Ok(sheet) => import::take(it, sheet, now).map(Ok),
        Err(errors) => Ok(Err(misfit(errors))),
    });
    let (counts, problems) = taken.await??;
    tell(&problems)?;
    audit::note_beside(&options.data, Event::new(Deed::Imported, now))?;
    command::say(&format!("taken in; {}", counted(&counts)))
}

/// Takes back what the latest import brought and nobody touched.
async fn take_back(options: &command::Import, now: Timestamp) -> Result<(), Failure> {
    let store = Store::open(&options.data)?;
    let taken_back = import::take_back(&store, now).await?.ok_or(ImportError::NothingToUndo)?;
    audit::note_beside(&options.data, Event::new(Deed::ImportTakenBack, now))?;
    let TakenBack { hidden, erased, left } = taken_back;
    for it in &left {
        command::say(&format!("stays, for somebody touched it since: {}", line(it)))?;
    }
    let left = left.len();
    command::say(&format!(
        "taken back: {erased} employers, with all they had, and {hidden} records of others; {left} stay"
    ))
}

fn line(it: &Left) -> String {
    let Left { employer, kind, name } = it;
    match kind {
        LeftKind::Employer => format!("{employer:?}: the employer"),
        LeftKind::Contact => format!("{employer:?}: contact {name:?}"),
        LeftKind::Job => format!("{employer:?}: job {name:?}"),
        LeftKind::Forecast => format!("{employer:?}: the forecast of {name}"),
    }
}

/// Reads a sheet, and remembers what was said by hand of its columns once they fit.
fn read(source: &Source, connection: &Connection) -> Result<ReadSheet, Failure> {
    let remembered = import::remembered(connection).map_err(StoreError::from)?;
    let names = import::names(&source.columns, &remembered);
    let wanted = Wanted { sheet: source.sheet.as_deref(), names: &names };
    let table = read_file(&source.file, wanted);
    let table = table.map_err(|error| ImportError::Sheet { file: source.file.clone(), error })?;
    let read = ReadSheet::new(table, &source.columns, &remembered);
    read.sheet().map_err(misfit)?;
    import::remember(connection, &source.columns).map_err(StoreError::from)?;
    Ok(read)
}

fn misfit(errors: &[MatchingError]) -> ImportError {
    ImportError::Columns(errors.to_vec())
}

fn say_columns(read: &ReadSheet) -> Result<(), Failure> {
    let mut lines = notes::lines(&read.table);
    lines.extend(read.settled.matches.iter().map(column));
    lines.iter().try_for_each(|line| command::say(line))
}

fn column(it: &ColumnMatch) -> String {
    let (letters, header) = (column_letters(it.at), &it.header);
    let how = match it.how {
        Matched::ByHand => ", as it was said by hand",
        Matched::ByHeader | Matched::HeaderTwice => "",
    };
    match &it.field {
        Some(id) => {
            let title = title(id);
            let is_same = fold(title) == fold(header);
            let meant = if is_same { String::new() } else { format!(" ({title})") };
            format!("column {letters} {header:?} is {id}{meant}{how}")
        }
        None => format!("column {letters} {header:?} is left out{how}"),
    }
}

fn counted(counts: &Counts) -> String {
    let Counts { employers, contacts, jobs, forecasts } = counts;
    let all = [
        ("employers", employers),
        ("contacts", contacts),
        ("jobs", jobs),
        ("forecasts", forecasts),
    ];
    let list = |count: fn(&Count) -> u32| {
        let some = all.iter().map(|(name, of)| format!("{} {name}", count(of)));
        some.collect::<Vec<_>>().join(", ")
    };
    format!("new: {}; there already: {}", list(|it| it.new), list(|it| it.known))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_counts_are_told_in_a_line_each() {
        let is = |header: &str, field: Option<&str>, how| {
            let (header, field) = (header.to_owned(), field.map(str::to_owned));
            column(&ColumnMatch { at: 1, header, field, how })
        };
        for (line, expected) in [
            (
                is("Klant", Some("employer"), Matched::ByHand),
                r#"column B "Klant" is employer (Werkgever), as it was said by hand"#,
            ),
            (
                is("werkgever", Some("employer"), Matched::ByHeader),
                r#"column B "werkgever" is employer"#,
            ),
            (is("Kleur", None, Matched::ByHeader), r#"column B "Kleur" is left out"#),
        ] {
            assert_eq!(line, expected);
        }
        let two = Count { new: 2, known: 1 };
        let counts = Counts { employers: two, ..Counts::default() };
        assert_eq!(
            counted(&counts),
            "new: 2 employers, 0 contacts, 0 jobs, 0 forecasts; there already: 1 employers, 0 contacts, 0 jobs, 0 forecasts"
        );
    }
}

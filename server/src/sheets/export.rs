//! `opstap export`: the tables of the office in a workbook, or in a folder of CSV files.

#[cfg(test)]
mod tests;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::audit::{self, Deed, Event};
use crate::chance;
use crate::clock::Clock;
use crate::command::{self, ExportFormat, Failure};
use crate::export;
use crate::sheet::{Page, WriteError, write_csv, write_xlsx};
use crate::store::database::Isolation;
use crate::store::{self, StoreError};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("{}: {error}", .to.display())]
    Sheet { to: PathBuf, error: WriteError },
    #[error("{}: {error}", .to.display())]
    Folder { to: PathBuf, error: io::Error },
}

/// Writes all tables. A server may run meanwhile.
pub fn run(options: &command::Export) -> Result<(), Failure> {
    store::require(&options.data)?;
    let to = &options.to;
    if to.exists() {
        return Err(StoreError::Taken(to.clone()).into());
    }
    let connection = store::connect(&options.data)?;
    // Of one moment.
    let transaction = connection.begin(Isolation::Read).map_err(StoreError::from)?;
    let pages = export::pages(&transaction).map_err(StoreError::from)?;
    drop(transaction);
    let written = match options.format {
        ExportFormat::Xlsx => {
            write_xlsx(to, &pages).map_err(|error| ExportError::Sheet { to: to.clone(), error })
        }
        ExportFormat::Csv => write_folder(to, &pages),
    };
    written.map_err(|error| Failure::File(error.into()))?;
    audit::note_beside(&options.data, Event::new(Deed::Exported, Clock::system().now()))?;
    let counts = pages.iter().map(|page| format!("{} {}", page.rows.len(), page.name));
    command::say(&format!("written: {}", counts.collect::<Vec<_>>().join(", ")))
}

/// A folder with a file for each table: there when all of them are.
fn write_folder(to: &Path, pages: &[Page]) -> Result<(), ExportError> {
    let mut part = to.as_os_str().to_owned();
    part.push(format!(".{}.part", chance::person()));
    let part = PathBuf::from(part);
    let written = fill_folder(&part, pages).and_then(|()| {
        fs::rename(&part, to).map_err(|error| ExportError::Folder { to: to.to_owned(), error })
    });
    if written.is_err()
        && let Err(error) = fs::remove_dir_all(&part)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!(%error, part = %part.display(), "what was half written is still there");
    }
    written
}

fn fill_folder(part: &Path, pages: &[Page]) -> Result<(), ExportError> {
    fs::create_dir(part).map_err(|error| ExportError::Folder { to: part.to_owned(), error })?;
    for page in pages {
        let to = part.join(format!("{}.csv", page.name.to_lowercase()));
        write_csv(&to, page).map_err(|error| ExportError::Sheet { to, error })?;
    }
    Ok(())
}

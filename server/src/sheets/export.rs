//! `opstap export`: the tables of the office in a workbook, or in a folder of CSV files; or what research may have of them.

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
use crate::research;
use crate::sheet::{Page, WriteError, write_csv, write_xlsx};
use crate::store::database::Isolation;
use crate::store::{self, StoreError, told_quarter};
use crate::whole_file;

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
    let now = Clock::system().now();
    let connection = store::connect(&options.data)?;
    // Of one moment. What leaves the team is noted, so that it stays what it is.
    let isolation = match options.format {
        ExportFormat::Outside => Isolation::Write,
        ExportFormat::Research | ExportFormat::Xlsx | ExportFormat::Csv => Isolation::Read,
    };
    let transaction = connection.begin(isolation).map_err(StoreError::from)?;
    let counts = match options.format {
        ExportFormat::Research => {
            let files = research::files(&transaction).map_err(StoreError::from)?;
            drop(transaction);
            write_folder(to, |part| fill_with(part, &files))
                .map(|()| files.into_iter().map(|file| (file.rows, file.name)).collect())
        }
        ExportFormat::Outside => {
            let told = told_quarter::tell(&transaction, now.local(0).date());
            let page = export::outside(&told.map_err(StoreError::from)?);
            transaction.commit().map_err(StoreError::from)?;
            write_csv(to, &page)
                .map(|()| vec![(page.rows.len(), page.name)])
                .map_err(|error| ExportError::Sheet { to: to.clone(), error })
        }
        ExportFormat::Xlsx | ExportFormat::Csv => {
            let pages =
                export::pages(&transaction, now.local(0).date()).map_err(StoreError::from)?;
            drop(transaction);
            let written = if options.format == ExportFormat::Xlsx {
                write_xlsx(to, &pages).map_err(|error| ExportError::Sheet { to: to.clone(), error })
            } else {
                write_folder(to, |part| fill_folder(part, &pages))
            };
            written.map(|()| pages.into_iter().map(|page| (page.rows.len(), page.name)).collect())
        }
    };
    let counts: Vec<(usize, String)> = counts.map_err(|error| Failure::File(error.into()))?;
    audit::note_beside(&options.data, Event::new(Deed::Exported, now))?;
    let counts = counts.iter().map(|(rows, name)| format!("{rows} {name}"));
    command::say(&format!("written: {}", counts.collect::<Vec<_>>().join(", ")))
}

/// A folder with a file for each table: there when all of them are.
fn write_folder(
    to: &Path,
    fill: impl FnOnce(&Path) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut part = to.as_os_str().to_owned();
    part.push(format!(".{}.part", chance::person()));
    let part = PathBuf::from(part);
    let folder = |error| ExportError::Folder { to: to.to_owned(), error };
    let written = fs::create_dir(&part)
        .map_err(folder)
        .and_then(|()| fill(&part))
        .and_then(|()| fs::rename(&part, to).map_err(folder));
    if written.is_err()
        && let Err(error) = fs::remove_dir_all(&part)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!(%error, part = %part.display(), "what was half written is still there");
    }
    written
}

fn fill_folder(part: &Path, pages: &[Page]) -> Result<(), ExportError> {
    for page in pages {
        let to = part.join(format!("{}.csv", page.name.to_lowercase()));
        write_csv(&to, page).map_err(|error| ExportError::Sheet { to, error })?;
    }
    Ok(())
}

fn fill_with(part: &Path, files: &[research::File]) -> Result<(), ExportError> {
    for file in files {
        let to = part.join(&file.name);
        whole_file::write(&to, &file.bytes).map_err(|error| ExportError::Folder { to, error })?;
    }
    Ok(())
}

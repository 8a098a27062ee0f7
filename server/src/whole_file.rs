//! A file that is there whole or not at all, and for its owner's eyes alone: people are in it. Knows no form.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::chance;

/// Puts bytes where a file should be, in place of what was there. Until the last step that is untouched.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = part_of(path);
    let written = fill(&part, bytes).and_then(|()| fs::rename(&part, path));
    let written = written.and_then(|()| sync_folder_of(path));
    if written.is_err()
        && let Err(error) = fs::remove_file(&part)
        && error.kind() != ErrorKind::NotFound
    {
        tracing::warn!(%error, part = %part.display(), "what was half written is still there");
    }
    written
}

/// Beside it, so that it can take its place in one step; with signs of chance, so that nobody else writes it.
fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.part", chance::person()));
    PathBuf::from(name)
}

fn fill(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

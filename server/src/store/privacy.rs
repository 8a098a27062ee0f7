//! The data folder and what is ours in it are for their owner's eyes alone: made so, tightened where they are not, and
//! refused where that cannot be. Knows the names of our files, not what is in them.

#[cfg(unix)]
mod unix;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use super::error::StoreError;

/// Every file of ours in the folder begins with one of these.
const OURS: [&str; 3] = ["opstap.", "erased.txt", "audit.jsonl"];

/// Something of ours in a folder that is not its user's alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exposed {
    OfAnother { path: PathBuf, owner: u32, user: u32 },
    ToOthers(PathBuf),
}

/// Makes the folder where it is missing, and closes it and our files to everybody else.
pub(super) fn hold(folder: &Path) -> Result<(), StoreError> {
    if !folder.is_dir() {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    #[cfg(unix)]
    unix::hold(folder, rustix::process::geteuid().as_raw())?;
    Ok(())
}

#[cfg(unix)]
pub(super) use self::unix::exposed;

/// How a file of ours is opened to be written: where it is new, it is nobody else's from its first moment.
pub fn writing() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a file where there is none. What `SQLite` puts beside a database is as open as that is.
pub(super) fn make(file: &Path) -> std::io::Result<File> {
    writing().truncate(false).open(file)
}

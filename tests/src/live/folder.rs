//! A folder of our own under the system's temporary one, which goes when it is dropped.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How many this process made.
static MADE: AtomicU64 = AtomicU64::new(0);

/// The folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new one, unlike any other of this process or another.
    pub fn new(purpose: &str) -> io::Result<Self> {
        let (process, number) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(format!("opstap-{purpose}-{process}-{number}"));
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // It lies among what the system throws away itself: not worth failing for.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

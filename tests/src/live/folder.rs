//! A folder of our own under the system's temporary one, which goes when it is dropped.

use std::io;
use std::path::{Path, PathBuf};

use crate::chance::Chance;

/// The folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new one. Two runs at once, even of one seed, do not meet.
    pub fn new(purpose: &str, chance: &mut Chance) -> io::Result<Self> {
        let name = format!("opstap-{purpose}-{}-{:016x}", std::process::id(), chance.bits());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
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

//! A folder that is handed on: its files with the rights they have there, and their sums. Knows nothing of what they hold.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::bundle::hex;

const SUMS: &str = "SHA256SUMS";

/// The folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// An empty one. What an earlier release left there is replaced; what is something else is not.
    pub fn fresh(place: &Path) -> Result<Self> {
        if place.exists() {
            let is_ours = place.join(SUMS).is_file() || fs::read_dir(place)?.next().is_none();
            ensure!(is_ours, "{} holds something else than a release", place.display());
            fs::remove_dir_all(place)?;
        }
        fs::create_dir_all(place).with_context(|| format!("making {}", place.display()))?;
        open_to_all(place)?;
        Ok(Self(fs::canonicalize(place)?))
    }

    /// A path inside.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.0.join(inside)
    }

    /// Puts a file there that all may read.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.path(name);
        if let Some(above) = path.parent() {
            fs::create_dir_all(above)?;
            for folder in above.ancestors().take_while(|it| it.starts_with(&self.0)) {
                open_to_all(folder)?;
            }
        }
        fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
        rights(&path, 0o644)
    }

    /// Puts a file there that all may run.
    pub fn program(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.write(name, bytes)?;
        rights(&self.path(name), 0o755)
    }

    /// Every file, by its path inside, in a fixed order.
    fn files(&self) -> Result<Vec<String>> {
        let (mut waiting, mut files) = (vec![self.0.clone()], Vec::new());
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    waiting.push(path);
                } else if let Ok(inside) = path.strip_prefix(&self.0) {
                    files.push(inside.to_string_lossy().into_owned());
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// Writes the sum of each file, as `sha256sum --check` reads them.
    pub fn sum(&self) -> Result<()> {
        let mut sums = String::new();
        for name in self.files()?.into_iter().filter(|name| name != SUMS) {
            let digest = Sha256::digest(fs::read(self.path(&name))?);
            sums = sums + &hex(&digest) + "  " + &name + "\n";
        }
        self.write(SUMS, sums.as_bytes())
    }
}

fn open_to_all(folder: &Path) -> Result<()> {
    rights(folder, 0o755)
}

/// Whatever whoever builds it lets others do by default.
#[cfg(unix)]
fn rights(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}

/// Where there are no such rights.
#[cfg(not(unix))]
fn rights(_: &Path, _: u32) -> Result<()> {
    Ok(())
}

//! All that a bundle is made from, as one fingerprint, so that nothing is made twice. Knows nothing of the making.

use std::fs;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::code::Compiled;
use super::file::hex;
use super::folder::files_in;
use super::styles;
use crate::project::Project;

/// What a bundle is made from.
#[derive(Debug)]
pub struct Inputs {
    fingerprint: String,
}

impl Inputs {
    /// Reads the compiled app and its words, the styles and the public files; this tool counts as well.
    pub fn gather(project: &Project, compiled: &Compiled) -> Result<Self> {
        let mut paths = styles::sources(project)?;
        paths.extend(files_in(&project.path("assets/public"))?);
        paths.extend(compiled.paths().cloned());
        let mut all = Sha256::new();
        for path in paths {
            let content = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            all.update(path.to_string_lossy().as_bytes());
            all.update(Sha256::digest(&content));
        }
        all.update(age_of_this_tool()?);
        Ok(Self { fingerprint: hex(&all.finalize()[..16]) })
    }

    /// Equal where everything is equal.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// A rebuilt tool may make another bundle of the same files.
fn age_of_this_tool() -> Result<[u8; 16]> {
    let tool = fs::metadata(std::env::current_exe()?)
        .context("this tool was rebuilt while it ran: start it again")?;
    let modified = tool.modified()?;
    Ok(modified.duration_since(UNIX_EPOCH)?.as_nanos().to_le_bytes())
}

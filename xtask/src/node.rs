//! Node, and npm's packages for a folder of ours. Knows nothing of what they are for.

use std::fs;
use std::io;

use anyhow::{Context, Result, ensure};

use crate::process;
use crate::project::Project;

const NODE_MAJOR_MIN: u32 = 20;

/// Installs exactly what the lock file of a folder holds, unless that was done before; the error holds the one command
/// that helps. Says so where errors are said: a figure or a report may be on the way to a file.
pub fn install(project: &Project, folder: &str) -> Result<()> {
    check(project, folder)?;
    let place = project.path(folder);
    let changed = |name: &str| fs::metadata(place.join(name)).and_then(|data| data.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    eprintln!("Installing the npm packages of {folder} with npm.");
    let mut install = project.command("npm");
    // Nothing of ours needs a package's own scripts, nor what it can do without.
    let words = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional"];
    install.current_dir(&place).args(words).stdout(io::stderr());
    let helps = format!("This helps: npm {} --prefix {folder}", words.join(" "));
    process::complete(install).context(helps)
}

/// Whether Node is there and new enough for what stands in a folder of ours; the error holds the command that helps.
pub fn check(project: &Project, folder: &str) -> Result<()> {
    let mut ask = project.command("node");
    ask.arg("--version");
    let version = process::output(ask).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    ensure!(
        major.is_some_and(|major: u32| major >= NODE_MAJOR_MIN),
        "{folder} needs Node {NODE_MAJOR_MIN} or newer; found: {}\n\
         This helps: curl -fsSL https://deb.nodesource.com/setup_20.x | sudo bash - && sudo apt-get install --yes nodejs",
        if version.is_empty() { "none" } else { &version }
    );
    Ok(())
}

//! What the browser tests stand on: Node, their npm packages and a browser. Finds each or installs it; knows no test.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::browser::PLACE;
use crate::packages;
use crate::process;
use crate::project::Project;

const NODE_MAJOR_MIN: u32 = 20;
const CHROMIUM: &str = "/usr/bin/chromium";
/// Chromium without its desktop: the same engine, storage and workers, for two thirds of the processor's time.
const HEADLESS: &str = "/usr/bin/chromium-headless-shell";
const PACKAGES: [&str; 2] = ["chromium-headless-shell", "fonts-noto-core"];

/// What was found, or is there now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tools {
    /// The program of the browser.
    pub chromium: &'static str,
}

impl Tools {
    /// Finds everything, and installs what is missing, saying so.
    pub fn ready(project: &Project) -> Result<Self> {
        check_node(project)?;
        install_packages(project, &project.path(PLACE))?;
        Ok(Self { chromium: chromium(project)? })
    }
}

fn check_node(project: &Project) -> Result<()> {
    let mut ask = project.command("node");
    ask.arg("--version");
    let version = process::output(ask).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    ensure!(
        major.is_some_and(|major: u32| major >= NODE_MAJOR_MIN),
        "the browser tests need Node {NODE_MAJOR_MIN} or newer; found: {}\n\
         This helps: curl -fsSL https://deb.nodesource.com/setup_20.x | sudo bash - && sudo apt-get install --yes nodejs",
        if version.is_empty() { "none" } else { &version }
    );
    Ok(())
}

/// Installs exactly what the lock file holds, unless that was done before.
fn install_packages(project: &Project, place: &Path) -> Result<()> {
    let changed = |name: &str| fs::metadata(place.join(name)).and_then(|data| data.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    println!("Installing the npm packages of the browser tests.");
    let mut install = project.command("npm");
    install.current_dir(place).args(["ci", "--no-audit", "--no-fund"]);
    process::complete(install).context("This helps: npm ci --prefix tests/e2e")
}

fn chromium(project: &Project) -> Result<&'static str> {
    let is_there = |path: &str| Path::new(path).is_file();
    if is_there(HEADLESS) {
        return Ok(HEADLESS);
    }
    match packages::install(project, &PACKAGES) {
        Ok(()) if is_there(HEADLESS) => Ok(HEADLESS),
        Err(cause) if is_there(CHROMIUM) => {
            println!("{cause:#}\nThe browser tests run in Chromium itself, which takes longer.");
            Ok(CHROMIUM)
        }
        Ok(()) => bail!("apt-get installed no {HEADLESS}"),
        Err(cause) => Err(cause),
    }
}

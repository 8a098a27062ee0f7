//! What the browser tests stand on: Node, their npm packages and a browser. Finds each or installs it; knows no test.

use std::path::Path;

use anyhow::{Result, bail};

use crate::node;
use crate::packages;
use crate::project::Project;

/// Where the browser tests stand.
pub const PLACE: &str = "tests/e2e";
const CHROMIUM: &str = "/usr/bin/chromium";
/// Chromium without its desktop: the same engine, storage and workers, for two thirds of the processor's time.
const HEADLESS: &str = "/usr/bin/chromium-headless-shell";
const PACKAGES: [&str; 3] = ["chromium-headless-shell", "chromium", "fonts-noto-core"];

/// What was found, or is there now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tools {
    /// The program of the browser.
    pub chromium: &'static str,
}

impl Tools {
    /// Finds everything, and installs what is missing, saying so.
    pub fn ready(project: &Project) -> Result<Self> {
        node::install(project, PLACE)?;
        Ok(Self { chromium: chromium(project)? })
    }
}

fn chromium(project: &Project) -> Result<&'static str> {
    let is_there = |path: &str| Path::new(path).is_file();
    // The shell shows no notifications: what they do is tried in Chromium itself.
    if is_there(HEADLESS) && is_there(CHROMIUM) {
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

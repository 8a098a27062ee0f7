//! The browser part of the suite: sees to Node, its packages and Chromium, then runs `tests/e2e`. Knows no test.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::rust;
use super::tally::Tally;
use crate::packages;
use crate::process;
use crate::project::Project;

const NODE_MAJOR_MIN: u32 = 20;
const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMIUM_PACKAGES: [&str; 2] = ["chromium", "fonts-noto-core"];

/// While one browser waits for something, others work.
const FILES_AT_ONCE: &str = "3";
/// How the name of a file begins whose tests hold times against a budget.
const TIMED: &str = "speed";

/// Runs the browser tests against the real server and the finished bundle.
pub fn tests(project: &Project) -> Result<Tally> {
    let place = project.path("tests/e2e");
    if !place.join("package.json").is_file() {
        println!("There are no browser tests in {}.", place.display());
        return Ok(Tally::default());
    }
    check_node(project)?;
    install_packages(project, &place)?;
    let chromium = chromium(project)?;
    let server = rust::server(project)?;
    let (timed, others) = files(&place)?.into_iter().partition(|name| name.starts_with(TIMED));
    let mut tally = Tally::default();
    // What is timed runs by itself.
    for (files, at_once) in [(others, FILES_AT_ONCE), (timed, "1")] {
        let files: Vec<String> = files;
        let report = project.path("target/e2e.tap");
        let mut test = project.command("node");
        test.current_dir(&place)
            .args(["--test", "--test-concurrency", at_once])
            .args(["--test-reporter", "spec", "--test-reporter-destination", "stdout"])
            .args(["--test-reporter", "tap", "--test-reporter-destination"])
            .arg(&report)
            .args(files)
            .env("OPSTAP_SERVER", &server)
            .env("OPSTAP_WEB", project.bundle())
            .env("OPSTAP_CHROMIUM", &chromium);
        let status = test.status().context("`node --test` could not be started")?;
        let mut part = Tally::default();
        for line in fs::read_to_string(&report).context("reading the report of the tests")?.lines()
        {
            part.read_tap(line);
        }
        tally += part.with_ending(status.success());
    }
    Ok(tally)
}

/// The test files, by name.
fn files(place: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(place)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name.ends_with(".test.mjs"));
    names.sort();
    Ok(names)
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

fn chromium(project: &Project) -> Result<PathBuf> {
    let path = PathBuf::from(CHROMIUM);
    if !path.is_file() {
        packages::install(project, &CHROMIUM_PACKAGES)?;
    }
    Ok(path)
}

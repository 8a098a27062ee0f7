//! Tests that Node runs: the files of a folder, and how many of their tests passed. Knows no test.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::tally::Tally;
use crate::project::Project;

/// After this, many times what the longest takes, a file that does not end has failed: no other waits for it for ever.
const FILE_MS_MAX: &str = "--test-timeout=1500000";

/// Runs these files of a folder, so many at once, by a Node that was told what they need.
pub fn run(
    project: &Project,
    mut node: Command,
    place: &Path,
    files: &[String],
    at_once: &str,
) -> Result<Tally> {
    let report = project.path("target/e2e.tap");
    node.current_dir(place)
        .args(["--test", FILE_MS_MAX, "--test-concurrency", at_once])
        .args(["--test-reporter", "spec", "--test-reporter-destination", "stdout"])
        .args(["--test-reporter", "tap", "--test-reporter-destination"])
        .arg(&report)
        .args(files);
    let status = node.status().context("`node --test` could not be started")?;
    let mut tally = Tally::default();
    tally.read_tap(&fs::read_to_string(&report).context("reading the report of the tests")?);
    Ok(tally.with_ending(status.success()))
}

/// The test files, by name.
pub fn files(place: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(place)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name.ends_with(".test.mjs"));
    names.sort();
    Ok(names)
}

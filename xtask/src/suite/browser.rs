//! The browser part of the suite: runs `tests/e2e` on the finished bundle and server. Knows no test.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::contract_test;
use super::rust;
use super::tally::Tally;
use super::tools::{PLACE, Tools};
use crate::project::Project;

/// While one browser waits for something, others work.
const FILES_AT_ONCE: &str = "3";
/// How the name of a file begins whose tests hold times against a budget.
const TIMED: &str = "speed";

/// Runs the browser tests against the real server and the finished bundle.
pub fn tests(project: &Project, tools: &Tools) -> Result<Tally> {
    let place = project.path(PLACE);
    rust::programs(project)?;
    let (server, demo) = (Project::built("opstap")?, Project::built("opstap-demo")?);
    let journal = contract_test::program(project)?;
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
            .env("OPSTAP_DEMO", &demo)
            .env("OPSTAP_WEB", project.bundle())
            .env("OPSTAP_JOURNAL", &journal)
            .env("OPSTAP_CHROMIUM", tools.chromium);
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

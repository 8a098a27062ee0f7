//! The browser part of the suite: runs `tests/e2e` on the finished bundle and server. Knows no test.

use anyhow::Result;

use super::contract_test;
use super::node_tests::{self, files};
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
        let mut test = project.command("node");
        test.env("OPSTAP_SERVER", &server)
            .env("OPSTAP_DEMO", &demo)
            .env("OPSTAP_WEB", project.bundle())
            .env("OPSTAP_JOURNAL", &journal)
            .env("OPSTAP_CHROMIUM", tools.chromium);
        tally += node_tests::run(project, test, &place, &files, at_once)?;
    }
    Ok(tally)
}

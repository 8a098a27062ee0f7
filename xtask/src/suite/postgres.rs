//! The server's tests on `PostgreSQL`: the same ones, each in a part of one server of databases that they start themselves. Installs
//! its programs where they are missing.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::rust;
use super::tally::Tally;
use crate::packages;
use crate::process;
use crate::project::Project;

/// Whose tests run.
const PACKAGE: &str = "server";

/// Where Debian puts them.
const PROGRAMS: &str = "/usr/lib/postgresql";

/// What is about a file, its pages and its copies, or about what is told of it without delay.
const OF_FILES: [&str; 13] = [
    "audit::tests",
    "doctor::tests",
    "http::tests::full",
    "http::tests::leases::a_restored_server_still_opens_what_was_closed",
    "http::tests::lives",
    "http::tests::secrecy",
    "person::tests::whoever_is_erased_is_nowhere",
    "sheet::tests::written::a_file_is_written_whole",
    "store::privacy",
    "store::read_pool",
    "store::schema",
    "store::tests::a_full_disk",
    "store::tests::what_the_monitor_knew_of_before",
];

/// Has `PostgreSQL`'s programs there.
pub fn ready(project: &Project) -> Result<()> {
    if Path::new(PROGRAMS).is_dir() { Ok(()) } else { packages::install(project, &["postgresql"]) }
}

/// Runs them all, with those that only make sense there.
pub fn tests(project: &Project) -> Result<Tally> {
    ready(project)?;
    let mut test = Command::new(rust::library_tests(project, PACKAGE)?);
    test.current_dir(project.path(PACKAGE)).arg("--include-ignored");
    test.args(OF_FILES.iter().flat_map(|it| ["--skip", it]));
    test.env("OPSTAP_TEST_DATABASE", "postgres");
    let mut tally = Tally::default();
    let status = process::follow(test, |line| tally.read_cargo(line))?;
    Ok(tally.with_ending(status.success()))
}

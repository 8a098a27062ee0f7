//! `cargo xtask bench`: brings PouchDB along, where Node is there to run it. Knows no figure.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;

use crate::node;
use crate::process;
use crate::project::Project;

/// Where PouchDB and its server are named, and installed.
const POUCHDB: &str = "tests/pouchdb";
/// Leaves PouchDB out. The bench itself does not know this word.
const ALONE: &str = "--alone";

/// Runs the bench with these words. Our own figures need no PouchDB: where it cannot be had, they come without.
pub fn run(project: &Project, words: Vec<OsString>) -> Result<ExitCode> {
    let (alone, mut words): (Vec<_>, Vec<_>) = words.into_iter().partition(|it| it == ALONE);
    if alone.is_empty() {
        match node::install(project, POUCHDB) {
            Ok(()) => words.extend(["--pouchdb", POUCHDB].map(OsString::from)),
            Err(cause) => eprintln!("PouchDB is left out: {cause:#}"),
        }
    }
    process::replace(project.program("bench", words))
}

//! `cargo xtask bench`: brings PouchDB along, where Node is there to run it; or another day's server. Knows no figure.

mod against;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::node;
use crate::process;
use crate::project::Project;

/// Where PouchDB and its server are named, and installed.
const POUCHDB: &str = "tests/pouchdb";
/// Leaves PouchDB out. The bench itself does not know this word.
const ALONE: &str = "--alone";
/// Pages without an app, looking up by name, or a town, alone: PouchDB has none of them.
const OURS_ALONE: [&str; 4] = ["--link", "--search", "--town", "--load"];
/// Beside another revision, in turns. The bench itself does not know this word either.
const AGAINST: &str = "--against";

/// Runs the bench with these words. Our own figures need no PouchDB: where it cannot be had, they come without.
pub fn run(project: &Project, words: Vec<OsString>) -> Result<ExitCode> {
    if let Some(place) = words.iter().position(|word| word == AGAINST) {
        let revision = words.get(place + 1).and_then(|word| word.to_str());
        let revision = revision
            .context("beside which revision? Such as: cargo xtask bench --against HEAD~20")?;
        if words.len() > 2 {
            bail!("beside another revision it takes no other words");
        }
        return against::run(project, revision);
    }
    let (alone, mut words): (Vec<_>, Vec<_>) = words.into_iter().partition(|it| it == ALONE);
    if alone.is_empty() && !words.iter().any(|word| OURS_ALONE.iter().any(|it| word == it)) {
        match node::install(project, POUCHDB) {
            Ok(()) => words.extend(["--pouchdb", POUCHDB].map(OsString::from)),
            Err(cause) => eprintln!("PouchDB is left out: {cause:#}"),
        }
    }
    process::replace(project.program("bench", words))
}

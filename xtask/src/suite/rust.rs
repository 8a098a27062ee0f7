//! The Rust parts of the suite: format, tests, lints. Knows the commands and how to count, not what they test.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::tally::Tally;
use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;

/// `cargo fmt`, without changing anything.
pub fn format(project: &Project) -> Result<Tally> {
    let mut check = project.cargo("fmt");
    check.args(["--all", "--check"]);
    process::complete(check)?;
    Ok(Tally::PASSED)
}

/// `cargo test`, each test counted. Lints are a part of compiling, here as in [`programs`]: whatever they say ends it.
///
/// This tool by itself, as it was built: together with the rest, cargo would compile its libraries once more.
pub fn tests(project: &Project) -> Result<Tally> {
    let mut tally = Tally::default();
    for packages in [&["--package", "xtask"][..], &[]] {
        let mut test = project.cargo("test");
        test.args(packages).arg("--no-fail-fast");
        lint(&mut test);
        let mut part = Tally::default();
        let status = process::follow(test, |line| part.read_cargo(line))?;
        tally += part.with_ending(status.success());
    }
    Ok(tally)
}

/// Brings our programs up to date as the tests know them, with the features that they ask of their libraries, so that
/// nothing is compiled once more.
pub fn programs(project: &Project) -> Result<()> {
    let mut build = project.cargo("test");
    build.arg("--no-run");
    lint(&mut build);
    process::complete(build)
}

/// The program of a package's library tests, as [`programs`] left it; only what changed since is compiled.
pub fn library_tests(project: &Project, package: &str) -> Result<PathBuf> {
    let mut build = project.cargo("test");
    build.args(["--no-run", "--message-format", "json-render-diagnostics"]);
    lint(&mut build);
    // Standard output is for us; what is for people goes on to where they read it.
    build.stderr(Stdio::inherit());
    for line in process::output(build)?.lines() {
        let told: Told = serde_json::from_str(line).context("reading what cargo tells")?;
        let is_it = |it: &Target| it.name == package && it.kind.iter().any(|it| it == "lib");
        if let Some(program) = told.executable.filter(|_| told.target.as_ref().is_some_and(is_it)) {
            return Ok(program);
        }
    }
    bail!("cargo names no tests of {package}'s library")
}

/// What cargo tells of something it compiled.
#[derive(Deserialize)]
struct Told {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// Puts clippy in the compiler's place for the code that is ours, with warnings as errors. It is the compiler with more
/// to say, and one compilation does for lints and tests; `cargo clippy` would be a second one, of every library too.
pub fn lint(cargo: &mut Command) {
    tell_clippy(cargo, &["--deny", "warnings"]);
    // What a next compilation would find ready costs a fifth more now.
    cargo.env("CARGO_INCREMENTAL", "0");
}

/// Passes arguments on as `cargo clippy -- …` does.
fn tell_clippy(cargo: &mut Command, arguments: &[&str]) {
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    cargo.env(
        "CLIPPY_ARGS",
        arguments.iter().flat_map(|it| [it, "__CLIPPY_HACKERY__"]).collect::<String>(),
    );
}

/// The lints of the code that only exists in the browser.
pub fn lints_in_browser(project: &Project) -> Result<Tally> {
    build_with_lints(project)?;
    Ok(Tally::PASSED)
}

/// The bundle's build once more, of our own libraries alone, and of the program that tells in a browser what a journal
/// promises.
pub fn build_with_lints(project: &Project) -> Result<()> {
    let toolchain = Toolchain::for_browser(project)?;
    let mut build = toolchain.build(project);
    build.args(["--lib", "--example", "journal"]);
    if toolchain.has_lints() {
        // What comes out runs for a moment, in a test: it need not be small.
        tell_clippy(&mut build, &["--deny", "warnings", "-C", "opt-level=0"]);
    }
    process::complete(build)
}

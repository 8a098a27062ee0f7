//! `cargo xtask old REV`: phones of another day against the server of today, and the other way round. Knows how both are
//! built and brought together, nothing of what they say to each other.

mod tree;

use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use lexopt::prelude::*;
use serde_json::json;

use self::tree::Tree;
use crate::process;
use crate::project::Project;

const ROUNDS_DEFAULT: u32 = 50;

/// What the person asked for.
#[derive(Debug)]
pub struct Options {
    revision: String,
    rounds: u32,
}

impl Options {
    /// Reads the rest of the command line.
    pub fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let (mut revision, mut rounds) = (None, ROUNDS_DEFAULT);
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("rounds") => rounds = arguments.value()?.parse()?,
                Value(name) if revision.is_none() => revision = Some(name.string()?),
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        let revision = revision.context("which revision? Such as: cargo xtask old HEAD~20")?;
        Ok(Self { revision, rounds })
    }
}

/// The programs of one day.
struct Build {
    called: String,
    /// The server.
    opstap: PathBuf,
    /// What pushes from many phones while the server is killed, and holds it to what it acknowledged.
    crash: PathBuf,
}

/// Builds both days and plays each one's phones against the other's server.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let tree = Tree::of(project, &options.revision)?;
    println!(
        "Building the programs of today, and those of {} (minutes the first time).",
        tree.name
    );
    let new = build(project, project.path(""), project.path("target"), "new".to_owned())?;
    let old =
        build(project, tree.path.clone(), project.path("target/old/target"), tree.name.clone())
            .with_context(|| format!("{} has no programs to play with", tree.name))?;
    let mut lost = 0;
    for (phones, server) in [(&old, &new), (&new, &old)] {
        if !play(project, phones, server, options.rounds)? {
            lost += 1;
        }
    }
    Ok(if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn build(project: &Project, tree: PathBuf, target: PathBuf, called: String) -> Result<Build> {
    let mut build = project.cargo("build");
    build.current_dir(tree).arg("--target-dir").arg(&target);
    build.args(["--package", "server", "--bin", "opstap", "--package", "tests", "--bin", "crash"]);
    process::complete(build)?;
    let program = |name| target.join("debug").join(name).with_extension(EXE_EXTENSION);
    Ok(Build { called, opstap: program("opstap"), crash: program("crash") })
}

/// Whether nothing was lost. Prints one line of it, and all there is to say where something was.
fn play(project: &Project, phones: &Build, server: &Build, rounds: u32) -> Result<bool> {
    let mut crash = project.command(&phones.crash.to_string_lossy());
    crash.args(["--rounds", &rounds.to_string()]);
    // Whichever day it is of, it asks cargo for the server's program.
    crash.env("CARGO", stand_in(project, &server.opstap)?);
    let output = crash.output().with_context(|| format!("starting {}", phones.crash.display()))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let last = said.lines().last().unwrap_or("it said nothing");
    println!("phones {}, server {}: {last}", phones.called, server.called);
    if !output.status.success() {
        println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.status.success())
}

/// A program that answers like a cargo that has just built this server.
fn stand_in(project: &Project, opstap: &Path) -> Result<PathBuf> {
    let path = project.path("target/old/cargo");
    let answer = json!({ "executable": opstap });
    fs::write(&path, format!("#!/bin/sh\ncat <<'END'\n{answer}\nEND\n"))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    }
    Ok(path)
}

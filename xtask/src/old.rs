//! `cargo xtask old REV`: phones of another day against the server of today, and the other way round. Knows how both are
//! built and brought together, nothing of what they say to each other.

use std::process::ExitCode;

use anyhow::{Context, Result};
use lexopt::prelude::*;

use crate::project::Project;
use crate::revision::Build;
use crate::start;

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

/// Builds both days and plays each one's phones against the other's server.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let (new, old) = (Build::today(project)?, Build::of(project, &options.revision)?);
    let mut lost = 0;
    for (phones, server) in [(&old, &new), (&new, &old)] {
        if !play(project, phones, server, options.rounds)? {
            lost += 1;
        }
    }
    println!("the app of {} in a browser, becoming today's", old.called);
    if !start::updates(project, [&new, &old])? {
        lost += 1;
    }
    Ok(if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether nothing was lost. Prints one line of it, and all there is to say where something was.
fn play(project: &Project, phones: &Build, server: &Build, rounds: u32) -> Result<bool> {
    let mut crash = project.command(&phones.program("crash").to_string_lossy());
    crash.args(["--rounds", &rounds.to_string()]);
    crash.env("CARGO", server.stand_in_for_cargo(project)?);
    let output =
        crash.output().with_context(|| format!("starting the phones of {}", phones.called))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let last = said.lines().last().unwrap_or("it said nothing");
    println!("phones {}, server {}: {last}", phones.called, server.called);
    if !output.status.success() {
        println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.status.success())
}

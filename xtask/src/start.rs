//! `cargo xtask start --against REV`: how long people wait for the app of today, beside that of another day. Knows both
//! builds, and what measures them in a browser, not what is measured.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use lexopt::prelude::*;
use serde_json::{Value, json};

use crate::node;
use crate::process;
use crate::project::Project;
use crate::revision::Build;
use crate::suite::Tools;

/// Where Lighthouse is named, and installed.
const PLACE: &str = "tests/start";

/// What the person asked for.
#[derive(Debug)]
pub struct Options {
    revision: String,
}

impl Options {
    /// Reads the rest of the command line.
    pub fn parse(mut arguments: lexopt::Parser) -> Result<Self> {
        let mut revision = None;
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("against") => revision = Some(arguments.value()?.string()?),
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        let revision = revision
            .context("beside which revision? Such as: cargo xtask start --against HEAD~20")?;
        Ok(Self { revision })
    }
}

/// Makes both builds, and has them measured in turns.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    node::install(project, PLACE)?;
    let builds = [&Build::today(project)?, &Build::of(project, &options.revision)?];
    let mut start = node_with(project, builds)?;
    start.arg(project.path(PLACE).join("start.mjs"));
    process::replace(start)
}

/// Whether an installed app of the other build becomes today's and loses nothing.
pub fn updates(project: &Project, builds: [&Build; 2]) -> Result<bool> {
    let mut test = node_with(project, builds)?;
    test.arg("--test").arg(project.path(PLACE).join("update.test.mjs"));
    Ok(test.status().context("`node --test` could not be started")?.success())
}

/// Node, which is told of both builds, today's first, and of the browser.
fn node_with(project: &Project, builds: [&Build; 2]) -> Result<Command> {
    let tools = Tools::ready(project)?;
    let mut node = project.command("node");
    node.env("OPSTAP_BUILDS", Value::from_iter(builds.map(told)).to_string());
    node.env("OPSTAP_CHROMIUM", tools.chromium);
    Ok(node)
}

/// A build as its measurer reads it.
fn told(build: &Build) -> Value {
    json!({ "called": build.called, "demo": build.demo(), "web": build.bundle })
}

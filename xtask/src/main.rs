//! The project's own tool: `cargo xtask <command>`. This file knows the commands by name and nothing of how they work.

// A tool that talks to the person who runs it, on the standard streams.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod bundle;
mod demo;
mod guided;
mod look;
mod native;
mod node;
mod old;
mod packages;
mod process;
mod project;
mod release;
mod revision;
mod sbom;
mod sim;
mod size;
mod start;
mod suite;
mod toolchain;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::project::Project;

const USAGE: &str = "\
Usage: cargo xtask <command>

  build                          build the web bundle into target/web
  demo [--port N] [--data DIR] [--lang TAG]
                                 build everything and serve the demo; its candidate reads that language
  test                           run every test
  badges                         have badges of ours verified by a library from PyPI that is not ours
  tables                         have exports of the pilot read by pandas and openpyxl
  papers                         have papers in each language held against PDF/UA by pdfua
  native [--check]               open the app in a window of its own, on a practice server, and print what it did
  look                           photograph every screen, a sheet for each role in target/look
  size                           print the size of the first load, and check it
  old REV [--rounds N]           play the phones of another revision against this server, and the reverse
  start --against REV            measure how long people wait, beside another revision
  bench [--alone] [args]         measure the server, beside PouchDB where Node is there; or --against REV
  sim [args]                     play simulated histories, from where this commit says unless told otherwise
  sbom                           write what it is made of to target/opstap.cdx.json (CycloneDX)
  release [--to DIR]             put all that a server needs into one folder, with a package for Debian
  crash | fuzz [args]            run that program of the tests, with its own arguments
  fuzz --guided decoder|push|import [--minutes N] [--keep]
                                 bad input guided by what it reaches
  crash --database postgres      kill two servers and their database, and cut what is between them
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let project = Project::of_this_tool();
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(Value(name)) => name.string()?,
        Some(Long("help") | Short('h')) | None => {
            print!("{USAGE}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "build" => bundle::build(&project).map(|_| ExitCode::SUCCESS),
        "demo" => demo::run(&project, demo::Options::parse(arguments)?),
        "test" => Ok(suite::run(&project)),
        "badges" => Ok(suite::run_held(&project, suite::others::badges)),
        "tables" => Ok(suite::run_held(&project, suite::others::tables)),
        "papers" => Ok(suite::run_held(&project, suite::others::papers)),
        "native" => native::run(&project, &native::Options::parse(arguments)?),
        "look" => look::run(&project),
        "size" => size::run(&project),
        "sbom" => sbom::run(&project),
        "release" => release::run(&project, &release::Options::parse(arguments)?),
        "old" => old::run(&project, &old::Options::parse(arguments)?),
        "start" => start::run(&project, &start::Options::parse(arguments)?),
        "bench" => bench::run(&project, arguments.raw_args()?.collect()),
        "sim" => sim::run(&project, arguments.raw_args()?.collect()),
        program @ ("crash" | "fuzz") => {
            let words: Vec<_> = arguments.raw_args()?.collect();
            if let Some(options) = guided::Options::parse(&words)? {
                return guided::run(&project, &options);
            }
            if words.iter().any(|word| word == "postgres") {
                suite::postgres::ready(&project)?;
            }
            process::replace(project.program(program, words))
        }
        unknown => bail!("there is no command `{unknown}`\n\n{USAGE}"),
    }
}

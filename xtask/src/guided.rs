//! `cargo xtask fuzz --guided WAY`: bad input guided by what it reaches. Knows how the program is built to tell that, and how it is
//! run; nothing of what must hold.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, ensure};
use lexopt::prelude::*;

use crate::process;
use crate::project::Project;

/// The compiler counts each edge of each function, and what is compared with what.
const COUNTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks";
const FOLDER: &str = "target/guided";
const MINUTES_DEFAULT: u32 = 10;
/// Bytes of one input.
const LENGTH_MAX: u32 = 32 * 1024;

/// What the person asked for.
#[derive(Debug)]
pub struct Options {
    way: String,
    minutes: u32,
    keep: bool,
}

impl Options {
    /// Reads the rest of the command line, if it asks for this.
    pub fn parse(words: &[OsString]) -> Result<Option<Self>> {
        if !words.iter().any(|word| word == "--guided") {
            return Ok(None);
        }
        let mut arguments = lexopt::Parser::from_args(words.iter().cloned());
        let mut it = Self { way: String::new(), minutes: MINUTES_DEFAULT, keep: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("guided") => it.way = arguments.value()?.string()?,
                Long("minutes") => it.minutes = arguments.value()?.parse()?,
                Long("keep") => it.keep = true,
                other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().into()),
            }
        }
        Ok(Some(it))
    }
}

/// Builds the program, lets it run, and keeps what it came upon if that is asked for. What did not hold lies in a file that is named.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let target = project.path(FOLDER);
    let known = target.join(&options.way);
    // A way in that there is not is said before anything is built.
    kept(project, "unpack", &options.way, &known)?;
    let host = host(project)?;
    let mut build = project.cargo("build");
    build.args(["--release", "--package", "guided", "--bin", "guided"]);
    build.args(["--no-default-features", "--features", &features(&options.way, "libfuzzer")]);
    // With a target of its own nothing that only builds is counted.
    build.args(["--target", &host]).arg("--target-dir").arg(&target).env("RUSTFLAGS", COUNTED);
    process::complete(build)?;
    let program = target.join(&host).join("release/guided");
    let mut run = fuzzer(project, &program, &options.way);
    run.arg(format!("-max_total_time={}", options.minutes * 60)).arg(&known);
    let ended = run.status()?;
    ensure!(ended.success(), "something did not hold: see the file that is named above");
    if options.keep {
        let least = target.join(format!("{}-least", options.way));
        drop(std::fs::remove_dir_all(&least));
        std::fs::create_dir_all(&least)?;
        let mut merge = fuzzer(project, &program, &options.way);
        // One for each edge; how often one was taken makes thousands more.
        merge.args(["-merge=1", "-use_counters=0"]).arg(&least).arg(&known);
        process::complete(merge)?;
        kept(project, "pack", &options.way, &least)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What is built for where nothing else is said.
fn host(project: &Project) -> Result<String> {
    let mut rustc = project.command("rustc");
    rustc.arg("-vV");
    let told = process::output(rustc)?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("the compiler says not where it is")?.to_owned())
}

/// What is built in: files need the whole server, which takes minutes more to build.
fn features(way: &str, with: &str) -> String {
    let sheets = if way == "import" { "sheets" } else { "" };
    [sheets, with].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(",")
}

fn fuzzer(project: &Project, program: &Path, way: &str) -> Command {
    let mut command = project.command(&program.to_string_lossy());
    let found = project.path(FOLDER).join(format!("{way}-found-"));
    command.env("OPSTAP_WAY", way);
    command.args(["-print_final_stats=1", "-timeout=20", "-rss_limit_mb=2048"]);
    command.arg(format!("-max_len={LENGTH_MAX}"));
    command.arg(format!("-artifact_prefix={}", found.display()));
    command
}

fn kept(project: &Project, deed: &str, way: &str, folder: &Path) -> Result<()> {
    let mut command = project.cargo("run");
    command.args(["--package", "guided", "--bin", "kept", "--no-default-features"]);
    command.args(["--features", &features(way, ""), "--", deed, way]).arg(folder);
    process::complete(command)
}

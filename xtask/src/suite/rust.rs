//! The Rust parts of the suite: format, lints, tests. Knows the commands and how to count, not what they test.

use anyhow::Result;

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

/// `cargo clippy` over everything, for the machine it runs on.
pub fn lints(project: &Project) -> Result<Tally> {
    let mut check = project.cargo("clippy");
    check.args(["--workspace", "--all-targets", "--", "--deny", "warnings"]);
    process::complete(check)?;
    Ok(Tally::PASSED)
}

/// The same over the code that only exists in the browser.
pub fn lints_in_browser(project: &Project) -> Result<Tally> {
    let toolchain = Toolchain::for_browser(project)?;
    let subcommand = match toolchain {
        Toolchain::FromSource | Toolchain::ReadyMade => "clippy",
        // Debian's compiler for the browser comes without lints.
        Toolchain::Debian => "check",
    };
    let mut check = toolchain.cargo(project, subcommand);
    check.args(["--package", "app", "--no-default-features", "--features", "web"]);
    // The profile of the bundle, so that both share what runs on this machine while compiling.
    check.args(["--profile", "web"]);
    if subcommand == "clippy" {
        check.args(["--", "--deny", "warnings"]);
    }
    process::complete(check)?;
    Ok(Tally::PASSED)
}

/// `cargo test` over everything, each test counted.
pub fn tests(project: &Project) -> Result<Tally> {
    let mut test = project.cargo("test");
    test.args(["--workspace", "--no-fail-fast"]);
    let mut tally = Tally::default();
    let status = process::follow(test, |line| tally.read_cargo(line))?;
    Ok(tally.with_ending(status.success()))
}

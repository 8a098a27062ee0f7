//! Badges of ours, verified by an implementation that is not: our tests leave them in a folder, and a program in Python reads them
//! with a library from `PyPI`, of the version that its list pins. Knows no badge.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::rust::lint;
use super::tally::Tally;
use crate::packages;
use crate::process;
use crate::project::Project;

const PLACE: &str = "tests/badges";
const FOLDER: &str = "target/badges";
const TEST: &str = "badges_are_left_for_an_implementation_that_is_not_ours";

/// Runs it.
pub fn tests(project: &Project) -> Result<Tally> {
    let folder = project.path(FOLDER);
    fs::create_dir_all(&folder)?;
    let python = python(project, &folder.join("python"))?;
    let mut leave = project.cargo("test");
    // Of the whole workspace, with its lints: what the Rust tests compiled is used once more.
    leave.args(["--lib", TEST]).env("OPSTAP_BADGES", &folder);
    lint(&mut leave);
    process::complete(leave)?;
    ensure!(folder.join("badge.jwt").is_file(), "the tests left no badge");
    let mut verify = project.command(&python.display().to_string());
    verify.arg(project.path(PLACE).join("verify.py")).arg(&folder);
    let mut tally = Tally::default();
    let status = process::follow(verify, |line| tally.read_tap(line))?;
    Ok(tally.with_ending(status.success()))
}

/// A Python of its own with exactly what the list says, unless it is there already.
fn python(project: &Project, place: &Path) -> Result<PathBuf> {
    let list = project.path(PLACE).join("requirements.txt");
    let (python, installed) = (place.join("bin/python"), place.join("installed.txt"));
    let wanted = fs::read_to_string(&list)?;
    if python.is_file() && fs::read_to_string(&installed).is_ok_and(|it| it == wanted) {
        return Ok(python);
    }
    let make = || {
        let mut make = project.command("python3");
        make.args(["-m", "venv", "--clear"]).arg(place);
        process::complete(make)
    };
    if make().is_err() {
        packages::install(project, &["python3", "python3-venv"]).and_then(|()| make())?;
    }
    println!("Installing what {} lists with pip.", list.display());
    let mut install = project.command(&python.display().to_string());
    let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
    install.args(words).arg("--requirement").arg(&list);
    process::complete(install).context("pip could not install it")?;
    fs::write(&installed, wanted)?;
    Ok(python)
}

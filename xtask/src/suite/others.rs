//! What we make, held by libraries that are not ours: our tests leave it in a folder, and a program in Python reads it with libraries
//! from `PyPI`, of the versions that its list pins. Knows no badge, table or paper.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::rust::lint;
use super::tally::Tally;
use crate::packages;
use crate::process;
use crate::project::Project;

/// Something that others read.
struct Work {
    /// Where the program and its list are.
    place: &'static str,
    folder: &'static str,
    /// The test that leaves it, and what names the folder to it.
    test: &'static str,
    variable: &'static str,
    /// There when it was left.
    left: &'static str,
}

const BADGES: Work = Work {
    place: "tests/badges",
    folder: "target/badges",
    test: "badges_are_left_for_an_implementation_that_is_not_ours",
    variable: "OPSTAP_BADGES",
    left: "badge.jwt",
};
const TABLES: Work = Work {
    place: "tests/tables",
    folder: "target/tables",
    test: "tables_are_left_for_an_implementation_that_is_not_ours",
    variable: "OPSTAP_TABLES",
    left: "research/trajecten.csv",
};
const PAPERS: Work = Work {
    place: "tests/papers",
    folder: "target/papers",
    test: "papers_are_left_for_an_implementation_that_is_not_ours",
    variable: "OPSTAP_PAPERS",
    left: "agreement-nl.pdf",
};

/// Badges, verified by another's implementation.
pub fn badges(project: &Project) -> Result<Tally> {
    held(project, &BADGES)
}

/// Exports, read by pandas and openpyxl.
pub fn tables(project: &Project) -> Result<Tally> {
    held(project, &TABLES)
}

/// Papers, held against PDF/UA by pdfua.
pub fn papers(project: &Project) -> Result<Tally> {
    held(project, &PAPERS)
}

/// All of them.
pub fn all(project: &Project) -> Result<Tally> {
    let mut tally = badges(project)?;
    tally += tables(project)?;
    tally += papers(project)?;
    Ok(tally)
}

fn held(project: &Project, work: &Work) -> Result<Tally> {
    let folder = project.path(work.folder);
    fs::create_dir_all(&folder)?;
    let python = python(project, work, &folder.join("python"))?;
    let left = folder.join("left");
    if left.exists() {
        fs::remove_dir_all(&left)?;
    }
    fs::create_dir(&left)?;
    let mut leave = project.cargo("test");
    // Of the whole workspace, with its lints: what the Rust tests compiled is used once more.
    leave.args(["--lib", work.test]).env(work.variable, &left);
    lint(&mut leave);
    process::complete(leave)?;
    ensure!(left.join(work.left).is_file(), "the tests left no {}", work.left);
    let mut verify = project.command(&python.display().to_string());
    verify.arg(project.path(work.place).join("verify.py")).arg(&left);
    let mut tally = Tally::default();
    let status = process::follow(verify, |line| tally.read_tap(line))?;
    Ok(tally.with_ending(status.success()))
}

/// A Python of its own with exactly what the list says, unless it is there already.
fn python(project: &Project, work: &Work, place: &Path) -> Result<PathBuf> {
    let list = project.path(work.place).join("requirements.txt");
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

//! This project as it stands, and as it stood at another revision: the programs and the bundle that its own commands make.
//! What another revision made is kept by commit. Knows nothing of what is done with them.

mod tree;

use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use self::tree::Tree;
use crate::bundle;
use crate::process;
use crate::project::Project;

/// What is kept of other revisions.
const KEPT: &str = "target/old";
/// What a demo is a program of its own in. Before that it was a command of the server.
const DEMO: &str = "server/demo";
/// A day that nobody means, and one that somebody may.
const FIRST_DAY_OF_ALL: &str = "chrono::NaiveDate::default()";
const A_DAY: &str = "chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap_or_default()";
/// The programs of the tests that play against a server.
const PLAYERS: [&str; 2] = ["bench", "crash"];

/// What was made of one revision.
#[derive(Debug)]
pub struct Build {
    /// The revision, as git shortens it, or that it is today's.
    pub called: String,
    programs: PathBuf,
    pub bundle: PathBuf,
}

impl Build {
    /// Of what stands in the checkout.
    pub fn today(project: &Project) -> Result<Self> {
        bundle::build(project)?;
        let target = project.path("target");
        make_programs(project, &project.path(""), &target)?;
        let (called, programs) = ("today".to_owned(), target.join("release"));
        Ok(Self { called, programs, bundle: project.bundle() })
    }

    /// Of another revision, made by its own commands unless that was done before.
    pub fn of(project: &Project, revision: &str) -> Result<Self> {
        let called = tree::name(project, revision)?;
        let kept = project.path(KEPT).join(&called);
        if !kept.is_dir() {
            println!("Making what {called} was (minutes, once).");
            make(project, &called, &kept).with_context(|| format!("{called} cannot be made"))?;
        }
        tree::stand_in(project, "tests")?;
        Ok(Self { called, bundle: kept.join("web"), programs: kept })
    }

    /// Where a program of it stands.
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name).with_extension(EXE_EXTENSION)
    }

    /// The words that start its server with invented people.
    pub fn demo(&self) -> Vec<PathBuf> {
        let alone = self.program("opstap-demo");
        if alone.is_file() { vec![alone] } else { vec![self.program("opstap"), "demo".into()] }
    }

    /// A program that answers like a cargo that has just built this revision's server: whichever day it is of, what plays
    /// against a server asks cargo for it.
    pub fn stand_in_for_cargo(&self, project: &Project) -> Result<PathBuf> {
        let kept = project.path(KEPT);
        let server = kept.join(format!("opstap-{}", self.called));
        let real = self.program("opstap");
        script(&server, &INVITES_SEVERAL_OF_A_NAME.replace("OPSTAP", &real.to_string_lossy()))?;
        let cargo = kept.join(format!("cargo-{}", self.called));
        let answer = json!({ "executable": server });
        script(&cargo, &format!("cat <<'END'\n{answer}\nEND\n"))?;
        Ok(cargo)
    }
}

/// What of before plays several people of one name: a server of later wants to be told that they are. It goes on as the server,
/// under the same number.
const INVITES_SEVERAL_OF_A_NAME: &str = r#"
case "$1 $*" in
  *' --another'*) exec 'OPSTAP' "$@" ;;
  invite*) 'OPSTAP' --help | grep -c -e --another > /dev/null && exec 'OPSTAP' "$@" --another ;;
esac
exec 'OPSTAP' "$@"
"#;

fn script(path: &Path, lines: &str) -> Result<()> {
    fs::write(path, format!("#!/bin/sh\n{lines}"))?;
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// Makes everything of a revision, and keeps it once it is whole.
fn make(project: &Project, name: &str, kept: &Path) -> Result<()> {
    let tree = Tree::of(project, name)?;
    mean_a_day(&tree.path)?;
    let target = project.path(KEPT).join("target");
    make_programs(project, &tree.path, &target)?;
    let mut bundle = project.cargo("xtask");
    bundle.current_dir(&tree.path).arg("build");
    process::complete(bundle)?;
    let half = kept.with_extension("half");
    if half.exists() {
        fs::remove_dir_all(&half)?;
    }
    fs::create_dir_all(&half)?;
    for name in ["opstap", "opstap-demo"].into_iter().chain(PLAYERS) {
        let file = Path::new(name).with_extension(EXE_EXTENSION);
        let made = target.join("release").join(&file);
        if made.is_file() {
            fs::rename(made, half.join(file))?;
        }
    }
    fs::rename(tree.path.join("target/web"), half.join("web"))?;
    Ok(fs::rename(half, kept)?)
}

/// Players of before open a traject on the first day that a calendar has. No person means that, and no rule takes it any more:
/// they are made to mean a day.
fn mean_a_day(files: &Path) -> Result<()> {
    for player in ["tests/src/crash/round.rs", "tests/src/bench/story.rs"] {
        let path = files.join(player);
        if let Ok(text) = fs::read_to_string(&path) {
            fs::write(&path, text.replace(FIRST_DAY_OF_ALL, A_DAY))?;
        }
    }
    Ok(())
}

fn make_programs(project: &Project, files: &Path, target: &Path) -> Result<()> {
    let mut build = project.cargo("build");
    build.current_dir(files).arg("--release").arg("--target-dir").arg(target);
    build.args(["--package", "server", "--bin", "opstap", "--package", "tests"]);
    build.args(PLAYERS.iter().flat_map(|name| ["--bin", name]));
    if files.join(DEMO).is_dir() {
        build.args(["--package", "demo", "--bin", "opstap-demo"]);
    }
    process::complete(build)
}

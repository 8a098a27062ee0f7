//! The files of another revision, beside our own for as long as they are needed. Knows git, and nothing of what is built.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;

const PLACE: &str = "target/old/tree";

/// The files, which go when this is dropped.
pub struct Tree<'a> {
    project: &'a Project,
    pub path: PathBuf,
}

impl<'a> Tree<'a> {
    /// Puts the files of a revision in a place of their own.
    pub fn of(project: &'a Project, name: &str) -> Result<Self> {
        let tree = Self { project, path: project.path(PLACE) };
        // What a run left that was broken off.
        tree.clear();
        if let Some(folder) = tree.path.parent() {
            fs::create_dir_all(folder)?;
        }
        process::output(git(project, &["worktree", "add", "--detach", PLACE, name]))?;
        Ok(tree)
    }

    /// Removes the files, and what git knows of them.
    fn clear(&self) {
        let removed = || -> Result<()> {
            if self.path.exists() {
                fs::remove_dir_all(&self.path)?;
            }
            process::output(git(self.project, &["worktree", "prune"])).map(drop)
        };
        if let Err(error) = removed() {
            println!("{} could not be removed: {error:#}", self.path.display());
        }
    }
}

/// A folder of programs that were made from such files, and begin in their own package's folder: it is there, and empty.
pub fn stand_in(project: &Project, package: &str) -> Result<()> {
    Ok(fs::create_dir_all(project.path(PLACE).join(package))?)
}

impl Drop for Tree<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

/// A revision as git shortens it.
pub fn name(project: &Project, revision: &str) -> Result<String> {
    process::output(git(project, &["rev-parse", "--git-dir"]))
        .context("this needs git, and a checkout that git made")?;
    let commit = format!("{revision}^{{commit}}");
    process::output(git(
        project,
        &["rev-parse", "--verify", "--short", "--end-of-options", &commit],
    ))
    .with_context(|| {
        format!("git knows no revision {revision} here: a tag, a hash or HEAD~20 would do")
    })
}

fn git(project: &Project, arguments: &[&str]) -> Command {
    let mut git = project.command("git");
    git.args(arguments);
    git
}

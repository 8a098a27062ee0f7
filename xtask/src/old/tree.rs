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
    /// The revision, as git shortens it.
    pub name: String,
}

impl<'a> Tree<'a> {
    /// Puts the files of a revision in a place of their own.
    pub fn of(project: &'a Project, revision: &str) -> Result<Self> {
        process::output(git(project, &["rev-parse", "--git-dir"]))
            .context("this needs git, and a checkout that git made")?;
        let commit = format!("{revision}^{{commit}}");
        let name = process::output(git(
            project,
            &["rev-parse", "--verify", "--short", "--end-of-options", &commit],
        ))
        .with_context(|| {
            format!("git knows no revision {revision} here: a tag, a hash or HEAD~20 would do")
        })?;
        let tree = Self { project, path: project.path(PLACE), name };
        // What a run left that was broken off.
        tree.clear();
        if let Some(folder) = tree.path.parent() {
            fs::create_dir_all(folder)?;
        }
        process::output(git(project, &["worktree", "add", "--detach", PLACE, &tree.name]))?;
        Ok(tree)
    }

    fn clear(&self) {
        if self.path.exists()
            && let Err(error) =
                process::output(git(self.project, &["worktree", "remove", "--force", PLACE]))
        {
            println!("{} could not be removed: {error:#}", self.path.display());
        }
    }
}

impl Drop for Tree<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

fn git(project: &Project, arguments: &[&str]) -> Command {
    let mut git = project.command("git");
    git.args(arguments);
    git
}

//! Where things lie in the checkout, and how cargo is called there. Knows nothing of what is built.

use std::env::consts::EXE_EXTENSION;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout this tool was built from.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The workspace around this package. Cargo names it to what it runs: the checkout may have moved since it was built.
    pub fn of_this_tool() -> Self {
        let named = std::env::var_os("CARGO_MANIFEST_DIR");
        let package = named.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let package = Path::new(&package);
        Self { root: package.parent().unwrap_or(package).to_path_buf() }
    }

    /// A path inside the checkout.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Where a program of ours stands once it is built: beside this tool, wherever cargo was told to put both.
    pub fn built(program: &str) -> io::Result<PathBuf> {
        Ok(std::env::current_exe()?.with_file_name(program).with_extension(EXE_EXTENSION))
    }

    /// Where the finished web bundle stands.
    pub fn bundle(&self) -> PathBuf {
        self.path("target/web")
    }

    /// A command that runs at the root of the checkout.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// A cargo subcommand, run by the cargo that runs this tool.
    pub fn cargo(&self, subcommand: &str) -> Command {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut command = self.command(&cargo);
        command.arg(subcommand);
        command
    }

    /// A program of the tests, as fast as it can be, with these words.
    pub fn program(&self, name: &str, words: impl IntoIterator<Item = OsString>) -> Command {
        let mut command = self.cargo("run");
        command.args(["--release", "--package", "tests", "--bin", name, "--"]).args(words);
        command
    }
}

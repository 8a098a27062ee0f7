//! The compiler for the browser: finds one that can, or installs it. Knows nothing of what is compiled.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::packages;
use crate::process;
use crate::project::Project;

/// The target triple of the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// A compiler that can build for the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one in use, with a ready-made standard library for the browser.
    InUse,
    /// Debian's, which builds the standard library from source.
    Debian,
}

impl Toolchain {
    /// Finds a compiler for the browser; installs one, saying so, where there is none.
    pub fn for_browser(project: &Project) -> Result<Self> {
        if has_standard_library(project) {
            return Ok(Self::InUse);
        }
        if let Err(refusal) = add_with_rustup(project) {
            println!("The {WASM} target could not be added: {refusal:#}");
        } else if has_standard_library(project) {
            return Ok(Self::InUse);
        }
        if !has_debian() {
            add_with_apt(project)?;
        }
        println!(
            "Using Debian's compiler; it builds the standard library from source (about 40 s)."
        );
        Ok(Self::Debian)
    }

    /// A cargo subcommand for the browser, in its own target directory so that it never waits for
    /// a lock that another cargo holds.
    pub fn cargo(self, project: &Project, subcommand: &str) -> Command {
        let mut command = match self {
            Self::InUse => project.cargo(subcommand),
            Self::Debian => {
                let mut command = project.command(DEBIAN_CARGO);
                command
                    .arg(subcommand)
                    .arg("-Zbuild-std=std,panic_abort")
                    .env("RUSTC", DEBIAN_RUSTC)
                    // Building the standard library is not yet a stable feature of cargo.
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                    .env_remove("RUSTUP_TOOLCHAIN");
                command
            }
        };
        command.args(["--target", WASM, "--target-dir", "target/wasm"]);
        command
    }
}

fn has_standard_library(project: &Project) -> bool {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let mut command = project.command(&rustc);
    command.args(["--print", "target-libdir", "--target", WASM]);
    process::output(command).is_ok_and(|directory| Path::new(&directory).is_dir())
}

fn add_with_rustup(project: &Project) -> Result<()> {
    println!("Installing the {WASM} target with rustup (about 20 MB).");
    let mut command = project.command("rustup");
    command.args(["target", "add", WASM]);
    process::complete(command)
}

fn has_debian() -> bool {
    [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_LINKER].iter().all(|path| Path::new(path).is_file())
}

fn add_with_apt(project: &Project) -> Result<()> {
    packages::install(project, &DEBIAN_PACKAGES)
        .with_context(|| format!("no compiler for the browser: `rustup target add {WASM}` helps"))
}

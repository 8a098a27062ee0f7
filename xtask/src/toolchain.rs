//! The compiler for the browser: finds one that can, or installs it. Knows nothing of what is compiled.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::packages;
use crate::process;
use crate::project::Project;

/// The target triple of the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// What makes the standard library small: no messages for panics, nothing printed for developers, and short code
/// before fast code.
/// The browser shows no panic message to anyone; the page itself says that something failed.
const SMALL: [&str; 4] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "--config",
    "target.wasm32-unknown-unknown.rustflags=['-Zunstable-options','-Cpanic=immediate-abort','-Zlocation-detail=none','-Zfmt-debug=none']",
];

/// Asks the linker to note who mentions whom, by which the download is split.
const NOTES: [&str; 2] =
    ["--config", "target.wasm32-unknown-unknown.rustflags=['-Clink-arg=--emit-relocs']"];

/// A compiler that can build for the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one in use, which builds the standard library from source.
    FromSource,
    /// The one in use, with its ready-made standard library: what it builds is a tenth larger.
    ReadyMade,
    /// Debian's, which builds the standard library from source.
    Debian,
}

impl Toolchain {
    /// Finds a compiler for the browser; installs one, saying so, where there is none.
    pub fn for_browser(project: &Project) -> Result<Self> {
        let needs = [
            (WASM, "about 20 MB", ["target", "add", WASM], has_standard_library as fn(&_) -> _),
            ("rust-src", "about 5 MB", ["component", "add", "rust-src"], has_source),
        ];
        let mut found = Vec::new();
        for (what, size, arguments, is_there) in needs {
            if !is_there(project) {
                println!("Installing {what} with rustup ({size}).");
                let mut command = project.command("rustup");
                command.args(arguments);
                if let Err(refusal) = process::complete(command) {
                    println!("{what} could not be added: {refusal:#}");
                }
            }
            found.push(is_there(project));
        }
        match found[..] {
            [true, true] => return Ok(Self::FromSource),
            [true, false] => return Ok(Self::ReadyMade),
            _ => {}
        }
        if !has_debian() {
            add_with_apt(project)?;
        }
        println!("Using Debian's compiler.");
        Ok(Self::Debian)
    }

    /// Whether it comes with lints.
    pub fn has_lints(self) -> bool {
        self != Self::Debian
    }

    /// A build of the app for the browser, small and with the linker's notes. In its own target directory, so that it
    /// never waits for a lock that another cargo holds.
    pub fn build(self, project: &Project) -> Command {
        let mut command = match self {
            Self::FromSource | Self::ReadyMade => project.cargo("build"),
            Self::Debian => {
                let mut command = project.command(DEBIAN_CARGO);
                command
                    .arg("build")
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                    .env_remove("RUSTUP_TOOLCHAIN");
                command
            }
        };
        if self != Self::ReadyMade {
            // Building the standard library is not yet a stable feature of cargo.
            command.args(SMALL).env("RUSTC_BOOTSTRAP", "1");
        }
        command.args(NOTES).args(["--package", "app", "--no-default-features"]);
        command.args(["--features", "web", "--profile", "web"]);
        command.args(["--target", WASM, "--target-dir", "target/wasm"]);
        command
    }
}

fn has_source(project: &Project) -> bool {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let mut command = project.command(&rustc);
    command.args(["--print", "sysroot"]);
    process::output(command).is_ok_and(|sysroot| {
        Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
    })
}

/// The standard library for another target: nothing to add where it is there, or can be fetched; else how it is built from
/// source.
pub fn standard_library_for(project: &Project, target: &str) -> Result<Vec<&'static str>> {
    if !has_library_for(project, target) {
        println!("Installing {target} with rustup (about 25 MB).");
        let mut add = project.command("rustup");
        add.args(["target", "add", target]);
        if let Err(refusal) = process::complete(add) {
            println!("{target} could not be added: {refusal:#}");
        }
    }
    if has_library_for(project, target) {
        return Ok(Vec::new());
    }
    ensure!(
        has_source(project),
        "no standard library for {target}: `rustup target add {target}` helps"
    );
    Ok(vec!["-Zbuild-std=std,panic_abort"])
}

fn has_standard_library(project: &Project) -> bool {
    has_library_for(project, WASM)
}

fn has_library_for(project: &Project, target: &str) -> bool {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let mut command = project.command(&rustc);
    command.args(["--print", "target-libdir", "--target", target]);
    process::output(command).is_ok_and(|directory| Path::new(&directory).is_dir())
}

fn has_debian() -> bool {
    [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_LINKER].iter().all(|path| Path::new(path).is_file())
}

fn add_with_apt(project: &Project) -> Result<()> {
    packages::install(project, &DEBIAN_PACKAGES)
        .with_context(|| format!("no compiler for the browser: `rustup target add {WASM}` helps"))
}

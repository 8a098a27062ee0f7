//! The app's code: compiled for the browser, then bound to it. Knows nothing of addresses and pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::file::Edition;
use super::prune::prune;
use super::split::{Parts, split};
use crate::process;
use crate::project::Project;
use crate::toolchain::{Toolchain, WASM};

/// The app's code as the browser takes it.
#[derive(Debug)]
pub struct Code {
    /// The compiled half, in two parts.
    pub wasm: Parts,
    /// The half that speaks to the browser: a module that imports the snippets.
    pub script: String,
    /// Small modules that libraries bring along, by the path under which the script imports them.
    pub snippets: BTreeMap<String, String>,
}

/// One edition of the app, compiled.
#[derive(Debug)]
pub struct Compiled {
    /// Which.
    pub edition: Edition,
    /// Where it stands.
    pub path: PathBuf,
}

/// Compiles both editions of the app.
pub fn compile(project: &Project, toolchain: Toolchain) -> Result<Vec<Compiled>> {
    check_versions(project)?;
    let mut build = toolchain.cargo(project, "build");
    build.args(["--package", "app", "--bins", "--no-default-features", "--features", "web"]);
    build.args(["--profile", "web"]);
    process::complete(build)?;
    let directory = project.path("target/wasm").join(WASM).join("web");
    let compiled = |edition| {
        let binary = match edition {
            Edition::Candidate => "candidate.wasm",
            Edition::Whole => "app.wasm",
        };
        Compiled { edition, path: directory.join(binary) }
    };
    Ok(Edition::ALL.map(compiled).into())
}

/// Makes the script that loads the compiled half and passes calls between it and the browser.
pub fn bind(compiled: &Path) -> Result<Code> {
    let wasm = fs::read(compiled).with_context(|| format!("reading {}", compiled.display()))?;
    let mut output = Bindgen::new()
        .input_module("app", prune(&wasm)?)
        .demangle(false)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .generate_output()
        .context("binding the app's code to the browser")?;
    let mut snippets = BTreeMap::new();
    for (crate_name, inline) in output.snippets() {
        for (index, text) in inline.iter().enumerate() {
            snippets.insert(format!("./snippets/{crate_name}/inline{index}.js"), text.clone());
        }
    }
    for (path, text) in output.local_modules() {
        snippets.insert(format!("./snippets/{path}"), text.clone());
    }
    ensure!(output.npm_dependencies().is_empty(), "a library asks for npm packages in the browser");
    let script = output.js().to_owned();
    Ok(Code { wasm: split(&output.wasm_mut().emit_wasm())?, script, snippets })
}

/// The binder reads what its own version of wasm-bindgen wrote, and no other.
fn check_versions(project: &Project) -> Result<()> {
    let lock = fs::read_to_string(project.path("Cargo.lock")).context("reading Cargo.lock")?;
    let library = locked_version(&lock, "wasm-bindgen")?;
    let binder = locked_version(&lock, "wasm-bindgen-cli-support")?;
    ensure!(
        library == binder,
        "Cargo.lock holds wasm-bindgen {library} but wasm-bindgen-cli-support {binder}; they must be equal.\n\
         This helps: cargo update --package wasm-bindgen-cli-support --precise {library}"
    );
    Ok(())
}

fn locked_version<'lock>(lock: &'lock str, package: &str) -> Result<&'lock str> {
    let entry = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock
        .split_once(&entry)
        .with_context(|| format!("Cargo.lock does not mention {package}"))?;
    let (version, _) = rest.split_once('"').context("Cargo.lock is cut off")?;
    Ok(version)
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn a_version_is_read_from_the_package_of_that_very_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.8\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.8");
        assert_eq!(locked_version(lock, "wasm-bindgen-cli-support").unwrap(), "0.2.9");
        assert!(locked_version(lock, "wasm").is_err());
    }
}

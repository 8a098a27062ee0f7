//! The app's code: compiled for the browser, then bound to it. Knows nothing of addresses and pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use walrus::ModuleConfig;
use wasm_bindgen_cli_support::{Bindgen, Output};

use super::folder::files_in;
use super::own_text::have_own_text;
use super::plan::Plan;
use super::short_names;
use super::snippets;
use super::split::{self, Parts};
use super::uncalled::without_uncalled;
use crate::process;
use crate::project::Project;
use crate::toolchain::{Toolchain, WASM};

/// The app's code as the browser takes it.
#[derive(Debug)]
pub struct Code {
    /// The compiled half.
    pub wasm: Parts,
    /// The half that speaks to the browser: a module that imports the snippets.
    pub script: String,
    /// Small modules that libraries bring along, by the path under which the script imports them.
    pub snippets: BTreeMap<String, String>,
}

/// The app, compiled.
#[derive(Debug)]
pub struct Compiled {
    /// Where the app stands.
    pub app: PathBuf,
    /// Where the words of each language stand, as `nl.txt`.
    pub words: Vec<PathBuf>,
}

impl Compiled {
    /// Every file.
    pub fn paths(&self) -> impl Iterator<Item = &PathBuf> {
        std::iter::once(&self.app).chain(&self.words)
    }
}

/// What the linker noted for the plan; once that is made, it is of no use.
const NOTES: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// What cargo tells of each package; only where its build step may leave files is of interest.
#[derive(Deserialize)]
struct Told {
    out_dir: Option<PathBuf>,
}

/// Compiles the app, with the words beside it.
pub fn compile(project: &Project, toolchain: Toolchain) -> Result<Compiled> {
    check_versions(project)?;
    let mut build = toolchain.build(project);
    build.args(["--bin", "app", "--message-format", "json-render-diagnostics"]);
    // Standard output is for us; what is for people goes on to where they read it.
    build.stderr(Stdio::inherit());
    let told = process::output(build)?;
    let app = project.path("target/wasm").join(WASM).join("web/app.wasm");
    Ok(Compiled { app, words: files_in(&words_folder(&told)?)? })
}

/// Where this very build left the words, so that they never belong to another.
fn words_folder(told: &str) -> Result<PathBuf> {
    for line in told.lines() {
        let told: Told = serde_json::from_str(line).context("reading what cargo tells")?;
        let words = told.out_dir.map(|folder| folder.join("words"));
        if let Some(words) = words.filter(|words| words.is_dir()) {
            return Ok(words);
        }
    }
    bail!("no package left words behind")
}

/// Makes the script that passes calls between the compiled half and the browser. What starts them, another script, stands
/// behind it.
pub fn bind(app: &Path, start: &str) -> Result<Code> {
    let (plan, mut output) = bound(app)?;
    let mut snippets = BTreeMap::new();
    for (crate_name, inline) in output.snippets() {
        for (index, text) in inline.iter().enumerate() {
            snippets.insert(format!("./snippets/{crate_name}/inline{index}.js"), text.clone());
        }
    }
    for (path, text) in output.local_modules() {
        snippets.insert(format!("./snippets/{path}"), text.clone());
    }
    have_own_text(&mut snippets)?;
    ensure!(output.npm_dependencies().is_empty(), "a library asks for npm packages in the browser");
    let script = snippets::without_comments(&without_uncalled(output.js(), start));
    let script = short_names::shorten(output.wasm_mut(), &script)?;
    Ok(Code { wasm: split::split(&output.wasm_mut().emit_wasm(), &plan)?, script, snippets })
}

/// The first part, in which functions still have their names: to measure, not to serve.
pub fn first_with_names(app: &Path) -> Result<Vec<u8>> {
    let (plan, mut output) = bound(app)?;
    split::first_with_names(&output.wasm_mut().emit_wasm(), &plan)
}

fn bound(app: &Path) -> Result<(Plan, Output)> {
    let wasm = fs::read(app).with_context(|| format!("reading {}", app.display()))?;
    let plan = Plan::of(&wasm)?;
    let mut module = ModuleConfig::new()
        .generate_producers_section(false)
        .parse(&wasm)
        .context("reading the compiled app")?;
    for notes in NOTES {
        module.customs.remove_raw(notes);
    }
    let output = Bindgen::new()
        .input_module("app", module)
        .demangle(false)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .generate_output()
        .context("binding the app's code to the browser")?;
    Ok((plan, output))
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
    use super::{locked_version, words_folder};

    #[test]
    fn words_stand_where_a_build_step_left_them() {
        let place = std::env::temp_dir().join(format!("opstap-words-{}", std::process::id()));
        std::fs::create_dir_all(place.join("shared/words")).unwrap();
        let line = |folder: &str| {
            let out_dir = place.join(folder);
            serde_json::json!({ "reason": "build-script-executed", "out_dir": out_dir }).to_string()
        };
        let told =
            [r#"{"reason":"compiler-artifact"}"#, &line("other"), &line("shared")].join("\n");
        let found = words_folder(&told);
        std::fs::remove_dir_all(&place).unwrap();
        assert_eq!(found.unwrap(), place.join("shared/words"));
        assert!(words_folder(&line("other")).is_err());
    }

    #[test]
    fn a_version_is_read_from_the_package_of_that_very_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.8\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").unwrap(), "0.2.8");
        assert_eq!(locked_version(lock, "wasm-bindgen-cli-support").unwrap(), "0.2.9");
        assert!(locked_version(lock, "wasm").is_err());
    }
}

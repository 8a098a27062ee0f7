//! The program that runs the contract test of journals in a browser: compiled with the app's lints, bound, put where a test finds it.
//! Knows nothing of what it tests.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::rust;
use crate::project::Project;
use crate::toolchain::WASM;

/// Makes the program, and says in which folder its `journal.js` stands.
pub fn program(project: &Project) -> Result<PathBuf> {
    rust::build_with_lints(project)?;
    let compiled = project.path("target/wasm").join(WASM).join("web/examples/journal.wasm");
    let place = project.path("target/journal");
    fs::create_dir_all(&place)?;
    Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .generate(&place)
        .context("binding the contract test of journals to the browser")?;
    Ok(place)
}

//! Compiles `assets/i18n/*.ftl` into typed methods, and stops the build at the first gap between languages.
//! Knows nothing of the records: a message is an id, a pattern and its arguments.

use std::path::Path;
use std::{env, fs, io};

#[path = "build/check.rs"]
mod check;
#[path = "build/pattern.rs"]
mod pattern;
#[path = "build/read.rs"]
mod read;
#[path = "build/write.rs"]
mod write;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/i18n");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");

    let mut faults = Vec::new();
    let mut catalogues = Vec::new();
    for language in read::LANGUAGES {
        let name = format!("assets/i18n/{}.ftl", language.tag);
        let source = fs::read_to_string(folder.join(format!("{}.ftl", language.tag)))?;
        let (catalogue, found) = read::read(language, &name, &source);
        faults.extend(found);
        catalogues.push(catalogue);
    }
    faults.extend(check::compare(&catalogues));

    for fault in &faults {
        println!("cargo::error={fault}");
    }
    if faults.is_empty() {
        let out = env::var("OUT_DIR").map_err(io::Error::other)?;
        fs::write(Path::new(&out).join("words.rs"), write::write(&catalogues))?;
    }
    Ok(())
}

//! Compiles `assets/i18n/*.ftl` into typed methods and a table of texts per language, and stops the build at the
//! first gap between languages. Knows nothing of the records: a message is an id, a pattern and its arguments.

use std::path::Path;
use std::{env, fs, io};

use table::Reader;

#[path = "build/check.rs"]
mod check;
#[path = "src/text/marks.rs"]
mod marks;
#[path = "build/pattern.rs"]
mod pattern;
#[path = "build/read.rs"]
mod read;
#[path = "build/table.rs"]
mod table;
#[path = "build/write.rs"]
mod write;

/// The position of English among the languages: its text is each method's documentation.
const ENGLISH: usize = 1;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/i18n");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/text/marks.rs");

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
        write_all(Path::new(&out), &catalogues)?;
    }
    Ok(())
}

/// Writes the methods for the compiler, and the tables for it and for whoever makes the browser's download.
fn write_all(out: &Path, catalogues: &[read::Catalogue]) -> io::Result<()> {
    let Some(english) = catalogues.get(ENGLISH) else { return Ok(()) };
    let fingerprint = table::fingerprint(english);
    let tags: Vec<&str> = read::LANGUAGES.iter().map(|language| language.tag).collect();
    fs::write(out.join("words.rs"), write::write(&fingerprint, &tags, english))?;
    fs::write(out.join("samples.rs"), write::samples(english))?;
    for (folder, reader) in [("words", Reader::Browser), ("texts", Reader::Program)] {
        let folder = out.join(folder);
        fs::create_dir_all(&folder)?;
        for (tag, catalogue) in tags.iter().zip(catalogues) {
            let table = table::write(tag, &fingerprint, catalogue, reader);
            fs::write(folder.join(format!("{tag}.txt")), table)?;
        }
    }
    Ok(())
}

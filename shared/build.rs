//! Compiles `assets/i18n/*.ftl` into typed methods and a table of texts per language, and stops the build at the
//! first gap between languages. Knows nothing of the records: a message is an id, a pattern and its arguments.

use std::path::Path;
use std::{env, fs, io};

use table::Reader;

#[path = "build/check.rs"]
mod check;
#[path = "src/text/marks.rs"]
mod marks;
#[path = "build/needed.rs"]
mod needed;
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

/// Which of staff's messages candidates and employers read as well.
const OTHERS_READ: &str = "others-read.txt";

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
    let list = fs::read_to_string(folder.join(OTHERS_READ))?;
    let needed = needed::Needed::read(&format!("assets/i18n/{OTHERS_READ}"), &list);
    faults.extend(catalogues.first().into_iter().flat_map(table::misplaced));
    faults.extend(check::compare(&catalogues, &needed));

    for fault in &faults {
        println!("cargo::error={fault}");
    }
    if faults.is_empty() {
        let english = catalogues.get(ENGLISH).cloned();
        for catalogue in &mut catalogues {
            english.iter().for_each(|english| needed::borrow(english, catalogue));
        }
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
    fs::write(
        out.join("words.rs"),
        write::write(&fingerprint, table::first_count(english), &tags, english),
    )?;
    fs::write(out.join("samples.rs"), write::samples(english))?;
    let [words, texts] = [out.join("words"), out.join("texts")];
    for folder in [&words, &texts] {
        // What an older build left there is of no language of ours.
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    for (tag, catalogue) in tags.iter().zip(catalogues) {
        let all = |reader| table::write(tag, &fingerprint, catalogue, reader);
        let first = table::write_first(tag, &fingerprint, catalogue, Reader::Browser);
        fs::write(texts.join(format!("{tag}.txt")), all(Reader::Program))?;
        fs::write(words.join(format!("{tag}.txt")), all(Reader::Browser))?;
        fs::write(words.join(format!("first.{tag}.txt")), first)?;
    }
    Ok(())
}

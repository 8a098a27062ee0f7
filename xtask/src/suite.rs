//! `cargo xtask test`: every test there is, one part after the other, and one closing line. Knows the parts, not their tests.

mod browser;
mod rust;
mod tally;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use self::tally::Tally;
use crate::bundle;
use crate::project::Project;
use crate::size;

/// A part of the suite: what it is called and what runs it.
type Part = (&'static str, fn(&Project) -> Result<Tally>);

const PARTS: [Part; 6] = [
    ("Format", rust::format),
    ("Rust tests, and lints", rust::tests),
    ("Web bundle", web_bundle),
    ("Lints of the app in the browser", rust::lints_in_browser),
    ("Size of the first load", first_load),
    ("Browser tests", browser::tests),
];

/// Runs every part, whatever became of the ones before it.
pub fn run(project: &Project) -> ExitCode {
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for (name, part) in PARTS {
        println!("\n== {name} ==");
        let start = Instant::now();
        let tally = part(project).unwrap_or_else(|error| {
            println!("error: {error:#}");
            Tally::FAILED
        });
        let seconds = start.elapsed().as_secs_f32();
        let line = format!("{name:<32} {tally} ({seconds:.1} s)");
        println!("-- {line}");
        summary.push(line);
        total += tally;
    }
    println!("\n== Summary ==\n{}\n\n{total}", summary.join("\n"));
    if total.is_green() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn web_bundle(project: &Project) -> Result<Tally> {
    bundle::build(project)?;
    Ok(Tally::PASSED)
}

fn first_load(project: &Project) -> Result<Tally> {
    Ok(Tally::of(size::report(&bundle::build(project)?) == size::Verdict::Within))
}

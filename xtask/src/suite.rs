//! `cargo xtask test`: every test there is, one part after the other, and one closing line. Knows the parts, not their tests.

mod android;
mod browser;
mod contract_test;
mod node_tests;
pub mod others;
pub mod postgres;
mod proxies;
mod rust;
mod tally;
mod tools;
mod window;

use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow};

use self::tally::Tally;
pub use self::tools::Tools;
use crate::bundle;
use crate::project::Project;
use crate::size;

/// A part of the suite: what it is called and what runs it.
type Part<'a> = (&'static str, Box<dyn FnOnce() -> Result<Tally> + 'a>);

/// Runs alone what one kind of library that is not ours holds of what we make.
pub fn run_held(project: &Project, held: fn(&Project) -> Result<Tally>) -> ExitCode {
    let part: Part<'_> = ("By libraries that are not ours", Box::new(move || held(project)));
    one_by_one([part])
}

/// Runs every part, whatever became of the ones before it.
pub fn run(project: &Project) -> ExitCode {
    thread::scope(|scope| {
        // To fetch is to wait for others: it goes on while the first parts compile.
        let tools = scope.spawn(|| Tools::ready(project));
        let tools = || tools.join().unwrap_or_else(|_| Err(anyhow!("looking for them broke off")));
        let parts: [Part<'_>; 9] = [
            ("Format", Box::new(|| rust::format(project))),
            ("Programs, bundle and its size", Box::new(|| programs_and_bundle(project))),
            ("Rust tests", Box::new(|| rust::tests(project))),
            ("Tests on PostgreSQL", Box::new(|| postgres::tests(project))),
            ("By libraries that are not ours", Box::new(|| others::all(project))),
            ("Behind a proxy", Box::new(|| proxies::tests(project))),
            ("Browser tests", Box::new(|| browser::tests(project, &tools()?))),
            ("Check for Android", Box::new(|| android::check(project))),
            ("Tests in a window of its own", Box::new(|| window::tests(project))),
        ];
        one_by_one(parts)
    })
}

fn one_by_one<'a>(parts: impl IntoIterator<Item = Part<'a>>) -> ExitCode {
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for (name, part) in parts {
        println!("\n== {name} ==");
        let start = Instant::now();
        let tally = part().unwrap_or_else(|error| {
            println!("error: {error:#}");
            Tally::broken_off(format!("{name}: {error:#}"))
        });
        let seconds = start.elapsed().as_secs_f32();
        let line = format!("{name:<32} {tally} ({seconds:.1} s)");
        println!("-- {line}");
        summary.push(line);
        total += tally;
    }
    // Whoever reads only the end of a long log finds there what to look for.
    for failure in total.failures() {
        println!("\nFAILED {failure}");
    }
    println!("\n== Summary ==\n{}\n\n{total}", summary.join("\n"));
    if total.is_green() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Compiles everything, with lints. To link the app for the browser, and to weigh it, is work for one core: meanwhile the
/// other has what runs here.
fn programs_and_bundle(project: &Project) -> Result<Tally> {
    thread::scope(|scope| {
        let in_browser = scope.spawn(|| {
            bundle::build(project)?;
            let mut tally = rust::lints_in_browser(project)?;
            tally += first_load(project)?;
            Ok(tally)
        });
        let here = rust::programs(project);
        let broke_off = |_| Err(anyhow!("making the bundle broke off"));
        let mut tally = Tally::PASSED;
        tally += in_browser.join().unwrap_or_else(broke_off)?;
        here?;
        Ok(tally)
    })
}

fn first_load(project: &Project) -> Result<Tally> {
    Ok(Tally::of(size::check_all(project)? == size::Verdict::Within))
}

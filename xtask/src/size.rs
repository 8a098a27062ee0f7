//! `cargo xtask size`: the weight of the first load, file by file, against its budget. Knows nothing of how it was built.

use std::cmp::Reverse;
use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;

use crate::bundle::{self, Entry, Kind, Listing, Moment, Part, Weight};
use crate::project::Project;

// 1 KB is 1,000 bytes.
const KB: f64 = 1000.0;

/// What we promise of a download, in bytes.
const FIRST_LOAD_BYTES_MAX: usize = 260_000;
const WASM_BYTES_MAX: usize = 235_000;
/// What a further kind of record may take of it.
const KIND_BYTES_MAX: usize = 1_500;
/// How far a weight jumps with code that has nothing to do with it: what is compressed is compressed together. Measured on one
/// kind, over commits that left it as it was: 0.88 to 1.34 KB.
const KIND_BYTES_JITTER: usize = 460;
/// The kinds there were before that was promised: several have moves and reasons for attention of their own.
const FIRST_KINDS: [&str; 13] = [
    "outline",
    "member",
    "placement",
    "step",
    "goal",
    "rating",
    "check_in",
    "feedback",
    "evaluation",
    "adjustment",
    "appointment",
    "comment",
    "outcome",
];

/// How the first load stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Within,
    Over,
}

/// Builds the bundle if it is not up to date, prints its first load and fails where that is too heavy.
pub fn run(project: &Project) -> Result<ExitCode> {
    let is_within = check_all(project)? == Verdict::Within;
    let is_within = pages_without_an_app(project)? == Verdict::Within && is_within;
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds the bundle if it is not up to date, prints what the first load consists of, and tells how it stands against what
/// we promise.
pub fn check_all(project: &Project) -> Result<Verdict> {
    let listing = bundle::build(project)?;
    Ok(report(&listing).max(report_of_kinds(bundle::weights(project)?)))
}

/// Prints what the pages without an app weigh. A server makes them, so one is asked.
fn pages_without_an_app(project: &Project) -> Result<Verdict> {
    let weighed = project.program("bench", [OsString::from("--weigh")]).status()?;
    Ok(if weighed.success() { Verdict::Within } else { Verdict::Over })
}

/// Prints each file of the first load, what each role's day adds to it, and what comes after.
fn report(listing: &Listing) -> Verdict {
    println!("{:<44} {:>12} {:>12}", "First load", "raw", "brotli");
    let first: Vec<_> =
        listing.at(Moment::FirstLoad).chain(listing.at(Moment::FirstVisit)).collect();
    first.iter().for_each(|file| row(&file.path, file));
    let mut worst = Verdict::Within;
    for (whose, part) in [("a candidate", Part::CandidateDay), ("staff", Part::StaffDay)] {
        let day: Vec<_> = listing.at(Moment::Start(part)).collect();
        day.iter().for_each(|file| row(&format!("for {whose}: {}", file.path), file));
        let bytes = |is_counted: &dyn Fn(&Entry) -> bool| -> usize {
            let counted = first.iter().chain(&day).filter(|file| is_counted(file));
            counted.map(|file| file.transfer_bytes()).sum()
        };
        let load = bytes(&|_| true);
        let wasm = bytes(&|file| file.kind == Kind::Wasm);
        worst = worst.max(check(&format!("first load of {whose}"), load, FIRST_LOAD_BYTES_MAX));
        worst = worst.max(check("  wasm of it", wasm, WASM_BYTES_MAX));
    }
    for part in [Part::Pairing, Part::Everyone, Part::Staff] {
        listing.at(Moment::Soon(part)).for_each(|file| row(&format!("then {}", file.path), file));
    }
    worst
}

/// Prints each kind of record and what it takes of the first load, the heaviest first.
fn report_of_kinds(mut kinds: Vec<Weight>) -> Verdict {
    println!("{:<44} {:>9} {:>12} {:>12}", "Kinds in it", "of its own", "of all", "brotli");
    kinds.sort_by_key(|kind| Reverse(kind.own + kind.shared));
    kinds.iter().map(report_of_kind).fold(Verdict::Within, Ord::max)
}

fn row(name: &str, file: &Entry) {
    let [raw, brotli] = [file.bytes, file.transfer_bytes()].map(in_kb);
    println!("{name:<44} {raw:>9.1} KB {brotli:>9.1} KB");
}

fn report_of_kind(weight: &Weight) -> Verdict {
    let Weight { kind, own, shared } = weight;
    let bytes = own + shared;
    let (verdict, word) = if FIRST_KINDS.contains(&kind.as_str()) {
        (Verdict::Within, "there from the first")
    } else if bytes <= KIND_BYTES_MAX {
        (Verdict::Within, "within its 1.5 KB")
    } else if bytes <= KIND_BYTES_MAX + KIND_BYTES_JITTER {
        (Verdict::Within, "about its 1.5 KB: look at it")
    } else {
        (Verdict::Over, "OVER its 1.5 KB")
    };
    let [own, shared, all] = [*own, *shared, bytes].map(in_kb);
    println!("{kind:<44} {own:>7.2} KB {shared:>9.2} KB {all:>9.2} KB, {word}");
    verdict
}

fn check(what: &str, bytes: usize, bytes_max: usize) -> Verdict {
    let (verdict, word) =
        if bytes <= bytes_max { (Verdict::Within, "within") } else { (Verdict::Over, "OVER") };
    println!("{what}: {:.1} KB, {word} its {:.0} KB", in_kb(bytes), in_kb(bytes_max));
    verdict
}

#[expect(clippy::cast_precision_loss, reason = "a size in bytes, printed with one decimal")]
fn in_kb(bytes: usize) -> f64 {
    bytes as f64 / KB
}

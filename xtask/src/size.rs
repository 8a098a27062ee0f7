//! `cargo xtask size`: the weight of the first load, file by file, against its budget. Knows nothing of how it was built.

use std::cmp::Reverse;
use std::process::ExitCode;

use anyhow::Result;

use crate::bundle::{self, Edition, Kind, Listing, Weight};
use crate::project::Project;

// 1 KB is 1,000 bytes.
const KB: f64 = 1000.0;

/// What we promise of a download, in bytes.
const FIRST_LOAD_BYTES_MAX: usize = 260_000;
const WASM_BYTES_MAX: usize = 227_000;
/// What a further kind of record may take of it.
const KIND_BYTES_MAX: usize = 1_500;
/// How far a weight jumps with code that has nothing to do with it: what is compressed is compressed together.
const KIND_BYTES_JITTER: usize = 250;
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
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Builds the bundle if it is not up to date, prints what the first loads consist of, and tells how the worst stands
/// against what we promise.
pub fn check_all(project: &Project) -> Result<Verdict> {
    let listing = bundle::build(project)?;
    let mut worst = Verdict::Within;
    for edition in Edition::ALL {
        worst = worst.max(report_of(&listing, edition));
        worst = worst.max(report_of_kinds(bundle::weights(project, edition)?, edition));
    }
    Ok(worst)
}

fn title(edition: Edition) -> &'static str {
    match edition {
        Edition::Candidate => "First load of a candidate",
        Edition::Whole => "First load of everyone else",
    }
}

/// Prints each file of a first load and their sum.
fn report_of(listing: &Listing, edition: Edition) -> Verdict {
    let title = title(edition);
    let row = |name: &str, raw: usize, brotli: usize| {
        println!("{name:<44} {:>9.1} KB {:>9.1} KB", in_kb(raw), in_kb(brotli));
    };
    println!("{title:<44} {:>12} {:>12}", "raw", "brotli");
    let (mut raw, mut brotli, mut wasm) = (0, 0, 0);
    for file in listing.first_load(edition) {
        row(&file.path, file.bytes, file.transfer_bytes());
        raw += file.bytes;
        brotli += file.transfer_bytes();
        if file.kind == Kind::Wasm {
            wasm += file.transfer_bytes();
        }
    }
    row("sum", raw, brotli);
    for file in listing.soon(edition) {
        row(&format!("then {}", file.path), file.bytes, file.transfer_bytes());
    }
    check("first load", brotli, FIRST_LOAD_BYTES_MAX).max(check("wasm", wasm, WASM_BYTES_MAX))
}

/// Prints each kind of record and what it takes of a first load, the heaviest first.
fn report_of_kinds(mut kinds: Vec<Weight>, edition: Edition) -> Verdict {
    println!("{:<44} {:>9} {:>12} {:>12}", title(edition), "of its own", "of all", "brotli");
    kinds.sort_by_key(|kind| Reverse(kind.own + kind.shared));
    kinds.iter().map(report_of_kind).fold(Verdict::Within, Ord::max)
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

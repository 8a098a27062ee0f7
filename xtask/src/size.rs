//! `cargo xtask size`: the weight of the first load, file by file, against its budget. Knows nothing of how it was built.

use std::process::ExitCode;

use anyhow::Result;

use crate::bundle::{self, Edition, Kind, Listing};
use crate::project::Project;

// 1 KB is 1,000 bytes.
const KB: f64 = 1000.0;

/// What we promise of a download, in bytes.
const FIRST_LOAD_BYTES_MAX: usize = 300_000;
const WASM_BYTES_MAX: usize = 250_000;

/// How the first load stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Within,
    Over,
}

/// Builds the bundle if it is not up to date, prints its first load and fails where that is too heavy.
pub fn run(project: &Project) -> Result<ExitCode> {
    let listing = bundle::build(project)?;
    let is_within = report(&listing) == Verdict::Within;
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints each file of both first loads and their sums; tells how the worst stands against what we promise.
pub fn report(listing: &Listing) -> Verdict {
    Edition::ALL
        .map(|edition| report_of(listing, edition))
        .into_iter()
        .fold(Verdict::Within, Ord::max)
}

fn report_of(listing: &Listing, edition: Edition) -> Verdict {
    let title = match edition {
        Edition::Candidate => "First load of a candidate",
        Edition::Whole => "First load of everyone else",
    };
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

//! `cargo xtask size`: the weight of the first load, file by file, against its budget. Knows nothing of how it was built.

use std::process::ExitCode;

use anyhow::Result;

use crate::bundle::{self, Kind, Listing};
use crate::project::Project;

// 1 KB is 1,000 bytes.
const KB: f64 = 1000.0;
const FIRST_LOAD_BYTES_MAX: usize = 300_000;
const WASM_BYTES_MAX: usize = 250_000;

/// Builds the bundle if it is not up to date, prints its first load and fails where that is too heavy.
pub fn run(project: &Project) -> Result<ExitCode> {
    let listing = bundle::build(project)?;
    Ok(if report(&listing) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints each file of the first load and the sums; tells whether all of it is within the budget.
pub fn report(listing: &Listing) -> bool {
    let row = |name: &str, raw: usize, brotli: usize| {
        println!("{name:<44} {:>9.1} KB {:>9.1} KB", in_kb(raw), in_kb(brotli));
    };
    println!("First load (1 KB = 1000 bytes)                     raw       brotli");
    let (mut raw, mut brotli, mut wasm) = (0, 0, 0);
    for file in listing.first_load() {
        row(&file.path, file.bytes, file.transfer_bytes());
        raw += file.bytes;
        brotli += file.transfer_bytes();
        if file.kind == Kind::Wasm {
            wasm += file.transfer_bytes();
        }
    }
    row("sum", raw, brotli);
    let first_load_fits = check("first load", brotli, FIRST_LOAD_BYTES_MAX);
    let wasm_fits = check("wasm", wasm, WASM_BYTES_MAX);
    first_load_fits && wasm_fits
}

fn check(what: &str, bytes: usize, bytes_max: usize) -> bool {
    let fits = bytes <= bytes_max;
    let verdict = if fits { "within" } else { "OVER" };
    println!("{what}: {:.1} KB, {verdict} its {:.0} KB", in_kb(bytes), in_kb(bytes_max));
    fits
}

#[expect(clippy::cast_precision_loss, reason = "a size in bytes, printed with one decimal")]
fn in_kb(bytes: usize) -> f64 {
    bytes as f64 / KB
}

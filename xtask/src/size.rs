//! `cargo xtask size`: the weight of the first load, file by file, against its budget. Knows nothing of how it was built.

use std::process::ExitCode;

use anyhow::Result;

use crate::bundle::{self, Edition, Kind, Listing};
use crate::project::Project;

// 1 KB is 1,000 bytes.
const KB: f64 = 1000.0;

/// What we promise of a download, and what it may weigh as long as the promise is not kept.
struct Limits {
    first_load: Limit,
    wasm: Limit,
}

/// What something may weigh.
struct Limit {
    /// What we promise. `cargo xtask size` fails above it.
    budget_bytes: usize,
    /// What it may weigh today. The tests fail above it; it only goes down.
    today_bytes_max: usize,
}

const CANDIDATE: Limits = Limits {
    first_load: Limit { budget_bytes: 300_000, today_bytes_max: 300_000 },
    wasm: Limit { budget_bytes: 250_000, today_bytes_max: 250_000 },
};
const WHOLE: Limits = Limits {
    first_load: Limit { budget_bytes: 300_000, today_bytes_max: 303_000 },
    wasm: Limit { budget_bytes: 250_000, today_bytes_max: 270_000 },
};

/// How the first load stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Within,
    /// Over what we promise, but no heavier than it was.
    Over,
    Heavier,
}

/// Builds the bundle if it is not up to date, prints its first load and fails where that is too heavy.
pub fn run(project: &Project) -> Result<ExitCode> {
    let listing = bundle::build(project)?;
    let is_within = report(&listing) == Verdict::Within;
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints each file of both first loads and their sums; tells how the worst stands against its limits.
pub fn report(listing: &Listing) -> Verdict {
    Edition::ALL
        .map(|edition| report_of(listing, edition))
        .into_iter()
        .fold(Verdict::Within, Ord::max)
}

fn report_of(listing: &Listing, edition: Edition) -> Verdict {
    let (title, limits) = match edition {
        Edition::Candidate => ("First load of a candidate", CANDIDATE),
        Edition::Whole => ("First load of everyone else", WHOLE),
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
    check("first load", brotli, &limits.first_load).max(check("wasm", wasm, &limits.wasm))
}

fn check(what: &str, bytes: usize, limit: &Limit) -> Verdict {
    let verdict = match bytes {
        _ if bytes <= limit.budget_bytes => Verdict::Within,
        _ if bytes <= limit.today_bytes_max => Verdict::Over,
        _ => Verdict::Heavier,
    };
    let word = match verdict {
        Verdict::Within => "within",
        Verdict::Over => "OVER",
        Verdict::Heavier => "HEAVIER THAN BEFORE and over",
    };
    println!("{what}: {:.1} KB, {word} its {:.0} KB", in_kb(bytes), in_kb(limit.budget_bytes));
    verdict
}

#[expect(clippy::cast_precision_loss, reason = "a size in bytes, printed with one decimal")]
fn in_kb(bytes: usize) -> f64 {
    bytes as f64 / KB
}

//! `kept unpack WAY DIR` lays out what is known of a way in for a fuzzer, `kept pack WAY DIR` keeps what it left. Knows no fuzzer.

use std::path::Path;
use std::process::ExitCode;

use guided::{Way, kept};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [deed, way, folder] = &words[..] else { return failed("kept unpack|pack WAY DIR") };
    let Some(way) = Way::named(way) else { return failed("there is no such way in") };
    let done = match deed.as_str() {
        "unpack" => kept::unpack(way, Path::new(folder)),
        "pack" => kept::pack(way, Path::new(folder)).map(drop),
        _ => return failed("unpack or pack"),
    };
    done.map_or_else(|error| failed(&error.to_string()), |()| ExitCode::SUCCESS)
}

#[expect(clippy::print_stderr, reason = "told to who calls it")]
fn failed(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

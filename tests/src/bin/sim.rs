//! Plays histories: `--seeds N` many and how fast, `--seed S --trace` one to read, `--broken all` mutants,
//! each of which must be caught. Knows no rule and no fault itself.

use std::process::ExitCode;

use tests::sim::batch::{Batch, Report};
use tests::sim::history::play;
use tests::sim::mutants::{Catch, catch, histories_max};
use tests::sim::trace::Keep;
use tests::sim::variant::Variant;

const USAGE: &str = "usage: sim [--seeds N] [--from S] | --seed S [--trace] | --broken all|NAME";

/// What was asked for.
#[derive(Debug, Clone)]
struct Options {
    seeds: u64,
    from: u64,
    one: Option<u64>,
    keep: Keep,
    mutants: Vec<Variant>,
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)) {
        None => {
            say(USAGE);
            ExitCode::FAILURE
        }
        Some(Options { mutants, .. }) if !mutants.is_empty() => broken_ones(&mutants),
        Some(Options { one: Some(seed), keep, .. }) => replay(seed, keep),
        Some(Options { seeds, from, .. }) => many(Batch { from, seeds, variant: Variant::Sound }),
    }
}

fn parse(mut words: impl Iterator<Item = String>) -> Option<Options> {
    let mut options =
        Options { seeds: 2_000, from: 0, one: None, keep: Keep::Hash, mutants: Vec::new() };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seeds" => options.seeds = words.next()?.parse().ok()?,
            "--from" => options.from = words.next()?.parse().ok()?,
            "--seed" => options.one = Some(words.next()?.parse().ok()?),
            "--broken" => options.mutants = named(&words.next()?)?,
            "--trace" => options.keep = Keep::Lines,
            _ => return None,
        }
    }
    Some(options)
}

fn named(name: &str) -> Option<Vec<Variant>> {
    let is_meant = |variant: &Variant| name == "all" || variant.name() == name;
    let meant: Vec<Variant> = Variant::MUTANTS.into_iter().filter(is_meant).collect();
    (!meant.is_empty()).then_some(meant)
}

fn broken_ones(variants: &[Variant]) -> ExitCode {
    let mut missed = 0;
    for Catch { variant, caught } in variants.iter().map(|variant| catch(*variant)) {
        let name = variant.name();
        if let Some((after, by)) = caught {
            say(&format!("{name:<26} caught in history {after:>4}: {by}"));
        } else {
            missed += 1;
            say(&format!("{name:<26} NOT caught in {} histories", histories_max(variant)));
        }
    }
    say(&format!("{} caught, {missed} missed", variants.len() - missed));
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn replay(seed: u64, keep: Keep) -> ExitCode {
    let told = play(seed, Variant::Sound, keep);
    told.trace.lines().iter().for_each(|line| say(line));
    match told.ending {
        Ok(()) => say(&format!("seed {seed}: passed, trace {:016x}", told.trace.hash().0)),
        Err(violation) => {
            say(&format!("seed {seed}: {violation}"));
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

#[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
fn many(batch: Batch) -> ExitCode {
    let started = std::time::Instant::now();
    let Report { passed, failed } = batch.play();
    let per_second = passed as f64 / started.elapsed().as_secs_f64().max(0.001);
    for (seed, violation) in failed.iter().take(20) {
        say(&format!("seed {seed}: {violation}\n  replay: cargo xtask sim --seed {seed} --trace"));
    }
    say(&format!("{per_second:.0} histories/s"));
    say(&format!("{passed} passed, {} failed", failed.len()));
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

//! Kills the server during pushes: `--rounds N` times, `--seed S` for the same chances. Knows no fault itself.

use std::process::ExitCode;

use tests::crash::{Plan, play};
use tests::live::process;

const USAGE: &str = "usage: crash [--rounds N] [--seed S]";

fn main() -> ExitCode {
    let Some(plan) = parse(std::env::args().skip(1)) else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    match process::build().and_then(|program| play(&program, plan)) {
        Ok(report) => {
            report.wrong.iter().take(20).for_each(|wrong| say(wrong));
            say(&format!("seed {}, {:.1} rounds/s", plan.seed, report.per_second()));
            say(&report.to_string());
            if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(broken) => {
            say(&format!("seed {}: {broken}", plan.seed));
            ExitCode::FAILURE
        }
    }
}

fn parse(mut words: impl Iterator<Item = String>) -> Option<Plan> {
    let mut plan = Plan { rounds: 200, seed: 0 };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--rounds" => plan.rounds = words.next()?.parse().ok()?,
            "--seed" => plan.seed = words.next()?.parse().ok()?,
            _ => return None,
        }
    }
    Some(plan)
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

//! Kills the server during pushes: `--rounds N` times, `--seed S` for the same chances. Knows no fault itself.

use std::process::ExitCode;

use tests::crash::play;
use tests::live::process;
use tests::plan::Plan;

const USAGE: &str = "usage: crash [--rounds N] [--seed S]";
/// What is done if nothing else is asked.
const PLAN: Plan = Plan { rounds: 200, seed: 0 };

fn main() -> ExitCode {
    let Some(plan) = PLAN.changed_by(std::env::args().skip(1)) else {
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

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

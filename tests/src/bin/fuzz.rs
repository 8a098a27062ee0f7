//! Tries bad input: `--rounds N` texts from `--seed S`. Prints what became of them and whether memory grew. Knows no text.

use std::process::ExitCode;

use tests::fuzz::play;
use tests::live::process::resident_bytes;
use tests::plan::Plan;

const USAGE: &str = "usage: fuzz [--rounds N] [--seed S]";
/// What is done if nothing else is asked.
const PLAN: Plan = Plan { rounds: 100_000, seed: 1 };
/// Rounds after which a program has all the memory it needs.
const WARM: usize = 2_000;
/// What memory may grow by after that: what allocators keep back differs from run to run.
const GROWTH_MAX: u64 = 16 * 1024 * 1024;

fn main() -> ExitCode {
    let Some(plan) = PLAN.changed_by(std::env::args().skip(1)) else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    // A panic is reported with the text that caused it.
    std::panic::set_hook(Box::new(|_| {}));
    let warm = play(Plan { rounds: plan.rounds.min(WARM), ..plan });
    let own = std::process::id();
    let before = resident_bytes(own).ok();
    let started = std::time::Instant::now();
    let report = play(plan);
    let seconds = started.elapsed().as_secs_f64().max(0.001);
    let grown =
        before.zip(resident_bytes(own).ok()).map(|(before, after)| after.saturating_sub(before));
    for wrong in warm.wrong.iter().chain(&report.wrong).take(20) {
        say(wrong);
    }
    #[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
    let speed = plan.rounds as f64 / seconds;
    say(&format!("{speed:.0} rounds/s"));
    if let Some(grown) = grown {
        say(&format!("memory grew by {} KiB", grown / 1024));
    }
    say(&report.to_string());
    let is_calm = grown.is_none_or(|grown| grown < GROWTH_MAX);
    if report.is_sound() && warm.is_sound() && is_calm {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

//! Tries bad input: `--rounds N` texts from `--seed S`. Prints what became of them and whether memory grew; `--broken all`
//! tries readers and servers built wrongly, each of which must be caught. Knows no text.

use std::process::ExitCode;

use tests::fuzz::mutants::{Catch, ROUNDS_MAX, catch};
use tests::fuzz::play;
use tests::fuzz::variant::Variant;
use tests::plan::Plan;

const USAGE: &str = "usage: fuzz [--rounds N] [--seed S] | --broken all|NAME";
/// What is done if nothing else is asked.
const PLAN: Plan = Plan { rounds: 100_000, seed: 1 };

fn main() -> ExitCode {
    // A panic is reported with the text that caused it.
    std::panic::set_hook(Box::new(|_| {}));
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [option, name] = &words[..]
        && option == "--broken"
    {
        return broken_ones(name);
    }
    let Some(plan) = PLAN.changed_by(words.into_iter()) else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    let started = std::time::Instant::now();
    let report = play(plan);
    let seconds = started.elapsed().as_secs_f64().max(0.001);
    report.wrong.iter().take(20).for_each(|wrong| say(wrong));
    #[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
    let speed = plan.rounds as f64 / seconds;
    say(&format!("{speed:.0} rounds/s"));
    say(&report.to_string());
    if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn broken_ones(name: &str) -> ExitCode {
    let is_meant = |variant: &Variant| name == "all" || variant.name() == name;
    let meant: Vec<Variant> = Variant::MUTANTS.into_iter().filter(is_meant).collect();
    if meant.is_empty() {
        say(USAGE);
        return ExitCode::FAILURE;
    }
    let mut missed = 0;
    for Catch { variant, caught } in meant.iter().map(|variant| catch(*variant)) {
        let name = variant.name();
        if let Some((after, by)) = caught {
            say(&format!("{name:<24} caught in round {after:>4}: {by:.100}"));
        } else {
            missed += 1;
            say(&format!("{name:<24} NOT caught in {ROUNDS_MAX} rounds"));
        }
    }
    say(&format!("{} caught, {missed} missed", meant.len() - missed));
    if missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

//! Kills the server during pushes: `--rounds N` times, `--seed S` for the same chances; with `--database postgres` two servers
//! and their database. Knows no fault itself.

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

use tests::crash::{Report, play, several};
use tests::live::{Broken, process};
use tests::plan::Plan;

const USAGE: &str = "usage: crash [--rounds N] [--seed S] [--database postgres]";
/// What is done if nothing else is asked.
const PLAN: Plan = Plan { rounds: 200, seed: 0 };

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let database = words.iter().position(|it| it == "--database");
    let on_postgres =
        database.is_some_and(|at| words.get(at + 1).is_some_and(|it| it == "postgres"));
    if let (Some(at), true) = (database, on_postgres) {
        words.drain(at..=at + 1);
    }
    let Some(plan) = PLAN.changed_by(words.into_iter()) else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    let done = process::build().and_then(|program| {
        if on_postgres { on_two_servers(&program, plan) } else { on_one(&program, plan) }
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(broken) => {
            say(&format!("seed {}: {broken}", plan.seed));
            ExitCode::FAILURE
        }
    }
}

fn on_one(program: &Path, plan: Plan) -> Result<bool, Broken> {
    let report = play(program, plan)?;
    tell(&report, &report, plan);
    Ok(report.is_sound())
}

fn on_two_servers(program: &Path, plan: Plan) -> Result<bool, Broken> {
    let severed = several::play(program, plan)?;
    tell(&severed.report, &severed, plan);
    Ok(severed.is_sound())
}

fn tell(report: &Report, all: &impl Display, plan: Plan) {
    report.wrong.iter().take(20).for_each(|wrong| say(wrong));
    say(&format!("seed {}, {:.1} rounds/s", plan.seed, report.per_second()));
    say(&all.to_string());
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

//! Measures the server: a table, or `--json`; `--full` goes up to a million stored changes. Knows no figure itself.

use std::num::NonZero;
use std::process::ExitCode;

use tests::bench::figure::Figure;
use tests::bench::{Reach, run};
use tests::live::process;

const USAGE: &str = "usage: bench [--json] [--full]";

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Table,
    Json,
}

fn main() -> ExitCode {
    let Some((form, reach)) = parse(std::env::args().skip(1)) else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    let mut all = Vec::new();
    if form == Form::Table
        && let Ok(load) = std::fs::read_to_string("/proc/loadavg")
    {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let load = load.split(' ').next().unwrap_or_default();
        say(&format!(
            "load before it began: {load} on {cores} cores; other work makes figures worse"
        ));
    }
    let measured = process::build().and_then(|program| {
        run(&program, reach, |figures| {
            if form == Form::Table {
                figures.iter().for_each(|figure| say(&figure.to_string()));
            }
            all.extend(figures.iter().map(Figure::json));
        })
    });
    if form == Form::Json {
        say(&serde_json::Value::from(all).to_string());
    }
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(broken) => {
            say(&broken.to_string());
            ExitCode::FAILURE
        }
    }
}

fn parse(words: impl Iterator<Item = String>) -> Option<(Form, Reach)> {
    let (mut form, mut reach) = (Form::Table, Reach::Usual);
    for word in words {
        match word.as_str() {
            "--json" => form = Form::Json,
            "--full" => reach = Reach::Full,
            _ => return None,
        }
    }
    Some((form, reach))
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

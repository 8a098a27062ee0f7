//! The bench of two days in turns, each with its own server: what part today's figures are of those of the other. Knows which
//! way a unit is better, not what is measured.

use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;
use crate::project::Project;
use crate::revision::Build;

const TURNS: usize = 5;
/// Slower than this part of before is too slow.
const SLOWER_MAX: f64 = 1.1;
/// What the server's memory may be of what it was.
const MEMORY_MAX: f64 = 0.5;

/// One figure of one run.
#[derive(Debug, Clone, PartialEq)]
struct Figure {
    name: String,
    value: f64,
    unit: String,
}

/// Measures both, and prints each figure of both with its part.
pub fn run(project: &Project, revision: &str) -> Result<ExitCode> {
    let (new, old) = (Build::today(project)?, Build::of(project, revision)?);
    println!("today | {}, medians of {TURNS} in turns", old.called);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        let mut both = [(&new, &mut ours), (&old, &mut theirs)];
        if turn % 2 == 1 {
            both.reverse();
        }
        for (build, runs) in both {
            runs.push(measure(project, build)?);
        }
    }
    for Figure { name, unit, .. } in &ours[0] {
        let median = |runs: &[Vec<Figure>]| median(values(runs, name));
        let (Some(ours), Some(theirs)) = (median(&ours), median(&theirs)) else { continue };
        println!("{}", row(name, unit, ours, theirs));
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(project: &Project, build: &Build) -> Result<Vec<Figure>> {
    let mut bench = project.command(&build.program("bench").to_string_lossy());
    bench.arg("--json").env("CARGO", build.stand_in_for_cargo(project)?);
    let said = process::output(bench)?;
    let figures: Vec<Value> = serde_json::from_str(&said).context("reading the figures")?;
    let read = |figure: &Value| {
        let text = |name: &str| figure[name].as_str().map(str::to_owned);
        let (name, unit) = (text("name")?, text("unit")?);
        Some(Figure { name, value: figure["value"].as_f64()?, unit })
    };
    Ok(figures
        .iter()
        .filter_map(read)
        .scan(String::new(), |above, it| Some(whole_name(above, it)))
        .collect())
}

/// A name that is set in belongs to the one above it.
fn whole_name(above: &mut String, mut figure: Figure) -> Figure {
    match figure.name.strip_prefix("  ") {
        Some(part) => figure.name = format!("{above}: {part}"),
        None => above.clone_from(&figure.name),
    }
    figure
}

fn values(runs: &[Vec<Figure>], name: &str) -> Vec<f64> {
    let of = |run: &Vec<Figure>| run.iter().find(|figure| figure.name == name).map(|it| it.value);
    runs.iter().filter_map(of).collect()
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

fn row(name: &str, unit: &str, ours: f64, theirs: f64) -> String {
    let part = ours / theirs;
    let verdict = |is_met: bool| if is_met { "met" } else { "MISSED" };
    // What is bare is the machine; a part or a size is not how fast something is.
    let budget = match unit {
        _ if name.contains("bare") => String::new(),
        "/s" => format!("≥ {:.2} ×  {}", 1.0 / SLOWER_MAX, verdict(part * SLOWER_MAX >= 1.0)),
        "s" | "ms" | "µs" => format!("≤ {SLOWER_MAX} ×  {}", verdict(part <= SLOWER_MAX)),
        "MiB" => format!("≤ {MEMORY_MAX} ×  {}", verdict(part <= MEMORY_MAX)),
        _ => String::new(),
    };
    format!("{name:<76} {ours:>9.1} | {theirs:>9.1} {unit:<4} {part:>6.2} ×  {budget}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faster_is_more_of_what_is_done_in_a_second_and_less_of_what_it_takes() {
        for (unit, ours, expected) in [
            ("/s", 95.0, "met"),
            ("/s", 80.0, "MISSED"),
            ("ms", 109.0, "met"),
            ("ms", 120.0, "MISSED"),
            ("MiB", 49.0, "met"),
            ("MiB", 60.0, "MISSED"),
        ] {
            let row = row("a figure", unit, ours, 100.0);
            assert!(row.ends_with(expected), "{row}");
        }
        assert!(!row("of bare", "/s", 10.0, 100.0).contains("MISSED"));
        assert!(!row("a part", "×", 10.0, 1.0).contains("MISSED"));
    }

    #[test]
    fn the_middle_one_is_of_the_figure_of_that_name() {
        let figure = |name: &str, value| Figure { name: name.to_owned(), value, unit: "ms".into() };
        let runs = [3.0, 1.0, 2.0].map(|value| vec![figure("other", 9.0), figure("own", value)]);
        assert_eq!(median(values(&runs, "own")), Some(2.0));
        assert_eq!(median(values(&runs, "of nobody")), None);
    }

    #[test]
    fn a_name_that_is_set_in_is_told_apart_by_the_one_above() {
        let figures = ["one by one", "  part of bare", "in batches", "  part of bare"]
            .map(|name| Figure { name: name.to_owned(), value: 1.0, unit: "×".to_owned() });
        let mut above = String::new();
        let names = figures.map(|figure| whole_name(&mut above, figure).name);
        assert_eq!(
            names,
            ["one by one", "one by one: part of bare", "in batches", "in batches: part of bare"]
        );
    }
}

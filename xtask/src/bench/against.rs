//! The bench of two days in turns, each with its own server: what part today's figures are of those of the other, and whether
//! that is within its budget. Knows which way a unit is better, not what is measured.

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

/// What one figure of both days came to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    text: String,
    is_missed: bool,
}

/// Measures both, and prints each figure of either with its part. Fails where a budget was missed, once all is printed.
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
    let rows = rows(&ours, &theirs);
    rows.iter().for_each(|row| println!("{}", row.text));
    let missed = rows.iter().filter(|row| row.is_missed).count();
    if missed == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    println!("{missed} missed");
    Ok(ExitCode::FAILURE)
}

/// A row for each figure of either day: today's in their order, then what only the other measured.
fn rows(ours: &[Vec<Figure>], theirs: &[Vec<Figure>]) -> Vec<Row> {
    let mut names: Vec<(&str, &str)> = Vec::new();
    for Figure { name, unit, .. } in ours.iter().chain(theirs).flatten() {
        if !names.iter().any(|(known, _)| known == name) {
            names.push((name, unit));
        }
    }
    let median = |runs: &[Vec<Figure>], name| median(values(runs, name));
    names
        .iter()
        .map(|(name, unit)| row(name, unit, median(ours, name), median(theirs, name)))
        .collect()
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

fn row(name: &str, unit: &str, ours: Option<f64>, theirs: Option<f64>) -> Row {
    let figure = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.1}"));
    let measured = format!("{name:<76} {:>9} | {:>9} {unit:<4}", figure(ours), figure(theirs));
    let (Some(ours), Some(theirs)) = (ours, theirs) else {
        return Row { text: format!("{measured} measured on one side alone"), is_missed: false };
    };
    let part = ours / theirs;
    // What is bare is the machine; a part or a size is not how fast something is.
    let budget = match unit {
        _ if name.contains("bare") => None,
        "/s" => Some((format!("≥ {:.2} ×", 1.0 / SLOWER_MAX), part * SLOWER_MAX >= 1.0)),
        "s" | "ms" | "µs" => Some((format!("≤ {SLOWER_MAX} ×"), part <= SLOWER_MAX)),
        "MiB" => Some((format!("≤ {MEMORY_MAX} ×"), part <= MEMORY_MAX)),
        _ => None,
    };
    let is_missed = budget.as_ref().is_some_and(|(_, is_met)| !is_met);
    let verdict = if is_missed { "MISSED" } else { "met" };
    let budget = budget.map(|(said, _)| format!("{said}  {verdict}")).unwrap_or_default();
    Row { text: format!("{measured} {part:>6.2} ×  {budget}"), is_missed }
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
            let row = row("a figure", unit, Some(ours), Some(100.0));
            assert!(row.text.ends_with(expected), "{row:?}");
            assert_eq!(row.is_missed, expected == "MISSED", "{row:?}");
        }
        for (name, unit) in [("of bare", "/s"), ("a part", "×")] {
            let row = row(name, unit, Some(10.0), Some(100.0));
            assert!(!row.is_missed && !row.text.contains("MISSED"), "{row:?}");
        }
    }

    #[test]
    fn what_only_one_side_measured_has_its_row() {
        let run = |names: &[&str]| {
            let figure =
                |name: &&str| Figure { name: (*name).to_owned(), value: 1.0, unit: "ms".into() };
            vec![names.iter().map(figure).collect::<Vec<_>>()]
        };
        let rows = rows(&run(&["both", "ours"]), &run(&["theirs", "both"]));
        let begin = |row: &Row| row.text.split_whitespace().next().map(str::to_owned);
        let names: Vec<_> = rows.iter().filter_map(begin).collect();
        assert_eq!(names, ["both", "ours", "theirs"]);
        let alone = rows.iter().filter(|row| row.text.contains("one side alone") && !row.is_missed);
        assert_eq!(alone.count(), 2, "{rows:?}");
        let sides: Vec<_> = rows
            .iter()
            .map(|row| row.text.split_whitespace().collect::<Vec<_>>()[1..4].join(" "))
            .collect();
        assert_eq!(sides, ["1.0 | 1.0", "1.0 | –", "– | 1.0"]);
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

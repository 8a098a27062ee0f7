//! Measures the server: a table, or `--json`; `--full` goes up to a million stored changes, `--pouchdb` says where its
//! neighbour was installed. `--link` measures the pages without an app alone, `--search` looking up by name, `--town` an office
//! as large as a town's, `--weigh` what those pages weigh; the last two fail where that is too much. `--load MINUTES` asks three times
//! as much as a town does at its busiest, with troubles. Knows no figure itself.

use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use tests::bench::figure::Figure;
use tests::bench::pouchdb::Pouchdb;
use tests::bench::{Reach, link, load, run, search, town, weigh};
use tests::live::process;

const USAGE: &str = "usage: bench [--json] [--full] [--link | --search | --town | --weigh | --load MINUTES] [--pouchdb FOLDER]";

/// What was asked for.
#[derive(Debug)]
struct Options {
    form: Form,
    reach: Reach,
    what: What,
    /// Where PouchDB was installed, if it is to be measured beside ours.
    pouchdb: Option<PathBuf>,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    All,
    /// How fast the pages without an app come.
    Link,
    /// How fast names are found in an office as large as a town's.
    Search,
    /// What an office as large as a town's asks.
    Town,
    /// What the pages without an app weigh.
    Weight,
    /// Whether it holds under load, and for how long that is.
    Load(Duration),
}

impl What {
    /// Whether a missed budget is a failure: of sizes always, of a town because it was asked for alone.
    fn must_be_met(self) -> bool {
        match self {
            Self::Weight | Self::Town | Self::Load(_) => true,
            Self::All | Self::Link | Self::Search => false,
        }
    }
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Table,
    Json,
}

fn main() -> ExitCode {
    let Some(Options { form, reach, what, pouchdb }) = Options::parse(std::env::args().skip(1))
    else {
        say(USAGE);
        return ExitCode::FAILURE;
    };
    let (mut all, mut is_missed) = (Vec::new(), false);
    if form == Form::Table
        && what != What::Weight
        && let Ok(load) = std::fs::read_to_string("/proc/loadavg")
    {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let load = load.split(' ').next().unwrap_or_default();
        say(&format!(
            "load before it began: {load} on {cores} cores; other work makes figures worse"
        ));
    }
    let measured = process::build().and_then(|program| {
        let beside = pouchdb.as_deref().map(Pouchdb::at).transpose()?;
        let mut show = |figures: &[Figure]| {
            if form == Form::Table {
                figures.iter().for_each(|figure| say(&figure.to_string()));
            }
            is_missed |= what.must_be_met() && figures.iter().any(|it| it.is_met() == Some(false));
            all.extend(figures.iter().map(Figure::json));
        };
        match what {
            What::All => run(&program, reach, beside.as_ref(), show),
            What::Link => link(&program, reach).map(|figures| show(&figures)),
            What::Search => search(&program, reach).map(|figures| show(&figures)),
            What::Town => town(&program, reach, show),
            What::Weight => weigh(&program).map(|figures| show(&figures)),
            What::Load(time) => load(&program, reach, time, say).map(|load| {
                say(&load.to_string());
                is_missed = !load.is_sound();
            }),
        }
    });
    if form == Form::Json {
        say(&serde_json::Value::from(all).to_string());
    }
    match measured {
        Ok(()) if is_missed => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(broken) => {
            say(&broken.to_string());
            ExitCode::FAILURE
        }
    }
}

impl Options {
    fn parse(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let mut options =
            Self { form: Form::Table, reach: Reach::Usual, what: What::All, pouchdb: None };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--json" => options.form = Form::Json,
                "--full" => options.reach = Reach::Full,
                "--link" => options.what = What::Link,
                "--search" => options.what = What::Search,
                "--town" => options.what = What::Town,
                "--weigh" => options.what = What::Weight,
                "--load" => {
                    options.what = What::Load(Duration::from_mins(words.next()?.parse().ok()?));
                }
                "--pouchdb" => options.pouchdb = Some(words.next()?.into()),
                _ => return None,
            }
        }
        Some(options)
    }
}

#[expect(clippy::print_stdout, reason = "what this program is for")]
fn say(line: &str) {
    println!("{line}");
}

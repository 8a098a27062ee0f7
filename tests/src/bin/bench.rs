//! Measures the server: a table, or `--json`; `--full` goes up to a million stored changes, `--pouchdb` says where its
//! neighbour was installed. Knows no figure itself.

use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;

use tests::bench::figure::Figure;
use tests::bench::pouchdb::Pouchdb;
use tests::bench::{Reach, run};
use tests::live::process;

const USAGE: &str = "usage: bench [--json] [--full] [--pouchdb FOLDER]";

/// What was asked for.
#[derive(Debug)]
struct Options {
    form: Form,
    reach: Reach,
    /// Where PouchDB was installed, if it is to be measured beside ours.
    pouchdb: Option<PathBuf>,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Table,
    Json,
}

fn main() -> ExitCode {
    let Some(Options { form, reach, pouchdb }) = Options::parse(std::env::args().skip(1)) else {
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
        let beside = pouchdb.as_deref().map(Pouchdb::at).transpose()?;
        run(&program, reach, beside.as_ref(), |figures| {
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

impl Options {
    fn parse(mut words: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self { form: Form::Table, reach: Reach::Usual, pouchdb: None };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--json" => options.form = Form::Json,
                "--full" => options.reach = Reach::Full,
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

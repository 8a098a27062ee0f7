//! What papers and the help say of commands, held to what commands are.

use std::path::Path;

use super::*;
use crate::command::args::rows;

/// What the help says of each command: its name, with how it is written.
fn told() -> Vec<(&'static str, String)> {
    let mut told: Vec<(&str, String)> = Vec::new();
    for line in HELP.lines() {
        if let Some(usage) = line.strip_prefix("opstap ") {
            let name = usage.split(' ').next().unwrap_or_default();
            told.push((name, usage.to_owned()));
        } else if let Some((_, usage)) = told.last_mut() {
            usage.push(' ');
            usage.push_str(line);
        }
    }
    told
}

#[test]
fn the_help_tells_each_command_with_all_it_takes_and_no_other() {
    let told = told();
    for (name, takes) in rows() {
        let of_it: Vec<_> = told.iter().filter(|(it, _)| *it == name).collect();
        assert!(!of_it.is_empty(), "the help does not tell of {name}");
        for option in takes.iter().filter(|option| !option.is_empty()) {
            let is_told = of_it.iter().any(|(_, usage)| usage.contains(&format!("--{option}")));
            assert!(is_told, "the help does not tell of {name} --{option}");
        }
    }
    for (name, _) in &told {
        assert!(rows().any(|(it, _)| it == *name), "there is no {name}");
    }
}

#[test]
fn the_manual_page_tells_each_command() {
    let page = manual::page(HELP);
    for (name, _) in rows() {
        let name = name.replace('-', "\\-");
        assert!(page.lines().any(|line| line.starts_with(&format!(".B opstap {name}"))), "{name}");
    }
}

fn paper(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a line as a shell without quotes within words would.
fn parse(line: &str) -> Result<Command, Failure> {
    let pieces = line.split('"').enumerate();
    let words = pieces.flat_map(|(at, piece)| {
        let is_quoted = at % 2 == 1;
        if is_quoted { vec![piece] } else { piece.split_whitespace().collect() }
    });
    Command::parse(lexopt::Parser::from_args(words))
}

#[test]
fn the_handbook_asks_only_what_can_be_asked() {
    let handbook = paper("handboek.md");
    let mut asked = 0;
    for line in handbook.lines().filter_map(|line| line.strip_prefix("sudo -u opstap opstap ")) {
        assert!(parse(line).is_ok(), "{line}: {:?}", parse(line));
        asked += 1;
    }
    assert!(asked > 12, "the handbook has commands: {asked}");
    let shown = handbook.matches("opstap opstap ").count();
    assert_eq!(shown, asked, "each stands on a line of its own");
}

#[test]
fn what_starts_the_server_is_understood() {
    let unit = paper("run/opstap.service");
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=/usr/bin/opstap "));
    let start = start.unwrap_or_else(|| panic!("{unit}"));
    let start = start.replace("${OPSTAP_ORIGIN}", "https://opstap.example.nl");
    let start = start.replace("$OPSTAP_MORE", "--away-days 21");
    let Ok(Command::Serve(serve)) = parse(&start) else { panic!("{start}") };
    assert_eq!((serve.away_days_max, serve.port), (21, PORT_DEFAULT));
    assert!(serve.listen.is_none(), "a proxy stands before it on the same machine");
}

#[test]
fn the_container_serves_what_others_reach_only_behind_tls() {
    let steps = paper("run/Containerfile");
    let list = |step: &str| {
        let line = steps.lines().find_map(|line| line.strip_prefix(step)).expect(step);
        serde_json::from_str::<Vec<String>>(line).expect(line)
    };
    let (entry, words) = (list("ENTRYPOINT "), list("CMD "));
    assert_eq!(entry, ["/usr/bin/opstap"]);
    let bare = Command::parse(lexopt::Parser::from_args(words.clone()));
    assert!(bare.is_err(), "without an origin it refuses: {bare:?}");
    let more = words.into_iter().chain(["--origin".into(), "https://opstap.example.nl".into()]);
    let Ok(Command::Serve(serve)) = Command::parse(lexopt::Parser::from_args(more)) else {
        panic!("{steps}")
    };
    assert_eq!(serve.data, Path::new("/var/lib/opstap"));
    assert!(steps.contains("VOLUME [\"/var/lib/opstap\"]") && steps.contains("\nUSER "));
}

//! What is written for people beside the code: it is short where it should be, and names only what is there.

use std::collections::BTreeMap;
use std::path::Path;

use super::{files, none, root};

/// The README is a front door, not the house.
const README_LINES_MAX: usize = 199;
/// What every decision says.
const PARTS_OF_A_DECISION: [&str; 3] = ["**Context.** ", "**Decision.** ", "**Price.** "];
const DECISIONS: &str = "docs/decisions/";

#[test]
fn the_readme_is_short() {
    let lines = files("README.md")["README.md"].lines().count();
    assert!(lines <= README_LINES_MAX, "README.md has {lines} lines");
}

#[test]
fn papers_name_only_what_is_there() {
    let rooms = ["app/", "server/", "shared/", "assets/", "tests/", "xtask/", "docs/"];
    let mut found = Vec::new();
    for (paper, text) in &files(".md") {
        let names = text.split(|c: char| c.is_whitespace() || "`()[],;\"'#".contains(c));
        let paths = names.filter(|name| rooms.iter().any(|room| name.starts_with(room)));
        let exact = paths.filter(|name| !name.contains(['*', '<', '{', '…']));
        // Another paper's link may be told from where it stands: those are followed below.
        let is_there = |name: &str| {
            let name = name.trim_end_matches(['.', ':']);
            root().join(name).exists() || beside(paper).join(name).exists()
        };
        found.extend(exact.filter(|name| !is_there(name)).map(|name| format!("{paper}: {name}")));
    }
    none("papers name files that are not there", found);
}

#[test]
fn every_link_leads_to_a_file() {
    let (mut found, mut followed) = (Vec::new(), 0);
    for (paper, text) in &files(".md") {
        for link in links(text).filter(|link| !link.contains("://")) {
            followed += 1;
            let file = link.split('#').next().unwrap_or_default();
            if !beside(paper).join(file).exists() {
                found.push(format!("{paper}: {link}"));
            }
        }
    }
    none("links that lead nowhere", found);
    assert!(followed > 40, "papers have links: {followed}");
}

/// Where links of a paper start from.
fn beside(paper: &str) -> std::path::PathBuf {
    let paper = root().join(paper);
    paper.parent().map_or(paper.clone(), Path::to_path_buf)
}

/// What stands behind `](`, up to the bracket that closes it.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

#[test]
fn every_decision_is_listed_and_has_its_price() {
    let mut decisions: BTreeMap<String, String> = files(".md");
    decisions.retain(|path, _| path.starts_with(DECISIONS));
    let index = decisions.remove("docs/decisions/README.md").expect("the list of decisions");
    let mut found = Vec::new();
    for (path, text) in &decisions {
        let name = path.trim_start_matches(DECISIONS);
        let title = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or("?");
        if !index.contains(&format!("- [{title}]({name})")) {
            found.push(format!("{path} is not on the list as \"{title}\""));
        }
        let lacks = PARTS_OF_A_DECISION.iter().filter(|part| !text.contains(**part));
        found.extend(lacks.map(|part| format!("{path} lacks {part}")));
    }
    none("decisions", found);
    assert!(decisions.len() >= 12, "{} decisions", decisions.len());
}

#[test]
fn the_compiler_that_is_pinned_is_the_one_the_manifests_ask_for() {
    let value = |file: &str, key: &str| {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix(key)).expect(key);
        line.trim_matches('"').to_owned()
    };
    let pinned = value("rust-toolchain.toml", "channel = ");
    let asked_for = value("Cargo.toml", "rust-version = ");
    assert!(pinned.starts_with(&format!("{asked_for}.")), "{pinned} is not of {asked_for}");
}

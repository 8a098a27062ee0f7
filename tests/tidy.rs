//! Style as a test: which room may use which, how long a file may be, what it must begin with. Knows no behaviour.

#![allow(clippy::unwrap_used, reason = "a panic here is a failure")]

#[path = "tidy/arrows.rs"]
mod arrows;
#[path = "tidy/dependencies.rs"]
mod dependencies;
#[path = "tidy/evidence.rs"]
mod evidence;
#[path = "tidy/floors.rs"]
mod floors;
#[path = "tidy/folders.rs"]
mod folders;
#[path = "tidy/forms.rs"]
mod forms;
#[path = "tidy/kinds.rs"]
mod kinds;
#[path = "tidy/papers.rs"]
mod papers;
#[path = "tidy/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where things stand, and what they may name of our own. A file falls under the longest prefix that fits.
const MAY_USE: &[(&str, &[&str])] = &[
    ("shared/src", &["crate"]),
    ("shared/src/text", &["crate::text"]),
    ("app/src", &["crate", "shared"]),
    (
        "app/src/forms",
        &[
            "crate::forms",
            "crate::format",
            "crate::session",
            "crate::parts",
            "crate::phrases",
            "shared",
        ],
    ),
    (
        "app/src/screens",
        &[
            "crate::screens",
            "crate::forms",
            "crate::format",
            "crate::session",
            "crate::parts",
            "crate::phrases",
            "crate::route",
            "crate::navigator",
            "crate::desk",
            "crate::install",
            "crate::push",
            "shared",
        ],
    ),
    ("app/src/parts", &["crate::parts", "crate::phrases", "crate::navigator", "shared::text"]),
    // The frame around the screens names the page for the browser, and times what it says.
    (
        "app/src/screens/shell.rs",
        &[
            "crate::screens",
            "crate::session",
            "crate::parts",
            "crate::phrases",
            "crate::route",
            "crate::navigator",
            "crate::edition",
            "crate::platform",
            "shared",
        ],
    ),
    // The app's root is a room of its own name inside the crate of the same name.
    ("app/src/lib.rs", &["app"]),
    ("app/src/main.rs", &["app"]),
    ("app/src/bin", &["app"]),
    ("server/src", &["crate", "shared", "server", "opstap"]),
    ("server/demo/src", &["crate", "shared", "server", "demo"]),
];

/// What the rule book never touches: clocks, chance, disks, sockets, threads.
const NOT_IN_SHARED: &[&str] = &[
    "std::fs",
    "std::net",
    "std::io",
    "std::time",
    "std::env",
    "std::thread",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "Uuid::new_v4",
    "async fn",
    "tokio",
    "rand::",
];

/// File names that say nothing.
const EMPTY_NAMES: &[&str] = &["utils", "util", "helpers", "helper", "common", "manager", "misc"];

const LINES_MAX: usize = 400;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file with this ending, by its path from the root.
fn files(ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_ours = !name.starts_with('.') && !["target", "node_modules"].contains(&&*name);
            if path.is_dir() && is_ours {
                folders.push(path);
            } else if name.ends_with(ending) {
                let text = std::fs::read_to_string(&path).unwrap();
                let from_root = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.insert(from_root, text);
            }
        }
    }
    found
}

/// The lines of a source file before the tests at its end, without comments, and without naming its tests' files.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let lines = before_tests.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    lines.filter(|(_, line)| !line.starts_with("//"))
}

/// The files of our product, without those that are only there for tests.
fn product() -> BTreeMap<String, String> {
    let mut all = files(".rs");
    let tests: Vec<String> = all.iter().flat_map(|(path, text)| test_modules(path, text)).collect();
    all.retain(|path, _| {
        let is_in_room = ["shared/src/", "app/src/", "server/src/", "server/demo/src/"]
            .iter()
            .any(|it| path.starts_with(it));
        is_in_room && !tests.iter().any(|test| path.starts_with(test))
    });
    all
}

/// Where the modules of a file stand that it declares as `#[cfg(test)] mod name;`.
fn test_modules(path: &str, text: &str) -> Vec<String> {
    let stem = path.trim_end_matches(".rs");
    let folder = stem.strip_suffix("/main").or_else(|| stem.strip_suffix("/lib")).unwrap_or(stem);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]").filter_map(|pair| {
        let name = pair[1].strip_suffix(';')?.rsplit(' ').next()?;
        pair[1].contains("mod ").then(|| format!("{folder}/{name}"))
    });
    declared.collect()
}

/// Fails with every row at once: one run is enough to know what to mend.
fn none(what: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}

#[test]
fn rooms_use_only_what_they_may() {
    let mut found = Vec::new();
    for (path, text) in &product() {
        let fits = |room: &&(&str, _)| path.starts_with(room.0);
        let rule = MAY_USE.iter().filter(fits).max_by_key(|room| room.0.len());
        let Some((room, may_use)) = rule else { continue };
        for (at, line) in code(text) {
            for name in names(line) {
                let is_in = |allowed: &&str| {
                    let rest = name.strip_prefix(*allowed);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
                };
                if !may_use.iter().any(is_in) {
                    found.push(format!("{path}:{at} ({room}) uses {name}"));
                }
            }
        }
    }
    none("these names are not for this room", found);
}

/// The names of our own crates in a line: `crate::session`, `shared::text`, with at most one step inside.
fn names(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    for start in ["crate", "shared", "app", "server", "demo", "tests"] {
        for (at, _) in line.match_indices(&format!("{start}::")) {
            let before = line[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '$') {
                continue;
            }
            let rest = &line[at + start.len() + 2..];
            let step: String =
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let is_module = step.chars().next().is_some_and(char::is_lowercase);
            names.push(if is_module { format!("{start}::{step}") } else { start.to_owned() });
        }
    }
    names
}

#[test]
fn the_rule_book_knows_no_clock_chance_or_disk() {
    let mut found = Vec::new();
    for (path, text) in product().iter().filter(|(path, _)| path.starts_with("shared/src/")) {
        for (at, line) in code(text) {
            let banned = NOT_IN_SHARED.iter().filter(|word| line.contains(**word));
            found.extend(banned.map(|word| format!("{path}:{at} {word}")));
        }
    }
    none("the rule book takes time, chance and storage as arguments", found);
}

#[test]
fn a_file_says_first_what_it_is_for_and_stays_short() {
    let mut found = Vec::new();
    for (path, text) in files(".rs") {
        if !text.starts_with("//! ") {
            found.push(format!("{path} does not begin with `//! `"));
        }
        let lines = text.lines().count();
        if lines > LINES_MAX {
            found.push(format!("{path} has {lines} lines"));
        }
        let name = Path::new(&path).file_stem().unwrap().to_string_lossy().into_owned();
        if EMPTY_NAMES.contains(&name.as_str()) {
            found.push(format!("{path}: a name that says nothing"));
        }
    }
    none("one noun a file", found);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    let mut found = Vec::new();
    for (path, text) in &product() {
        for (at, line) in code(text) {
            let words = [".unwrap()", "todo!(", "unimplemented!(", "panic!(", "unreachable!("];
            let said = words.iter().filter(|word| line.contains(**word));
            found.extend(said.map(|word| format!("{path}:{at} {word}")));
        }
    }
    none("an error is returned or told", found);
}

#[test]
fn sql_is_lower_case() {
    let mut found = Vec::new();
    for (path, text) in files(".sql") {
        for (at, line) in text.lines().enumerate() {
            let said = line.split("--").next().unwrap_or("");
            let is_word =
                |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
            let words = said.split(|c: char| !c.is_alphanumeric() && c != '_');
            found.extend(words.filter(is_word).map(|word| format!("{path}:{} {word}", at + 1)));
        }
    }
    none("SQL in small letters", found);
}

#[test]
fn a_line_gives_away_what_it_uses() {
    assert_eq!(names("use crate::session::ask;"), ["crate::session"]);
    assert_eq!(names("shared::text::Lang, crate::Thing"), ["crate", "shared::text"]);
    assert_eq!(names("dioxus_app::x other_crate::y"), Vec::<String>::new());
}

/// The browser's build has no words of the debugger's, to be small: what is written so is empty there, as a key of a list, a
/// name under which something is kept, or a sentence.
#[test]
fn nothing_in_the_app_is_written_as_a_debugger_would() {
    let in_browser = |path: &String| {
        path.starts_with("app/src/") && !path.starts_with("app/src/platform/native")
    };
    let mut found = Vec::new();
    for (path, text) in product().iter().filter(|(path, _)| in_browser(path)) {
        let lines = code(text).filter(|(_, line)| line.contains(":?}"));
        found.extend(lines.map(|(at, line)| format!("{path}:{at} {line}")));
    }
    none("these are empty in a browser", found);
}

//! What a kind of record costs: which files of the product name it, held to the number that the README gives.

use std::collections::BTreeMap;
use std::io::Write;

use shared::record::Kind;
use shared::record::office::OfficeKind;
use shared::record::path::PathKind;

use super::{code, files, none, product};

/// What the README says before and after the number.
const PROMISE: (&str, &str) = ("named in at most ", " files outside the screens and the demo");

/// Every kind there is: of the first volume, and of those that come later.
fn kinds() -> Vec<String> {
    let first = Kind::ALL.iter().map(|it| format!("{it:?}"));
    let path = PathKind::ALL.iter().map(|it| format!("{it:?}"));
    let office = OfficeKind::ALL.iter().map(|it| format!("{it:?}"));
    first.chain(path).chain(office).collect()
}

/// `CheckIn` as the name of its file.
fn file_of(kind: &str) -> String {
    match kind {
        // What the office's own log begins with.
        "Office" => return "settings".to_owned(),
        // Beside the cohort's other records.
        "CohortCoach" => return "coach".to_owned(),
        _ => {}
    }
    let mut name = String::new();
    for (place, letter) in kind.char_indices() {
        if letter.is_uppercase() && place > 0 {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

/// Whether a line names this kind: the file it is declared in, what that declares, or its variant in the table's enums.
/// A word alone is no name: a navigator has steps, and a change has an outcome.
fn names(line: &str, kind: &str) -> bool {
    let file = file_of(kind);
    let made = ["Edit", "Field", "Id"].map(|end| format!("{kind}{end}"));
    let of = ["Edit", "Kind", "RecordId", "Subject"];
    let of = of.into_iter().flat_map(|of| ["", "Path", "Office"].map(|volume| (volume, of)));
    let variants: Vec<String> = of.map(|(volume, of)| format!("{volume}{of}::{kind}")).collect();
    let rooms = ["record", "path", "cohort", "own", "office", "plan", "lab"];
    let mut places = rooms.map(|room| format!("{room}::{file}")).to_vec();
    places.push(format!("mod {file}"));
    made.iter().chain(&variants).chain(&places).any(|name| is_word(line, name))
}

/// Whether a name stands in a line by itself, not as a part of a longer one.
fn is_word(line: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// Where screens stand, those of the app and the pages that need none; and the demo, which is data of a program of its own.
const DRAWN: [&str; 3] = ["app/src/screens", "server/src/http/public", "server/demo/"];

/// For each kind, the files that name it outside those.
fn named() -> BTreeMap<String, Vec<String>> {
    let mut rest = product();
    rest.retain(|path, _| !DRAWN.iter().any(|drawn| path.starts_with(drawn)));
    let of = |kind: String| {
        let naming = rest.iter().filter(|(_, text)| code(text).any(|(_, line)| names(line, &kind)));
        (kind.clone(), naming.map(|(path, _)| path.clone()).collect())
    };
    kinds().into_iter().map(of).collect()
}

#[test]
fn a_kind_is_named_in_no_more_files_than_the_readme_says() {
    let readme = &files("README.md")["README.md"];
    let (_, rest) = readme.split_once(PROMISE.0).expect("the README says what a kind costs");
    let (number, _) = rest.split_once(PROMISE.1).expect("the README says of which files");
    let files_max: usize = number.parse().expect("a number");
    let named = named();
    let (kind, longest) = named.iter().max_by_key(|(_, files)| files.len()).expect("kinds");
    // What a kind costs is to be read, also where all is well.
    let told = format!("{kind} is named in {} files:\n  {}", longest.len(), longest.join("\n  "));
    writeln!(std::io::stdout(), "{told}").unwrap();
    let over = named.iter().filter(|(_, files)| files.len() > files_max);
    let over = over.map(|(kind, files)| format!("{kind}: {}", files.join(", ")));
    none(&format!("named in more than {files_max} files"), over.collect());
    assert_eq!(longest.len(), files_max, "the README promises less than is there: say so");
}

#[test]
fn a_kind_has_its_rule_in_one_file_and_its_words_in_one() {
    let product = product();
    let mut found = Vec::new();
    for kind in kinds() {
        let rule = format!("/{}.rs", file_of(&kind));
        let rules =
            product.keys().filter(|it| it.starts_with("shared/src/record") && it.ends_with(&rule));
        if rules.count() != 1 {
            found.push(format!("{kind} has not its one file `record…{rule}`"));
        }
    }
    // Of the volumes that come later the words stand together, a file for what is told alike.
    for kind in Kind::ALL.iter().map(|kind| format!("{kind:?}")) {
        let rest = product.iter().filter(|(path, _)| path.starts_with("app/src/phrases/"));
        let tells = |line: &str| line.starts_with("impl KindPhrases for ") && names(line, &kind);
        let telling: Vec<&String> = rest
            .filter(|(_, text)| code(text).any(|(_, line)| tells(line)))
            .map(|(path, _)| path)
            .collect();
        if telling.len() != 1 {
            found.push(format!("{kind} is told in {telling:?}"));
        }
    }
    none("a kind is declared once and told once", found);
}

#[test]
fn a_word_alone_is_not_a_kind() {
    assert!(names("use shared::record::check_in::{CheckIn, Face};", "CheckIn"));
    assert!(names("Edit::Step(At(id, edit)) => edit,", "Step"));
    assert!(names("    pub mod step;", "Step"));
    assert!(!names("Edit::StepBack, steps: Vec<Step>, Icon::Steps", "Step"));
    assert!(!names("mod stepping; use crate::record::step_by;", "Step"));
}

//! What is told of the product to those who answer for it: it says what the product says. The papers' links are followed elsewhere.

use std::io::Write;

use super::{files, root};

/// What the publiccode standard asks of every product.
const KEYS: [&str; 11] = [
    "publiccodeYmlVersion:",
    "name:",
    "url:",
    "platforms:",
    "developmentStatus:",
    "softwareType:",
    "description:",
    "legal:",
    "  license:",
    "maintenance:",
    "  localisationReady:",
];
/// How much a short description may say there, and how little or much a long one.
const SHORT_MAX: usize = 150;
const LONG: std::ops::RangeInclusive<usize> = 150..=10_000;

fn publiccode() -> String {
    std::fs::read_to_string(root().join("publiccode.yml")).unwrap()
}

#[test]
fn what_is_told_of_the_product_has_every_key() {
    let told = publiccode();
    let missing: Vec<_> =
        KEYS.iter().filter(|key| !told.lines().any(|line| line.starts_with(**key))).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let shorts: Vec<&str> =
        told.split("shortDescription: ").skip(1).filter_map(|it| it.lines().next()).collect();
    let longs: Vec<&str> = told
        .split("longDescription: >\n")
        .skip(1)
        .filter_map(|it| it.split("features:").next())
        .collect();
    assert_eq!((shorts.len(), longs.len()), (2, 2));
    assert!(shorts.iter().all(|it| it.chars().count() <= SHORT_MAX), "{shorts:?}");
    assert!(longs.iter().all(|it| LONG.contains(&it.trim().chars().count())), "{longs:?}");
}

#[test]
fn licence_and_languages_are_told_as_they_are() {
    let told = publiccode();
    let manifest = &files("Cargo.toml")["Cargo.toml"];
    let licence = manifest.lines().find_map(|line| line.strip_prefix("license = ")).unwrap();
    assert!(told.contains(&format!("license: {}\n", licence.trim_matches('"'))));
    let languages = told.split("availableLanguages:\n").nth(1).unwrap().lines();
    let mut languages: Vec<&str> =
        languages.map_while(|line| line.strip_prefix("    - ")).collect();
    languages.sort_unstable();
    let there: Vec<String> = files(".ftl")
        .into_keys()
        .filter_map(|path| {
            Some(path.strip_prefix("assets/i18n/")?.strip_suffix(".ftl")?.to_owned())
        })
        .collect();
    assert_eq!(languages, there);
}

/// How many items levels 1 and 2 of the standard have.
const ITEMS: usize = 253;

#[test]
fn every_item_is_held_by_something_that_is_there_or_says_why_not() {
    let paper = std::fs::read_to_string(root().join("docs/security/asvs.md")).unwrap();
    let rows = paper.lines().filter_map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let is_item = cells.first().is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
        is_item.then_some(cells)
    });
    let (mut held, mut not, mut open, mut wrong) = (0, 0, 0, Vec::new());
    let mut ids = std::collections::BTreeSet::new();
    for cells in rows {
        let [id, state, words, by] = cells[..] else { panic!("four cells: {cells:?}") };
        if !ids.insert(id) {
            wrong.push(format!("{id} stands there twice"));
        }
        if words.is_empty() {
            wrong.push(format!("{id} says nothing"));
        }
        let names: Vec<&str> = by.split('`').skip(1).step_by(2).collect();
        let gone = names.iter().filter(|name| !root().join(name).exists());
        wrong.extend(gone.map(|name| format!("{id}: {name} is not there")));
        match state {
            "held" if names.is_empty() => wrong.push(format!("{id} is held by nothing")),
            "held" => held += 1,
            "n/a" => not += 1,
            "open" => open += 1,
            other => wrong.push(format!("{id} is {other}")),
        }
    }
    super::none("items of the standard", wrong);
    let counts = (ids.len(), held, not, open);
    writeln!(std::io::stdout(), "items, held, not applicable, open: {counts:?}").unwrap();
    assert_eq!(ids.len(), ITEMS);
    let told =
        format!("Of {ITEMS} items {held} are held, {not} are not applicable and {open} are open.");
    assert!(paper.contains(&told), "{told}");
}

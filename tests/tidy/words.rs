//! The words of the screens: each is said somewhere, and none says that somebody reads what may not be sent yet.

use std::collections::BTreeSet;

use super::{files, none, product, root};

fn dutch() -> String {
    std::fs::read_to_string(root().join("assets/i18n/nl.ftl")).unwrap()
}

fn is_message(line: &&str) -> bool {
    line.starts_with(|c: char| c.is_ascii_lowercase())
}

#[test]
fn every_message_is_said_somewhere() {
    let texts = dutch();
    let ids = texts.lines().filter(is_message).filter_map(|line| line.split_once(" ="));
    let said: BTreeSet<String> = product()
        .into_values()
        .chain(files(".html").into_values())
        .flat_map(|text| {
            let is_part = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
            let parts = text.split(|c: char| !is_part(c)).map(|part| part.replace('-', "_"));
            parts.collect::<Vec<String>>()
        })
        .collect();
    let silent = ids.map(|(id, _)| id).filter(|id| !said.contains(&id.replace('-', "_")));
    none("messages that nothing says", silent.map(str::to_owned).collect());
}

/// Without a network nobody else reads a thing: a sentence says who *may*, or when.
#[test]
fn no_sentence_claims_that_somebody_reads() {
    let texts = dutch();
    let claims = |text: &str| {
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let reads = ["ziet", "leest", "lezen", "krijgt", "weet", "kijkt"];
        let reads = reads.iter().any(|it| words.contains(it));
        let of_this = ["dit", "deze", "ernaar"].iter().any(|it| words.contains(it));
        let may = ["kan", "kunnen", "mag", "zodra", "Zodra"].iter().any(|it| words.contains(it));
        reads && of_this && !may
    };
    assert!(claims("Je coach ziet dit."));
    assert!(claims("Je coach kijkt ernaar."));
    assert!(!claims("Je coach ziet dit zodra je internet hebt."));
    let said = texts.lines().filter(is_message).filter(|line| claims(line));
    none("said before it is so", said.map(str::to_owned).collect());
}

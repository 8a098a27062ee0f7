//! Lays the languages side by side: the messages they need, with the same arguments.
//! Does not know what Fluent looks like.

use std::collections::BTreeMap;

use crate::needed::Needed;
use crate::read::{Catalogue, Fault, Kind, LANGUAGES, Language, Message};

/// Everything in which a language differs from the first one.
pub fn compare(catalogues: &[Catalogue], needed: &Needed) -> Vec<Fault> {
    let Some((first, others)) = catalogues.split_first() else { return Vec::new() };
    let languages = LANGUAGES.iter().skip(1).zip(others);
    let differing = languages.flat_map(|(language, other)| against(first, language, other, needed));
    differing.chain(needed.unknown(first)).collect()
}

fn against(
    first: &Catalogue,
    language: &Language,
    other: &Catalogue,
    needed: &Needed,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |line: usize, id: &str, what: String| {
        faults.push(Fault { file: other.file.clone(), line, id: id.to_owned(), what });
    };
    for (id, message) in &first.messages {
        let Some(translated) = other.messages.get(id) else {
            if needed.is_needed(language, id) {
                fault(1, id, format!("is missing; it stands in {}:{}", first.file, message.line));
            }
            continue;
        };
        for what in arguments(message, translated, &first.file) {
            fault(translated.line, id, what);
        }
    }
    for (id, extra) in &other.messages {
        if !first.messages.contains_key(id) {
            fault(extra.line, id, format!("is not in {}", first.file));
        }
    }
    faults
}

fn arguments(message: &Message, translated: &Message, file: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, kind) in &message.args {
        match translated.args.get(name) {
            None => wrong.push(format!("lacks ${name}, which {file}:{} uses", message.line)),
            Some(other) if other != kind => wrong.push(format!(
                "${name} is a {} here and a {} in {file}:{}; name numbers $…-count",
                word(*other),
                word(*kind),
                message.line
            )),
            Some(_) => {}
        }
    }
    wrong.extend(extra(&message.args, &translated.args, file));
    wrong
}

fn extra(
    known: &BTreeMap<String, Kind>,
    used: &BTreeMap<String, Kind>,
    file: &str,
) -> impl Iterator<Item = String> {
    let unknown = used.keys().filter(|name| !known.contains_key(*name));
    unknown.map(move |name| format!("uses ${name}, which {file} does not"))
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Number => "number",
    }
}

//! One `.ftl` file as messages, and everything wrong with it on its own. Does not know the other languages.

use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::pattern::{Reader, is_blank};

/// A language we speak, and the plural classes (besides `other`) CLDR gives it.
pub struct Language {
    /// BCP-47 tag, and the name of the file.
    pub tag: &'static str,
    /// Every plural has to name each of these, and `other`.
    pub classes: &'static [&'static str],
    /// Whether more numbers than 1 are of the class `one`: then its text has to say which.
    pub one_is_more: bool,
    /// Whether coaches and managers read it too. If not, what only they read falls back to English.
    pub is_for_staff: bool,
}

/// Every language, in the order of `Lang`. The first decides which messages exist.
pub const LANGUAGES: &[Language] = &[
    for_staff("nl", &["one"]),
    for_staff("en", &["one"]),
    for_staff("ar", &["zero", "one", "two", "few", "many"]),
    // 0 and 1.
    Language { one_is_more: true, ..for_others("ti", &["one"]) },
    for_others("tr", &["one"]),
    for_others("pl", &["one", "few", "many"]),
    // 1, 21, 31, …
    Language { one_is_more: true, ..for_others("uk", &["one", "few", "many"]) },
];

const fn for_staff(tag: &'static str, classes: &'static [&'static str]) -> Language {
    Language { tag, classes, one_is_more: false, is_for_staff: true }
}

const fn for_others(tag: &'static str, classes: &'static [&'static str]) -> Language {
    Language { is_for_staff: false, ..for_staff(tag, classes) }
}

/// What an argument may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `&str`.
    Text,
    /// `u32`: named `count`, `…-count`, `…-number`, or chosen on by a plural.
    Number,
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are.
    Text(String),
    /// The argument of this name.
    Arg(String),
    /// One of several patterns, by a number.
    Plural { arg: String, cases: Vec<(Case, Vec<Piece>)>, other: Vec<Piece> },
}

/// When a case of a plural holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Case {
    /// For this number alone.
    Exactly(u32),
    /// For a CLDR class, by its name.
    Class(String),
}

/// One message in one language.
#[derive(Debug, Clone)]
pub struct Message {
    pub line: usize,
    pub pattern: Vec<Piece>,
    pub args: BTreeMap<String, Kind>,
    /// Whether it is English, because this language has none of its own.
    pub is_borrowed: bool,
}

/// All messages of one file.
#[derive(Debug, Clone)]
pub struct Catalogue {
    pub file: String,
    pub messages: BTreeMap<String, Message>,
}

/// Why the build stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    pub line: usize,
    pub id: String,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.id, self.what)
    }
}

/// The messages of a file and everything wrong with it on its own.
pub fn read(language: &Language, file: &str, source: &str) -> (Catalogue, Vec<Fault>) {
    let mut catalogue = Catalogue { file: file.to_owned(), messages: BTreeMap::new() };
    let mut faults = Vec::new();
    let mut fault = |line: usize, id: &str, what: String| {
        faults.push(Fault { file: file.to_owned(), line, id: id.to_owned(), what });
    };
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = line_at(source, error.pos.start);
            fault(line, nearest_id(source, line), format!("syntax: {}", error.kind));
        }
        resource
    });
    // The parser keeps no positions of good entries, so we follow them through the text.
    let mut from = 0;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let at = find_id(source, id, from);
                from = at + id.len();
                let line = line_at(source, at);
                let mut reader = Reader { language, args: BTreeMap::new(), wrong: Vec::new() };
                let pattern = message.value.as_ref().map_or_else(Vec::new, |p| reader.pattern(p));
                if !is_kebab(id) {
                    reader.wrong.push("the id is not kebab-case".to_owned());
                }
                if !message.attributes.is_empty() {
                    reader.wrong.push("attributes are not supported".to_owned());
                }
                if message.value.is_none() || is_blank(&pattern) {
                    reader.wrong.push("the message is empty".to_owned());
                }
                for what in reader.wrong {
                    fault(line, id, what);
                }
                let message = Message { line, pattern, args: reader.args, is_borrowed: false };
                if let Some(first) = catalogue.messages.insert(id.to_owned(), message) {
                    fault(line, id, format!("is already there at line {}", first.line));
                }
            }
            Entry::Term(term) => {
                let line = line_at(source, find_id(source, &format!("-{}", term.id.name), from));
                fault(line, term.id.name, "terms are not supported".to_owned());
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    (catalogue, faults)
}

fn is_kebab(id: &str) -> bool {
    id.split('-').all(|word| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

fn line_at(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// Where the next line starts that defines `id`.
fn find_id(source: &str, id: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = source.get(at..).and_then(|rest| rest.find(id)) {
        let start = at + found;
        let begins = start == 0 || source[..start].ends_with('\n');
        if begins && source[start + id.len()..].trim_start_matches(' ').starts_with('=') {
            return start;
        }
        at = start + id.len();
    }
    from
}

fn nearest_id(source: &str, line: usize) -> &str {
    let before = source.lines().take(line).filter(|text| !text.starts_with([' ', '#']));
    before.filter_map(|text| text.split_once('=')).last().map_or("?", |(id, _)| id.trim())
}

//! Writes the messages as Rust: one method each, its texts as constants beside it, so that a message no screen
//! uses costs nothing. Expects catalogues that passed every check.

use std::fmt::Write;

use crate::read::{Case, Catalogue, Kind, Message, Piece};

/// The position of English among the languages: its text is each method's documentation.
const ENGLISH: usize = 1;
/// What a text argument becomes in the sample of each message.
const SAMPLE: &str = "\"Samir\"";

/// The source of `words.rs`.
pub fn write(catalogues: &[Catalogue]) -> String {
    let mut methods = String::new();
    let mut samples = String::new();
    let Some(first) = catalogues.first() else { return methods };
    for id in first.messages.keys() {
        let each: Vec<&Message> = catalogues.iter().filter_map(|c| c.messages.get(id)).collect();
        method(&mut methods, id, &each);
        sample(&mut samples, id, &first.messages[id]);
    }
    format!(
        "impl Words {{\n{methods}}}\n\n\
         /// Every message: its id, how many texts it takes, and itself with samples for arguments.\n\
         #[cfg(test)]\n\
         pub(super) fn samples(words: Words, number: u32) -> Vec<(&'static str, u32, String)> {{\n\
         \x20   vec![\n{samples}    ]\n}}\n"
    )
}

fn method(out: &mut String, id: &str, each: &[&Message]) {
    let Some(english) = each.get(ENGLISH) else { return };
    let name = snake(id);
    for line in plain(&english.pattern).lines() {
        add(out, format_args!("    /// {line}\n"));
    }
    if english.args.is_empty() {
        let texts: Vec<String> = each.iter().map(|m| format!("{:?}", plain(&m.pattern))).collect();
        add(out, format_args!("    pub fn {name}(self) -> &'static str {{\n"));
        add(out, format_args!("        self.pick(&[{}])\n    }}\n", texts.join(", ")));
        return;
    }
    let args: Vec<&String> = english.args.keys().collect();
    let parameters: Vec<String> = english.args.iter().map(|(n, k)| parameter(n, *k)).collect();
    let values: Vec<String> = english.args.iter().map(|(n, k)| value(&snake(n), *k)).collect();
    let patterns: Vec<String> = each.iter().map(|m| parts(&m.pattern, &args)).collect();
    add(out, format_args!("    pub fn {name}(self, {}) -> String {{\n", parameters.join(", ")));
    add(
        out,
        format_args!(
            "        self.fill(&[{}], &[{}])\n    }}\n",
            patterns.join(", "),
            values.join(", ")
        ),
    );
}

fn sample(out: &mut String, id: &str, message: &Message) {
    let values: Vec<&str> = message
        .args
        .values()
        .map(|kind| match kind {
            Kind::Text => SAMPLE,
            Kind::Number => "number",
        })
        .collect();
    let texts = message.args.values().filter(|kind| **kind == Kind::Text).count();
    let call = format!("words.{}({}).into()", snake(id), values.join(", "));
    add(out, format_args!("        ({id:?}, {texts}, {call}),\n"));
}

fn parameter(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("{}: &str", snake(name)),
        Kind::Number => format!("{}: u32", snake(name)),
    }
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("Value::Text({name})"),
        Kind::Number => format!("Value::Number({name})"),
    }
}

fn parts(pattern: &[Piece], args: &[&String]) -> String {
    let each: Vec<String> = pattern.iter().map(|piece| part(piece, args)).collect();
    format!("&[{}]", each.join(", "))
}

fn part(piece: &Piece, args: &[&String]) -> String {
    let position = |name: &String| args.iter().position(|arg| *arg == name).unwrap_or_default();
    match piece {
        Piece::Text(text) => format!("Part::Text({text:?})"),
        Piece::Arg(name) => format!("Part::Arg({})", position(name)),
        Piece::Plural { arg, cases, other } => {
            let cases: Vec<String> = cases
                .iter()
                .map(|(case, pattern)| format!("({}, {})", when(case), parts(pattern, args)))
                .collect();
            format!(
                "Part::Plural {{ arg: {}, cases: &[{}], other: {} }}",
                position(arg),
                cases.join(", "),
                parts(other, args)
            )
        }
    }
}

fn when(case: &Case) -> String {
    match case {
        Case::Exactly(number) => format!("Case::Exactly({number})"),
        Case::Class(name) => {
            let (first, rest) = name.split_at(1);
            format!("Case::Class(Class::{}{rest})", first.to_uppercase())
        }
    }
}

/// A pattern as a reader sees it: arguments in braces, a plural by its `other`.
fn plain(pattern: &[Piece]) -> String {
    pattern
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Arg(name) => format!("{{{name}}}"),
            Piece::Plural { other, .. } => plain(other),
        })
        .collect()
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn add(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail; `extend` would build each piece twice.
    out.write_fmt(text).unwrap_or_default();
}

//! Writes the messages as Rust: one method each, its texts as constants beside it, so that a message no screen
//! uses costs nothing. Expects catalogues that passed every check.

use crate::read::{Case, Catalogue, Kind, Message, Piece};

/// The position of English among the languages: its text is each method's documentation.
const ENGLISH: usize = 1;
/// What a text argument becomes in the sample of each message.
const SAMPLE: &str = "\"Samir\"";

/// The source of `words.rs`.
pub fn write(catalogues: &[Catalogue]) -> String {
    let Some(first) = catalogues.first() else { return String::new() };
    let method_of = |id| {
        let each: Vec<&Message> = catalogues.iter().filter_map(|c| c.messages.get(id)).collect();
        method(id, &each)
    };
    let methods: String = first.messages.keys().map(|id| method_of(id.as_str())).collect();
    let samples: String = first.messages.iter().map(|(id, message)| sample(id, message)).collect();
    format!(
        "impl Words {{\n{methods}}}\n\n\
         /// Every message: its id, how many texts it takes, and itself with samples for arguments.\n\
         #[cfg(test)]\n\
         pub(super) fn samples(words: Words, number: u32) -> Vec<(&'static str, u32, String)> {{\n\
         \x20   vec![\n{samples}    ]\n}}\n"
    )
}

fn method(id: &str, each: &[&Message]) -> String {
    let Some(english) = each.get(ENGLISH) else { return String::new() };
    let name = snake(id);
    let english_text = plain(&english.pattern).replace('\n', "\n    /// ");
    if english.args.is_empty() {
        let texts: Vec<String> = each.iter().map(|m| format!("{:?}", plain(&m.pattern))).collect();
        let texts = texts.join(", ");
        return format!(
            "    /// {english_text}\n    pub fn {name}(self) -> &'static str {{\n\
             \x20       self.pick(&[{texts}])\n    }}\n"
        );
    }
    let args: Vec<&String> = english.args.keys().collect();
    let parameters: Vec<String> = english.args.iter().map(|(n, k)| parameter(n, *k)).collect();
    let values: Vec<String> = english.args.iter().map(|(n, k)| value(&snake(n), *k)).collect();
    let patterns: Vec<String> = each.iter().map(|m| parts(&m.pattern, &args)).collect();
    let [parameters, values, patterns] = [parameters, values, patterns].map(|list| list.join(", "));
    format!(
        "    /// {english_text}\n    pub fn {name}(self, {parameters}) -> String {{\n\
         \x20       self.fill(&[{patterns}], &[{values}])\n    }}\n"
    )
}

fn sample(id: &str, message: &Message) -> String {
    let values: Vec<&str> = message
        .args
        .values()
        .map(|kind| match kind {
            Kind::Text => SAMPLE,
            Kind::Number => "number",
        })
        .collect();
    let texts = message.args.values().filter(|kind| **kind == Kind::Text).count();
    let owned = if values.is_empty() { ".to_owned()" } else { "" };
    let name = snake(id);
    let values = values.join(", ");
    format!("        ({id:?}, {texts}, words.{name}({values}){owned}),\n")
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

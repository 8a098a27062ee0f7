//! Writes the messages as Rust: one method each, which names the message by its number; its texts stand in the
//! tables. Expects catalogues that passed every check.

use crate::read::{Catalogue, Kind, Message, Piece};
use crate::table::in_order;

/// The source of `words.rs`. The tables stand beside it, by the tag of their language.
pub fn write(fingerprint: &str, first_count: usize, tags: &[&str], english: &Catalogue) -> String {
    let messages = in_order(english).enumerate();
    let methods: String = messages.map(|(number, (id, said))| method(number, id, said)).collect();
    let include = |tag: &&str| format!("include_str!(\"texts/{tag}.txt\")");
    let tables = tags.iter().map(include).collect::<Vec<_>>().join(", ");
    format!(
        "/// What the first line of a table of these messages carries.\n\
         pub(super) const FINGERPRINT: &str = {fingerprint:?};\n\
         /// How many messages there are.\n\
         pub(super) const MESSAGES: usize = {};\n\
         /// How many of them first screens say.\n\
         pub(super) const FIRST_MESSAGES: usize = {first_count};\n\
         /// The table of every language.\n\
         #[cfg(feature = \"texts\")]\n\
         pub(super) const TABLES: &[&str] = &[{tables}];\n\n\
         impl Messages {{\n{methods}}}\n",
        english.messages.len()
    )
}

/// The source of `samples.rs`, for tests. A function of its own for each message: one that says them all would take a
/// compiler most of a minute.
pub fn samples(catalogue: &Catalogue) -> String {
    let rows: String = catalogue.messages.iter().map(|(id, said)| sample(id, said)).collect();
    format!(
        "/// Says a message with a text or a number at each place.\n\
         pub type Say = fn(Messages, &dyn Fn(usize) -> &'static str, &dyn Fn(usize) -> u32) -> String;\n\
         /// Every message: its id, how many texts it takes, and how to say it.\n\
         pub const SAMPLES: &[(&str, u32, Say)] = &[\n{rows}];\n"
    )
}

fn method(number: usize, id: &str, english: &Message) -> String {
    let name = snake(id);
    let english_text = plain(&english.pattern).replace('\n', "\n    /// ");
    if english.args.is_empty() {
        return format!(
            "    /// {english_text}\n    pub fn {name}(self) -> &'static str {{\n\
             \x20       self.text({number})\n    }}\n"
        );
    }
    let parameters: Vec<String> = english.args.iter().map(|(n, k)| parameter(n, *k)).collect();
    let values: Vec<String> = english.args.iter().map(|(n, k)| value(&snake(n), *k)).collect();
    let [parameters, values] = [parameters, values].map(|list| list.join(", "));
    format!(
        "    /// {english_text}\n    pub fn {name}(self, {parameters}) -> String {{\n\
         \x20       self.fill({number}, &[{values}])\n    }}\n"
    )
}

fn sample(id: &str, message: &Message) -> String {
    let each = message.args.values().enumerate();
    let values: Vec<String> = each
        .map(|(place, kind)| match kind {
            Kind::Text => format!("text({place})"),
            Kind::Number => format!("number({place})"),
        })
        .collect();
    let count = |kind| message.args.values().filter(|it| **it == kind).count();
    let (texts, numbers) = (count(Kind::Text), count(Kind::Number));
    let text = if texts == 0 { "_" } else { "text" };
    let number = if numbers == 0 { "_" } else { "number" };
    let owned = if values.is_empty() { ".to_owned()" } else { "" };
    let name = snake(id);
    let values = values.join(", ");
    format!("    ({id:?}, {texts}, |words, {text}, {number}| words.{name}({values}){owned}),\n")
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

//! Writes the texts of one language as a table, which travels beside the program. Expects a catalogue that passed
//! every check.

use crate::marks::{ARGUMENT, BORROWED, CASE, END, FIRST_PLACE, KEY_END, PLURAL, PLURAL_END};
use crate::read::{Case, Catalogue, Fault, Kind, Message, Piece};

/// How the ids begin of what a browser never says: a window of our own does, a page without an app, a message or a
/// calendar that the server sends.
const NOT_IN_A_BROWSER: [&str; 4] = ["a-window-", "e-feed-", "e-link-", "e-push-"];

/// How the ids begin of what stands in the second table, which comes after a candidate's first screens: what employers and
/// staff read, and how what they did is told. In the order of the ids these are behind all others.
const SECOND: [&str; 2] = ["e-", "s-"];

/// Whom a table is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A browser, which fetches it: what it never says has no text there.
    Browser,
    /// The program with the words inside.
    Program,
}

/// The two tables of a language: what a candidate's first screens say, and the rest.
pub fn write(tag: &str, fingerprint: &str, catalogue: &Catalogue, reader: Reader) -> [String; 2] {
    let count = first_count(catalogue);
    let first = catalogue.messages.iter().take(count);
    let second = catalogue.messages.iter().skip(count);
    [write_part(tag, fingerprint, first, reader), write_part(tag, fingerprint, second, reader)]
}

/// How many messages the first table holds.
pub fn first_count(catalogue: &Catalogue) -> usize {
    let is_second = |id: &String| SECOND.iter().any(|begin| id.starts_with(begin));
    catalogue.messages.keys().position(is_second).unwrap_or(catalogue.messages.len())
}

/// What begins otherwise than every id does: it would stand in the wrong table.
pub fn misplaced(catalogue: &Catalogue) -> impl Iterator<Item = Fault> {
    let begins_well = |id: &str| ["a-", "c-"].iter().chain(&SECOND).any(|it| id.starts_with(it));
    let ids = catalogue.messages.iter().filter(move |(id, _)| !begins_well(id));
    ids.map(|(id, message)| Fault {
        file: catalogue.file.clone(),
        line: message.line,
        id: id.clone(),
        what: "an id begins with who reads it: a-, c-, e- or s-".to_owned(),
    })
}

fn write_part<'a>(
    tag: &str,
    fingerprint: &str,
    messages: impl Iterator<Item = (&'a String, &'a Message)>,
    reader: Reader,
) -> String {
    let mut table = format!("{tag} {fingerprint}\n");
    for (id, message) in messages {
        let is_said_there = !NOT_IN_A_BROWSER.iter().any(|begin| id.starts_with(begin));
        if reader == Reader::Program || is_said_there {
            if message.is_borrowed {
                table.push(BORROWED);
            }
            write_pattern(&mut table, message, &message.pattern);
        }
        table.push(END);
    }
    table
}

/// What tells one list of messages from another: their order, and the order and kinds of their arguments.
pub fn fingerprint(catalogue: &Catalogue) -> String {
    let mut list = String::new();
    for (id, message) in &catalogue.messages {
        list.push_str(id);
        for (name, kind) in &message.args {
            list.push(match kind {
                Kind::Text => '$',
                Kind::Number => '#',
            });
            list.push_str(name);
        }
        list.push('\n');
    }
    // Compilers of different versions make the tables and read them: a hash that stays what it is.
    format!("{:016x}", twox_hash::XxHash64::oneshot(0, list.as_bytes()))
}

fn write_pattern(table: &mut String, message: &Message, pattern: &[Piece]) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => table.push_str(text),
            Piece::Arg(name) => table.extend([ARGUMENT, place(message, name)]),
            Piece::Plural { arg, cases, other } => {
                table.extend([PLURAL, place(message, arg)]);
                // An exact number goes before its class.
                let (exact, classes): (Vec<_>, Vec<_>) =
                    cases.iter().partition(|(case, _)| matches!(case, Case::Exactly(_)));
                for (case, pattern) in exact.into_iter().chain(classes) {
                    let key = match case {
                        Case::Exactly(number) => number.to_string(),
                        Case::Class(name) => name.clone(),
                    };
                    write_case(table, message, &key, pattern);
                }
                write_case(table, message, "other", other);
                table.push(PLURAL_END);
            }
        }
    }
}

fn write_case(table: &mut String, message: &Message, key: &str, pattern: &[Piece]) {
    table.push(CASE);
    table.push_str(key);
    table.push(KEY_END);
    write_pattern(table, message, pattern);
}

fn place(message: &Message, name: &str) -> char {
    let place = message.args.keys().position(|arg| arg == name).unwrap_or_default();
    // No message has as many arguments as there are signs.
    u32::try_from(place)
        .ok()
        .and_then(|place| char::from_u32(u32::from(FIRST_PLACE) + place))
        .unwrap_or(FIRST_PLACE)
}

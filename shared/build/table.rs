//! Writes the texts of one language as a table, which travels beside the program. Expects a catalogue that passed
//! every check.

use crate::marks::{ARGUMENT, BORROWED, CASE, END, FIRST_PLACE, KEY_END, PLURAL, PLURAL_END};
use crate::read::{Case, Catalogue, Fault, Kind, Message, Piece};

/// How the ids begin of what a browser never says: a window of our own does, a page without an app, a message or a
/// calendar that the server sends, a paper that it makes.
const NOT_IN_A_BROWSER: [&str; 5] = ["a-window-", "e-feed-", "e-link-", "e-paper-", "e-push-"];

/// How ids begin, by who reads them: everyone, candidates, employers, staff.
const READERS: [&str; 4] = ["a-", "c-", "e-", "s-"];

/// How the ids begin of what no first screen says.
const LATER: [&str; 79] = [
    "a-absent-",
    "a-adjustment-about",
    "a-adjustment-check",
    "a-adjustment-lever",
    "a-agreed-",
    "a-agreement",
    "a-answer-",
    "a-basis",
    "a-comments",
    "a-conclusion-",
    "a-data-",
    "a-device",
    "a-euros",
    "a-flow-",
    "a-goal-",
    "a-helps-",
    "a-hours-",
    "a-leave-",
    "a-look-",
    "a-means-",
    "a-meet-",
    "a-message-",
    "a-money-",
    "a-number-sample",
    "a-page-",
    "a-part-",
    "a-place-address",
    "a-place-way",
    "a-point-",
    "a-points-",
    "a-sample-",
    "a-shared-",
    "a-skill-",
    "a-stack-",
    "a-success-",
    "a-talk-every",
    "a-talk-on",
    "a-text-",
    "a-try-goal",
    "a-try-guidance",
    "a-try-hours",
    "a-try-pace",
    "a-try-place",
    "a-try-task",
    "a-view-",
    "a-views-",
    "a-week-",
    "a-whole-",
    "c-absent-",
    "c-adjustment-",
    "c-belief-",
    "c-calendar-",
    "c-data-",
    "c-evaluation-",
    "c-explain-",
    "c-flow-",
    "c-goal-",
    "c-group-",
    "c-hours-",
    "c-idea-",
    "c-install-",
    "c-learn-empty",
    "c-learned-",
    "c-looks-",
    "c-me-",
    "c-meet-",
    "c-message-",
    "c-money-",
    "c-page-",
    "c-point-restriction",
    "c-proof-",
    "c-push-",
    "c-seen-",
    "c-skill-",
    "c-talks-",
    "c-tried-",
    "c-wishes-",
    "e-",
    "s-",
];

/// Among these, what one does say.
const FIRST: [&str; 22] = [
    "a-absent-until",
    "a-agreement-objected",
    "a-sample-said",
    "c-adjustment-propose",
    "c-evaluation-numbered",
    "c-evaluation-signed",
    "c-evaluation-title",
    "c-me-proof",
    "c-talks-title",
    "e-candidates-",
    "e-evaluation-sign",
    "e-evaluation-title",
    "e-feedback-give",
    "e-feedback-none",
    "e-learner",
    "e-nav-",
    "s-attention-",
    "s-checkin-title",
    "s-nav-",
    "s-talk-declined",
    "s-today-",
    "s-waiting-",
];

/// Whom a table is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A browser, which fetches it: what it never says has no text there.
    Browser,
    /// The program with the words inside.
    Program,
}

fn comes_first(id: &str) -> bool {
    let begins = |beginnings: &[&str]| beginnings.iter().any(|it| id.starts_with(it));
    begins(&FIRST) || !begins(&LATER)
}

/// The messages in the order of a table: what first screens say, then the rest; both by id.
pub fn in_order(catalogue: &Catalogue) -> impl Iterator<Item = (&String, &Message)> {
    let all = || catalogue.messages.iter();
    all().filter(|(id, _)| comes_first(id)).chain(all().filter(|(id, _)| !comes_first(id)))
}

/// How many of them first screens say.
pub fn first_count(catalogue: &Catalogue) -> usize {
    catalogue.messages.keys().filter(|id| comes_first(id)).count()
}

/// The table of a language.
pub fn write(tag: &str, fingerprint: &str, catalogue: &Catalogue, reader: Reader) -> String {
    write_all(tag, fingerprint, in_order(catalogue), reader)
}

/// As much of it as first screens say.
pub fn write_first(tag: &str, fingerprint: &str, catalogue: &Catalogue, reader: Reader) -> String {
    let first = in_order(catalogue).take(first_count(catalogue));
    write_all(tag, fingerprint, first, reader)
}

/// What begins otherwise than every id does: it would stand in the wrong table.
pub fn misplaced(catalogue: &Catalogue) -> impl Iterator<Item = Fault> {
    let begins_well = |id: &str| READERS.iter().any(|it| id.starts_with(it));
    let ids = catalogue.messages.iter().filter(move |(id, _)| !begins_well(id));
    ids.map(|(id, message)| Fault {
        file: catalogue.file.clone(),
        line: message.line,
        id: id.clone(),
        what: "an id begins with who reads it: a-, c-, e- or s-".to_owned(),
    })
}

fn write_all<'a>(
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
    for (id, message) in in_order(catalogue) {
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

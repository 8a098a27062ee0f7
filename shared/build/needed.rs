//! Which messages a language must have of its own, and where the others come from. Does not know what they say.
//!
//! A language that staff read has them all. Any other has what candidates and employers read: every message but those that
//! begin with `s-`; and of these the ones in a list of their own, because their screens say them as well.

use std::collections::BTreeMap;

use crate::read::{Catalogue, Fault, Language};

/// How the ids of staff's messages begin.
const STAFF: &str = "s-";

/// Staff's messages that candidates and employers read as well, each with its line.
pub struct Needed {
    file: String,
    others: BTreeMap<String, usize>,
}

impl Needed {
    /// Reads the list: an id a line, and comments.
    pub fn read(file: &str, source: &str) -> Needed {
        let lines = source.lines().map(str::trim).enumerate();
        let ids = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let others = ids.map(|(at, id)| (id.to_owned(), at + 1)).collect();
        Needed { file: file.to_owned(), others }
    }

    /// Whether a language must have this message of its own.
    pub fn is_needed(&self, language: &Language, id: &str) -> bool {
        language.is_for_staff || !id.starts_with(STAFF) || self.others.contains_key(id)
    }

    /// What stands in the list and should not.
    pub fn unknown(&self, first: &Catalogue) -> Vec<Fault> {
        let fault = |(id, line): (&String, &usize)| {
            let what = if !first.messages.contains_key(id) {
                format!("is not in {}", first.file)
            } else if id.starts_with(STAFF) {
                return None;
            } else {
                format!("every language has it: only ids with {STAFF} stand here")
            };
            Some(Fault { file: self.file.clone(), line: *line, id: id.clone(), what })
        };
        self.others.iter().filter_map(fault).collect()
    }
}

/// Gives a language the English of what it has no words for.
pub fn borrow(english: &Catalogue, language: &mut Catalogue) {
    for (id, message) in &english.messages {
        let own = language.messages.entry(id.clone());
        own.or_insert_with(|| {
            let mut borrowed = message.clone();
            borrowed.is_borrowed = true;
            borrowed
        });
    }
}

//! What others wrote that someone has not looked at yet. Knows no screen and no words.

use crate::change::{Change, Entry, Stamp};
use crate::id::{PersonId, Seq};
use crate::record::{Edit, LogRule, RecordId, Traject};

/// What is new about one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    pub record: RecordId,
    /// Where it was written, in order; never empty.
    pub seqs: Vec<Seq>,
    /// The last that was written, and by whom.
    pub last: Edit,
    pub by: Stamp,
}

/// What is new among these entries for this person, what was written last first.
pub fn news<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    traject: &Traject,
    reader: PersonId,
) -> Vec<News> {
    let mut found: Vec<News> = Vec::new();
    for entry in entries.filter(|entry| entry.change.author != reader) {
        let Some(last) = Edit::decode(&entry.change.edit) else { continue };
        if !is_news(&last, traject) {
            continue;
        }
        let (record, by, mut seqs) = (last.record(), entry.stamp(), vec![entry.seq]);
        if let Some(at) = found.iter().position(|news| news.record == record) {
            seqs.splice(0..0, found.remove(at).seqs);
        }
        found.push(News { record, seqs, last, by });
    }
    found.reverse();
    found
}

fn is_news(edit: &Edit, traject: &Traject) -> bool {
    match edit.rule() {
        LogRule::Traject(rule) => rule.is_news(traject),
        LogRule::Person(_) | LogRule::Later(_) => false,
    }
}

/// Whether others may know who has not seen this change yet ([`Edit::awaits_readers`]), told without reading it whole: it
/// is asked of every entry that may be new.
pub fn awaits_readers(change: &Change) -> bool {
    let begins_so =
        |kind: &str| change.edit.get().trim_start_matches(['{', '"', ' ']).starts_with(kind);
    begins_so("evaluation\"") && Edit::decode(&change.edit).is_some_and(|it| it.awaits_readers())
}

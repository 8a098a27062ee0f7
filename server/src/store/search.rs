//! Looking candidates and employers up by name, over all there is. Names are few enough to look at each: a folded copy of
//! them would have to follow every change of the rule. Knows who takes part, and nothing else of a log.

use std::collections::BTreeSet;

use icu_normalizer::DecomposingNormalizerBorrowed;
use shared::id::{LogId, PersonId};
use shared::search::{Found, HITS_MAX, Hit, HitKind, TakesPart, finds, folded};

use super::column;
use super::database::{self, Connection};

/// A name that fits.
struct Fitting {
    /// Who asks takes part there, and has it on their phone.
    is_theirs: bool,
    folded: String,
    kind: HitKind,
    log: LogId,
    name: String,
}

/// Everyone and everything of which the name has all these words, for this person. Nothing searched finds nothing.
pub fn search(connection: &Connection, words: &str, person: PersonId) -> database::Result<Found> {
    let words = fold(words);
    if words.trim().is_empty() {
        return Ok(Found { hits: Vec::new(), has_more: false });
    }
    let mut fitting = fitting(connection, &words, person)?;
    fitting.sort_by(|a, b| (a.is_theirs, &a.folded, a.log).cmp(&(b.is_theirs, &b.folded, b.log)));
    let has_more = fitting.len() > HITS_MAX;
    fitting.truncate(HITS_MAX);
    let hits = fitting.into_iter().map(|it| hit(connection, it, person));
    Ok(Found { hits: hits.collect::<database::Result<_>>()?, has_more })
}

/// A name as it is looked up, by the rule of phones, which have their browser take marks off letters.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    folded(&apart.to_lowercase())
}

fn fitting(
    connection: &Connection,
    words: &str,
    person: PersonId,
) -> database::Result<Vec<Fitting>> {
    let theirs = connection
        .all(include_str!("taking_part.sql"), [person.as_bytes()], |row| column::id(row, 0))?;
    let theirs: BTreeSet<LogId> = theirs.into_iter().collect();
    let mut found = Vec::new();
    connection.each(include_str!("names.sql"), (), |row| {
        let name = row.text(2)?;
        let folded = [fold(name)];
        if finds(words, &folded) {
            let (kind, log) = (column::word(row, 0)?, column::id(row, 1)?);
            let [folded] = folded;
            let (is_theirs, name) = (theirs.contains(&log), name.to_owned());
            found.push(Fitting { is_theirs, folded, kind, log, name });
        }
        Ok(())
    })?;
    Ok(found)
}

fn hit(connection: &Connection, it: Fitting, person: PersonId) -> database::Result<Hit> {
    let Fitting { is_theirs, kind, log, name, .. } = it;
    let coaches =
        connection.all(include_str!("coach_names.sql"), [log.as_bytes()], |row| row.get(0))?;
    let values = (person.as_bytes(), log.as_bytes());
    let was_named: bool =
        connection.one(include_str!("was_named.sql"), values, |row| row.get(0))?;
    let part = match (is_theirs, was_named) {
        (true, _) => TakesPart::Now,
        (false, true) => TakesPart::Before,
        (false, false) => TakesPart::Never,
    };
    Ok(Hit { kind, log, name, coaches, part })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What finds which name, and what does not: as on phones.
    const EXAMPLES: &str = include_str!("../../../tests/fixtures/searches.txt");

    #[test]
    fn a_search_sees_what_phones_see() {
        for line in EXAMPLES.lines() {
            let [searched, is_found, name] = line.splitn(3, '|').collect::<Vec<_>>()[..] else {
                panic!("three columns: {line}");
            };
            assert_eq!(finds(&fold(searched), &[fold(name)]), is_found == "finds", "{line}");
        }
    }
}

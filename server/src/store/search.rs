//! Looking candidates and employers up by name, over all there is. Names are few enough to look at each: a folded copy of
//! them would have to follow every change of the rule. Knows who takes part, and nothing else of a log.

use std::collections::BTreeSet;

use icu_normalizer::DecomposingNormalizerBorrowed;
use rusqlite::{Connection, OptionalExtension};
use shared::id::{LogId, PersonId};
use shared::search::{Found, HITS_MAX, Hit, HitKind, TakesPart, finds, folded};

use super::column;

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
pub fn search(connection: &Connection, words: &str, person: PersonId) -> rusqlite::Result<Found> {
    let words = fold(words);
    if words.trim().is_empty() {
        return Ok(Found { hits: Vec::new(), has_more: false });
    }
    let mut fitting = fitting(connection, &words, person)?;
    fitting.sort_by(|a, b| (a.is_theirs, &a.folded, a.log).cmp(&(b.is_theirs, &b.folded, b.log)));
    let has_more = fitting.len() > HITS_MAX;
    fitting.truncate(HITS_MAX);
    let hits = fitting.into_iter().map(|it| hit(connection, it, person));
    Ok(Found { hits: hits.collect::<rusqlite::Result<_>>()?, has_more })
}

/// Keeps what an employer is called.
pub(super) fn keep_employer(
    connection: &Connection,
    log: LogId,
    name: &str,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("employer.sql"))?;
    let before: Option<String> =
        statement.query_row([log.as_bytes()], |row| row.get(0)).optional()?;
    if before.as_deref() != Some(name) {
        let mut statement = connection.prepare_cached(include_str!("put_employer.sql"))?;
        statement.execute((log.as_bytes(), name))?;
    }
    Ok(())
}

/// The rule of phones, which have their browser take marks off letters.
fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    folded(&apart.to_lowercase())
}

fn fitting(
    connection: &Connection,
    words: &str,
    person: PersonId,
) -> rusqlite::Result<Vec<Fitting>> {
    let mut statement = connection.prepare_cached(include_str!("taking_part.sql"))?;
    let theirs = statement.query_map([person.as_bytes()], |row| column::id(row, 0))?;
    let theirs = theirs.collect::<rusqlite::Result<BTreeSet<LogId>>>()?;
    let mut statement = connection.prepare_cached(include_str!("names.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let name = row.get_ref(2)?.as_str()?;
        let folded = [fold(name)];
        if finds(words, &folded) {
            let (kind, log) = (column::word(row, 0)?, column::id(row, 1)?);
            let [folded] = folded;
            let (is_theirs, name) = (theirs.contains(&log), name.to_owned());
            found.push(Fitting { is_theirs, folded, kind, log, name });
        }
    }
    Ok(found)
}

fn hit(connection: &Connection, it: Fitting, person: PersonId) -> rusqlite::Result<Hit> {
    let Fitting { is_theirs, kind, log, name, .. } = it;
    let mut statement = connection.prepare_cached(include_str!("coach_names.sql"))?;
    let coaches = statement.query_map([log.as_bytes()], |row| row.get(0))?;
    let coaches = coaches.collect::<rusqlite::Result<_>>()?;
    let mut statement = connection.prepare_cached(include_str!("was_named.sql"))?;
    let values = (person.as_bytes(), log.as_bytes());
    let was_named: bool = statement.query_row(values, |row| row.get(0))?;
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

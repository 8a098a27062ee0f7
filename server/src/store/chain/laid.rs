//! Lays a copy out again as one file: the newest base that is whole, and part after part as long as each follows from the one
//! before. What does not is named, and nothing after it is taken.

use std::fmt;
use std::path::Path;

use shared::time::Timestamp;
use shared::zone;

use super::part::{self, Part, Rows};
use super::second::{Place, chains, there, whose};
use super::{OFFICE, digest};
use crate::store::database::{self, Connection, Isolation};
use crate::store::error::StoreError;
use crate::store::moving::table::{Kept, places};
use crate::store::{envelope, meta, privacy};

/// What was laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// Of which chain, and up to which part.
    pub chain: String,
    pub part: u64,
    /// The moment that the data is of.
    pub at: Timestamp,
    /// What is not as it was written, a line each; what came after it is not in the file.
    pub spoilt: Vec<String>,
}

impl fmt::Display for Laid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = zone::local(self.at).format("%F %T");
        write!(f, "the copy goes up to part {} of {}: the data as of {at}", self.part, self.chain)
    }
}

/// Lays out what is in a folder to a file that is not there yet.
pub fn lay(from: &Path, to: &Path, identities: Option<&Path>) -> Result<Laid, StoreError> {
    let mut spoilt = Vec::new();
    let office = whose(from)?.ok_or_else(|| StoreError::NoCopy(from.to_owned()))?;
    for place in chains(from)?.into_iter().rev() {
        // It was being made, or came to nothing.
        let Some(base) = there(|it| place.base(it)) else { continue };
        let name = place.name();
        match unsealed_base(&base, to, identities) {
            Ok(()) => {}
            Err(StoreError::NotABackup(_)) => {
                spoilt.push(format!("the base of {name} is not whole"));
                continue;
            }
            Err(other) => return Err(other),
        }
        let before = digest(to)?;
        let first = match read(&place, 1, identities)? {
            Ok(first) if first.head.before == before && first.head.number == 1 => first,
            Ok(first) if first.head.office != office => {
                return Err(StoreError::CopyOfAnother(place.folder));
            }
            Ok(_) => {
                spoilt.push(format!(
                    "the base of {name} is not whole, or not the one its parts go on from"
                ));
                continue;
            }
            Err(why) => {
                spoilt.push(format!("the first part of {name} {why}"));
                continue;
            }
        };
        let copy = Connection::open(to)?;
        if meta::find(&copy, OFFICE)?.as_ref() != Some(&office) || first.head.office != office {
            return Err(StoreError::CopyOfAnother(place.folder));
        }
        let last = follow(&copy, &place, first, identities, &mut spoilt)?;
        copy.close()?;
        let (part, at) = (last.head.number, Timestamp(last.head.at));
        return Ok(Laid { chain: name, part, at, spoilt });
    }
    spoilt.iter().for_each(|why| tracing::error!("{why}"));
    Err(StoreError::NoCopy(from.to_owned()))
}

/// Takes part after part, and says which was the last.
fn follow(
    copy: &Connection,
    place: &Place,
    first: Part,
    identities: Option<&Path>,
    spoilt: &mut Vec<String>,
) -> Result<Part, StoreError> {
    // Another copy is made of this file before it counts: nothing of it need be on disk now. Rows come table by table, and refer to
    // each other only when all are there.
    copy.execute_batch(
        "pragma journal_mode = memory; pragma synchronous = off; pragma foreign_keys = off;",
    )?;
    let mut last = first;
    loop {
        let number = last.head.number + 1;
        let next = match read(place, number, identities)? {
            Ok(next) => follows(&last, &next).map_or(Ok(next), Err),
            Err(why) => Err(why),
        };
        let next = match next {
            Ok(next) => apply(copy, &next)?.map_or(Ok(next), Err),
            Err(why) => Err(why.to_owned()),
        };
        match next {
            Ok(next) => last = next,
            Err(why) => {
                let after = place.parts_after(number)?;
                let is_there = there(|it| place.part(number, it)).is_some();
                if is_there || after > 0 {
                    let rest = if after > 0 {
                        format!(", nor are the {after} after it")
                    } else {
                        String::new()
                    };
                    spoilt.push(format!(
                        "part {number} of {} {why}: it is not in this{rest}",
                        place.name()
                    ));
                }
                break;
            }
        }
    }
    // Entries are only ever added, but those of a log that was erased.
    copy.execute(include_str!("../entries_of_gone.sql"), ())?;
    if copy.exists("pragma foreign_key_check", ())? {
        return Err(StoreError::NotABackup(place.folder.clone()));
    }
    Ok(last)
}

/// Why one part does not follow from another, if it does not.
fn follows(last: &Part, next: &Part) -> Option<&'static str> {
    if next.head.office != last.head.office {
        return Some("is of another office's data");
    }
    if next.head.chain != last.head.chain {
        return Some("is of another chain");
    }
    if next.head.number != last.head.number + 1 {
        return Some("is another part, doubled or put in the place of this one");
    }
    (next.head.before != last.digest).then_some("does not follow from the one before")
}

fn unsealed_base(base: &Path, to: &Path, identities: Option<&Path>) -> Result<(), StoreError> {
    match (envelope::is_closed(base)?, identities) {
        (true, None) => Err(StoreError::Encrypted(base.to_owned())),
        (true, Some(identities)) => envelope::open(base, to, identities),
        (false, _) => {
            let mut out = privacy::writing().truncate(true).open(to)?;
            std::io::copy(&mut std::fs::File::open(base)?, &mut out)?;
            // Its end is cut off, or it never was one of a sealed chain.
            let is_sealed = base.extension().is_some_and(|it| it == "age");
            if is_sealed { Err(StoreError::NotABackup(base.to_owned())) } else { Ok(()) }
        }
    }
}

/// A part, or what is wrong with it.
fn read(
    place: &Place,
    number: u64,
    identities: Option<&Path>,
) -> Result<Result<Part, &'static str>, StoreError> {
    let Some(file) = there(|it| place.part(number, it)) else {
        return Ok(Err("is missing"));
    };
    let mut bytes = Vec::new();
    match (envelope::is_closed(&file)?, identities) {
        (true, None) => return Err(StoreError::Encrypted(file)),
        (true, Some(identities)) => match envelope::open_into(&file, &mut bytes, identities) {
            Ok(()) => {}
            Err(StoreError::NotABackup(_)) => bytes.clear(),
            Err(StoreError::OtherKey(_)) => return Ok(Err("was encrypted for another key")),
            Err(other) => return Err(other),
        },
        (false, _) => bytes = std::fs::read(&file)?,
    }
    Ok(part::read(&bytes).ok_or("is not whole: it was cut off or changed"))
}

/// Puts the rows of a part in; nothing of them, where something in it is no row of ours.
fn apply(copy: &Connection, part: &Part) -> Result<Option<String>, StoreError> {
    let transaction = copy.begin(Isolation::Write)?;
    for rows in &part.rows {
        if let Err(error) = put(&transaction, rows) {
            if matches!(error, database::Error::Full) {
                return Err(StoreError::Full);
            }
            return Ok(Some(format!("cannot be taken in ({error})")));
        }
    }
    transaction.commit()?;
    Ok(None)
}

fn put(copy: &Connection, rows: &Rows) -> database::Result<()> {
    let is_name =
        |text: &str| text.bytes().all(|sign| sign == b'_' || sign.is_ascii_alphanumeric());
    let columns: Option<Vec<(&str, &str)>> = rows
        .columns
        .split(' ')
        .map(|it| it.split_once(':').filter(|(name, _)| is_name(name)))
        .collect();
    let wrong = || database::Error::unreadable(0, format!("rows of {}", rows.table));
    let columns = columns.filter(|_| is_name(&rows.table)).ok_or_else(wrong)?;
    let keys = columns.get(..rows.key).ok_or_else(wrong)?;
    let row = |said: &[serde_json::Value], of: &[(&str, &str)]| -> database::Result<Vec<Kept>> {
        if said.len() != of.len() {
            return Err(wrong());
        }
        let values = said.iter().zip(of).map(|(said, (_, kind))| part::kept(said, kind));
        values.collect::<Option<_>>().ok_or_else(wrong)
    };
    let names = |of: &[(&str, &str)]| of.iter().map(|it| it.0).collect::<Vec<_>>().join(", ");
    let table = &rows.table;
    let delete = format!("delete from {table} where ({}) = ({})", names(keys), places(keys.len()));
    for key in &rows.gone {
        copy.execute(&delete, row(key, keys)?.as_slice())?;
    }
    let all = (names(&columns), places(columns.len()));
    let insert = format!("insert or replace into {table} ({}) values ({})", all.0, all.1);
    for said in &rows.put {
        copy.execute(&insert, row(said, &columns)?.as_slice())?;
    }
    Ok(())
}

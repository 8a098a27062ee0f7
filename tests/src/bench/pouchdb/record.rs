//! Our changes as PouchDB's documents: a log is a database, a change is a document. Knows no server of theirs.

use std::io;
use std::path::Path;

use shared::change::Change;
use shared::id::Seq;

use crate::bench::data_set::DataSet;
use crate::bench::workload::Workload;

/// So many logs of so many changes each, as documents in the order in which they were made. They are the data set's: from
/// the same seed, by the same workload, of the same length to a byte.
pub(super) fn logs(program: &Path, logs: usize, changes: usize) -> io::Result<Vec<Vec<String>>> {
    let mut data_set = DataSet::new(program)?;
    let coaches = data_set.coaches(logs)?;
    let tell = |mut coach| {
        let (mut workload, mut told) = Workload::begin(&mut coach, &[], &[], &mut data_set.chance);
        while told.len() < changes {
            told.push(workload.next(&mut coach, Seq(told.len() as u64)));
        }
        told.iter().map(document).collect()
    };
    Ok(coaches.into_iter().map(tell).collect())
}

/// The JSON of a change. What we know it by, its device and number, is the document's name.
fn document(change: &Change) -> String {
    let Change { device, n, base, at, author, edit, promised: _ } = change;
    let (base, at, edit) = (base.0, at.0, edit.get());
    format!(r#"{{"_id":"{device}-{n}","base":{base},"at":{at},"author":"{author}","edit":{edit}}}"#)
}

/// What brings these documents in one go.
pub(super) fn batch(documents: &[String]) -> String {
    format!(r#"{{"docs":[{}]}}"#, documents.join(","))
}

//! A table of rows about people, and how it leaves: as CSV that programs read (commas, points, UTF-8 without a mark), in an order
//! that tells nothing. Knows no record.

use std::collections::BTreeSet;

use csv::{Terminator, WriterBuilder};

use super::column::{Column, Holder, Value, guarded, is_enough};

/// A file of the export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Rows, its titles not counted.
    pub rows: usize,
}

/// A table while it is filled.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    columns: Vec<Column>,
    rows: Vec<(Holder, Vec<Value>)>,
}

/// A table as it may leave.
#[derive(Debug)]
pub struct Told {
    pub name: &'static str,
    /// Each with the steps that its numbers are in.
    pub columns: Vec<(Column, Option<i64>)>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(name: &'static str, columns: Vec<Column>) -> Self {
        Self { name, columns, rows: Vec::new() }
    }

    /// A row about somebody: a value for each column.
    pub fn add(&mut self, of: Holder, values: Vec<Value>) {
        debug_assert_eq!(values.len(), self.columns.len(), "{}", self.name);
        self.rows.push((of, values));
    }

    /// As it may leave: without a row, where it is about fewer than five people.
    pub fn told(mut self) -> Told {
        let people: BTreeSet<Holder> = self.rows.iter().map(|row| row.0).collect();
        if !is_enough(people.len()) {
            self.rows.clear();
        }
        let holders: Vec<Holder> = self.rows.iter().map(|row| row.0).collect();
        let mut rows = vec![Vec::new(); self.rows.len()];
        let mut columns = Vec::new();
        for (at, column) in self.columns.into_iter().enumerate() {
            let values: Vec<Value> = self.rows.iter().map(|row| row.1[at].clone()).collect();
            let (cells, step) = guarded(&column.sort, &values, &holders);
            for (row, cell) in rows.iter_mut().zip(cells) {
                row.push(cell);
            }
            columns.push((column, step));
        }
        // By their pseudonyms: in which order they came in says who is who.
        rows.sort_unstable();
        Told { name: self.name, columns, rows }
    }
}

impl Told {
    /// As a file.
    pub fn file(&self) -> File {
        let titles = self.columns.iter().map(|(column, _)| column.name.to_owned()).collect();
        let all = std::iter::once(titles).chain(self.rows.iter().cloned());
        File { name: format!("{}.csv", self.name), bytes: csv(all), rows: self.rows.len() }
    }
}

/// Rows as CSV. Each cell is a pseudonym, a word of ours or a number: none is a formula.
pub fn csv(rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    for row in rows {
        // Into memory, with as many cells in each row, nothing fails.
        if let Err(error) = writer.write_record(row) {
            tracing::error!(%error, "a row of a table");
        }
    }
    writer.into_inner().unwrap_or_default()
}

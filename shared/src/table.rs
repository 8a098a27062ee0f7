//! Rows by their id, in the order they came. Knows no kind of row.
//!
//! A map per kind would be the same; but each kind would bring a tree of its own into the browser's download.
//! Here one index serves them all.

use std::collections::BTreeMap;

use crate::id::Id;

/// Rows of `T`, found by an id of `K`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<K, T = K> {
    index: BTreeMap<[u8; 16], usize>,
    rows: Vec<(Id<K>, T)>,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { index: BTreeMap::new(), rows: Vec::new() }
    }
}

impl<K, T> Table<K, T> {
    /// The row of this id.
    pub fn get(&self, id: &Id<K>) -> Option<&T> {
        self.index.get(id.as_bytes()).map(|at| &self.rows[*at].1)
    }

    /// Whether there is such a row.
    pub fn contains_key(&self, id: &Id<K>) -> bool {
        self.index.contains_key(id.as_bytes())
    }

    /// All rows, in the order they came.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Id<K>, &T)> {
        self.rows.iter().map(|(id, row)| (id, row))
    }

    /// The ids, in the order they came.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id<K>> {
        self.rows.iter().map(|(id, _)| id)
    }

    /// The rows without their ids.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.iter().map(|(_, row)| row)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn get_mut(&mut self, id: &Id<K>) -> Option<&mut T> {
        self.index.get(id.as_bytes()).map(|at| &mut self.rows[*at].1)
    }

    /// Puts a row there, unless there is one.
    pub(crate) fn add(&mut self, id: Id<K>, row: impl FnOnce() -> T) -> &mut T {
        let at = *self.index.entry(*id.as_bytes()).or_insert(self.rows.len());
        if at == self.rows.len() {
            self.rows.push((id, row()));
        }
        &mut self.rows[at].1
    }
}

//! Rows by a key, in the order of the keys. Knows no kind of row.
//!
//! A tree finds its place faster among very many; but each kind of row would bring a tree of its own into the browser's
//! download, thousands of bytes each. What stands here is at most some hundreds, or comes in order.

use std::borrow::Borrow;
use std::ops::Range;

/// Rows of `V`, each under a key of `K`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortedMap<K, V> {
    rows: Vec<(K, V)>,
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    /// No rows.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where a key stands, or else where it would.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        // Most of what comes, comes in order.
        if self.rows.last().is_none_or(|(last, _)| last.borrow() < key) {
            return Err(self.rows.len());
        }
        self.rows.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// The row of this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| &self.rows[at].1)
    }

    /// The same, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| &mut self.rows[at].1)
    }

    /// Whether there is a row of this key.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts a row there, and gives back what stood under its key.
    pub fn insert(&mut self, key: K, row: V) -> Option<V> {
        match self.place(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.rows[at].1, row)),
            Err(at) => {
                self.rows.insert(at, (key, row));
                None
            }
        }
    }

    /// The row of this key, begun empty where there is none.
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = self.place(&key).unwrap_or_else(|at| {
            self.rows.insert(at, (key, V::default()));
            at
        });
        &mut self.rows[at].1
    }

    /// Takes the row of this key out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| self.rows.remove(at).1)
    }

    /// Takes all rows out of which this is so.
    pub fn take_where(&mut self, mut is_so: impl FnMut(&K, &mut V) -> bool) -> Vec<(K, V)> {
        self.rows.extract_if(.., |(key, row)| is_so(key, row)).collect()
    }

    /// Keeps only the rows of which this is so.
    pub fn retain(&mut self, mut is_so: impl FnMut(&K, &mut V) -> bool) {
        self.rows.retain_mut(|(key, row)| is_so(key, row));
    }

    /// The rows from one key up to another, without that.
    pub fn range(&self, keys: Range<K>) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        let [from, to] =
            [&keys.start, &keys.end].map(|key| self.place(key).unwrap_or_else(|at| at));
        self.rows.get(from..to).unwrap_or_default().iter().map(|(key, row)| (key, row))
    }
}

impl<K, V> SortedMap<K, V> {
    /// All rows.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.rows.iter().map(|(key, row)| (key, row))
    }

    /// The same, to be changed.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&K, &mut V)> {
        self.rows.iter_mut().map(|(key, row)| (&*key, row))
    }

    /// The keys.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.rows.iter().map(|(key, _)| key)
    }

    /// The rows without their keys.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
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
}

impl<K, V> IntoIterator for SortedMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;
    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

/// The same key twice: the last counts.
impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(rows: I) -> Self {
        let mut map = Self::default();
        rows.into_iter().for_each(|(key, row)| drop(map.insert(key, row)));
        map
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_holds_what_a_tree_would(acts in prop::collection::vec((0..3_u8, 0..12_u8), 0..60)) {
            let (mut map, mut tree) = (SortedMap::new(), BTreeMap::new());
            for (row, (act, key)) in acts.into_iter().enumerate() {
                match act {
                    0 => prop_assert_eq!(map.remove(&key), tree.remove(&key)),
                    1 => prop_assert_eq!(map.or_default(key), tree.entry(key).or_default()),
                    _ => prop_assert_eq!(map.insert(key, row), tree.insert(key, row)),
                }
                prop_assert!(map.iter().eq(tree.iter()));
                prop_assert_eq!(map.get(&key), tree.get(&key));
                prop_assert!(map.range(3..key.max(3)).eq(tree.range(3..key.max(3))));
            }
            let odd = map.take_where(|_, row| *row % 2 == 1);
            prop_assert!(odd.into_iter().eq(tree.extract_if(.., |_, row| *row % 2 == 1)));
            prop_assert!(map.into_iter().eq(tree));
        }
    }
}

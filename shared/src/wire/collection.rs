//! Lists, pairs, tables of texts, and what may not be there.

use std::array;

use super::{Reader, Wire, Writer};
use crate::sorted_map::SortedMap;

impl Writer {
    /// An array of values.
    pub fn array<'a, T: Wire + 'a>(&mut self, items: impl IntoIterator<Item = &'a T>) {
        self.begin_array();
        items.into_iter().for_each(|item| item.write(self));
        self.end_array();
    }

    /// An array of two.
    pub fn pair(&mut self, first: &impl Wire, second: &impl Wire) {
        self.begin_array();
        first.write(self);
        second.write(self);
        self.end_array();
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.raw("null"),
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        if from.null() { None } else { Some(T::read(from)) }
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut super::Schemas) -> super::Schema {
        super::Schemas::or_null(T::schema(of))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.array(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut items = Self::new();
        from.items(&mut |from| items.push(T::read(from)));
        items
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut super::Schemas) -> super::Schema {
        super::Schemas::list(T::schema(of), None)
    }
}

impl<T: Wire, const N: usize> Wire for [T; N] {
    fn write(&self, out: &mut Writer) {
        out.array(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Vec::read(from).try_into().unwrap_or_else(|_| {
            from.fail();
            array::from_fn(|_| T::read(from))
        })
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut super::Schemas) -> super::Schema {
        super::Schemas::list(T::schema(of), Some(N))
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn write(&self, out: &mut Writer) {
        out.pair(&self.0, &self.1);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.expect(b'[');
        let first = A::read(from);
        from.expect(b',');
        let second = B::read(from);
        from.expect(b']');
        (first, second)
    }

    #[cfg(feature = "schema")]
    fn schema(of: &mut super::Schemas) -> super::Schema {
        super::Schemas::pair(A::schema(of), B::schema(of))
    }
}

/// An object with a key for each. The same key twice: the last counts.
impl Wire for SortedMap<String, String> {
    fn write(&self, out: &mut Writer) {
        out.begin_object();
        for (key, text) in self.iter() {
            out.key(key);
            out.text(text);
        }
        out.end_object();
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut texts = Self::new();
        from.members(&mut |from, key| drop(texts.insert(key.to_owned(), String::read(from))));
        texts
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::table(super::Schemas::text())
    }
}

//! One field that several people may write: the last writer shows, and what was written at the same time stays beside it.
//! Knows nothing of what the field means.

use crate::change::Stamp;
use crate::limits::VERSIONS_MAX;
use crate::wire::{self, Wire};

/// A field's value and, where two wrote without having seen each other, the other versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register<T> {
    shown: Version<T>,
    others: Others,
}

/// A value with who wrote it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version<T> {
    pub value: T,
    pub by: Stamp,
}

/// What others wrote at the same time, as it is written on the wire: so one piece of code orders the versions of every type
/// of field, where each would bring its own into the browser's download.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Others {
    /// Latest first. Of those that say the same all are kept: who replaces one of them had not seen the rest. What repeats
    /// the shown one, or another one here, stands at the end.
    versions: Vec<Version<String>>,
    /// How many say something of their own.
    different: usize,
}

impl<T: Wire> Register<T> {
    /// A field with its first value.
    pub fn new(value: T, by: Stamp) -> Self {
        Self { shown: Version { value, by }, others: Others::default() }
    }

    /// The value to show.
    pub fn get(&self) -> &T {
        &self.shown.value
    }

    /// The shown version: value, author and time.
    pub fn shown(&self) -> &Version<T> {
        &self.shown
    }

    /// What others wrote at the same time, latest first, each value once. Empty for nearly every field, nearly always.
    pub fn others(&self) -> Vec<Version<T>> {
        self.others.versions[..self.others.different].iter().map(read).collect()
    }

    /// Whether another wrote something else at the same time.
    pub fn is_doubled(&self) -> bool {
        self.others.different > 0
    }

    /// Puts the versions there, the shown one first, each as `field` makes of it; nothing where nobody wrote at the same time.
    pub(crate) fn put_versions<F>(&self, into: &mut Vec<Vec<(Stamp, F)>>, field: fn(T) -> F)
    where
        T: Clone,
    {
        if !self.is_doubled() {
            return;
        }
        let versions = std::iter::once(self.shown.clone()).chain(self.others());
        into.push(versions.map(|version| (version.by, field(version.value))).collect());
    }

    /// Writes a value. It replaces every version its author had seen; the rest stays beside it. Of more versions than
    /// anyone needs it replaces all of its author, too: those of others are never crowded out.
    pub(crate) fn set(&mut self, value: T, by: Stamp) {
        if self.others.versions.is_empty() && by.has_seen(&self.shown.by) {
            self.shown = Version { value, by };
            return;
        }
        let before = written(&self.shown.value, self.shown.by);
        self.shown = read(&self.others.set(before, written(&value, by)));
    }
}

fn written<T: Wire>(value: &T, by: Stamp) -> Version<String> {
    Version { value: wire::encode(value), by }
}

fn read<T: Wire>(version: &Version<String>) -> Version<T> {
    let value = wire::decode(&version.value).expect("it was written here, of this very type");
    Version { value, by: version.by }
}

impl Others {
    /// Writes a version over the one that showed before; gives the one to show.
    fn set(&mut self, before: Version<String>, written: Version<String>) -> Version<String> {
        let by = written.by;
        let mut shown = written;
        let mut versions = std::mem::take(&mut self.versions);
        versions.push(before);
        let is_crowded = versions.len() >= VERSIONS_MAX;
        versions.retain(|old| !replaces(&by, &old.by, is_crowded));
        for mut other in versions {
            if is_later(&other.by, &shown.by) {
                std::mem::swap(&mut other, &mut shown);
            }
            let earlier = self.versions.iter().position(|old| is_later(&other.by, &old.by));
            self.versions.insert(earlier.unwrap_or(self.versions.len()), other);
        }
        self.different = 0;
        for _ in 0..self.versions.len() {
            let (later, others) = self.versions.split_at(self.different);
            let says_so = |it: &Version<String>| it.value == others[0].value;
            if says_so(&shown) || later.iter().any(says_so) {
                self.versions[self.different..].rotate_left(1);
            } else {
                self.different += 1;
            }
        }
        shown
    }
}

/// Whether what is written now takes the place of what was written before.
fn replaces(by: &Stamp, old: &Stamp, is_crowded: bool) -> bool {
    by.has_seen(old) || (is_crowded && by.author == old.author)
}

/// By the time that counts, then by place in the log; what is not sent yet comes last of all.
fn is_later(a: &Stamp, b: &Stamp) -> bool {
    a.order() > b.order()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::tests::stamp;

    /// Rows of (device, base, minute), taken in as 1, 2, 3 …; the value is the row's letter.
    fn check(rows: &[(u8, u64, i64)], shown: char, others: &str) {
        check_values(&('a'..='z').take(rows.len()).collect::<String>(), rows, shown, others);
    }

    /// The same, with a letter for each row.
    fn check_values(letters: &str, rows: &[(u8, u64, i64)], shown: char, others: &str) {
        let mut register: Option<Register<String>> = None;
        for ((seq, letter), (device, base, minute)) in (1..).zip(letters.chars()).zip(rows) {
            let letter = letter.to_string();
            let by = stamp(*device, seq, *base, *minute);
            match &mut register {
                None => register = Some(Register::new(letter, by)),
                Some(register) => register.set(letter, by),
            }
        }
        let register = register.expect("a row");
        let beside: String = register.others().into_iter().map(|version| version.value).collect();
        assert_eq!((register.get(), beside.as_str()), (&shown.to_string(), others), "{rows:?}");
        assert_eq!(register.is_doubled(), !others.is_empty(), "{rows:?}");
    }

    #[test]
    fn who_had_seen_replaces_and_who_had_not_stays_beside() {
        check(&[(1, 0, 0)], 'a', "");
        check(&[(1, 0, 0), (2, 1, 1)], 'b', "");
        check(&[(1, 0, 0), (2, 1, 1), (3, 1, 2)], 'c', "b");
        check(&[(1, 0, 0), (2, 1, 2), (3, 1, 1)], 'b', "c");
        check(&[(1, 0, 0), (2, 1, 1), (3, 1, 2), (1, 3, 3)], 'd', "");
        check(&[(1, 0, 0), (2, 1, 1), (3, 1, 2), (4, 1, 3)], 'd', "cb");
    }

    #[test]
    fn what_two_wrote_alike_is_one_version_until_somebody_had_seen_both() {
        // Both write b; then the second writes c, and had not seen the first one's.
        check_values("abb", &[(1, 0, 0), (2, 1, 1), (3, 1, 2)], 'b', "");
        check_values("abbc", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (3, 1, 3)], 'c', "b");
        check_values("abbc", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (2, 1, 3)], 'c', "b");
        check_values("abbc", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (3, 2, 3)], 'c', "");
        // Three versions, two alike: each value once, and the other one of the two once the later is replaced.
        check_values("abcb", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (4, 1, 3)], 'b', "c");
        check_values("abcbd", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (4, 1, 3), (4, 1, 4)], 'd', "cb");
        check_values("abbcd", &[(1, 0, 0), (2, 1, 1), (3, 1, 2), (4, 1, 3), (5, 1, 4)], 'd', "cb");
    }

    #[test]
    fn a_clock_a_year_ahead_does_not_win_from_who_had_seen_it() {
        check(&[(1, 0, 0), (2, 1, 525_600), (3, 2, 1)], 'c', "");
    }

    #[test]
    fn one_who_writes_without_end_crowds_out_nobody_but_themselves() {
        let by = |n: u64, author: u8| Stamp { n: 1_000 - n, ..stamp(author, n, 1, 5) };
        let mut register = Register::new(0, stamp(1, 1, 0, 0));
        register.set(1, by(2, 2));
        for n in 3..500 {
            register.set(n, by(n, 3));
        }
        let standing = register.others().len() + 1;
        assert!(standing <= VERSIONS_MAX, "{standing}");
        let values: Vec<u64> = register.others().iter().map(|version| version.value).collect();
        assert!(values.contains(&1) || *register.get() == 1, "{values:?}");
        assert!(values.contains(&499) || *register.get() == 499, "{values:?}");
    }

    #[test]
    fn own_unsent_work_counts_as_seen() {
        check(&[(1, 0, 0), (2, 1, 1), (2, 1, 2)], 'c', "");
    }
}

//! One field that several people may write: the last writer shows, and what was written at the same time stays beside it.
//! Knows nothing of what the field means.

use crate::change::Stamp;
use crate::limits::VERSIONS_MAX;

/// A field's value and, where two wrote without having seen each other, the other versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register<T> {
    shown: Version<T>,
    /// Latest first. Of those that say the same all are kept: who replaces one of them had not seen the rest. What repeats
    /// the shown one, or another one here, stands at the end.
    others: Vec<Version<T>>,
}

/// A value with who wrote it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version<T> {
    pub value: T,
    pub by: Stamp,
}

impl<T: PartialEq> Register<T> {
    /// A field with its first value.
    pub fn new(value: T, by: Stamp) -> Self {
        Self { shown: Version { value, by }, others: Vec::new() }
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
    pub fn others(&self) -> &[Version<T>] {
        let different = (0..self.others.len()).find(|at| self.is_repeat(*at));
        &self.others[..different.unwrap_or(self.others.len())]
    }

    /// Whether the version at this place says what is shown, or what a later one says.
    fn is_repeat(&self, at: usize) -> bool {
        let (later, others) = self.others.split_at(at);
        let says_so = |it: &Version<T>| others.first().is_some_and(|this| this.value == it.value);
        says_so(&self.shown) || later.iter().any(says_so)
    }

    /// Whether another wrote at the same time.
    pub(crate) fn is_doubled(&self) -> bool {
        !self.others.is_empty()
    }

    /// Puts the versions there, the shown one first, each as `field` makes of it; nothing where nobody wrote at the same time.
    pub(crate) fn put_versions<F>(&self, into: &mut Vec<Vec<(Stamp, F)>>, field: fn(T) -> F)
    where
        T: Clone,
    {
        if !self.is_doubled() {
            return;
        }
        let versions = std::iter::once(&self.shown).chain(&self.others);
        into.push(versions.map(|version| (version.by, field(version.value.clone()))).collect());
    }

    /// Writes a value. It replaces every version its author had seen; the rest stays beside it. Of more versions than
    /// anyone needs it replaces all of its author, too: those of others are never crowded out.
    pub(crate) fn set(&mut self, value: T, by: Stamp) {
        let mut versions = std::mem::take(&mut self.others);
        versions.push(std::mem::replace(&mut self.shown, Version { value, by }));
        let is_crowded = versions.len() >= VERSIONS_MAX;
        versions.retain(|old| !replaces(&by, &old.by, is_crowded));
        for mut other in versions {
            if is_later(&other.by, &self.shown.by) {
                std::mem::swap(&mut other, &mut self.shown);
            }
            // By hand: a sort for each type of field would fill a fifth of the browser's download.
            let earlier = self.others.iter().position(|old| is_later(&other.by, &old.by));
            self.others.insert(earlier.unwrap_or(self.others.len()), other);
        }
        let mut at = 0;
        for _ in 0..self.others.len() {
            if self.is_repeat(at) {
                self.others[at..].rotate_left(1);
            } else {
                at += 1;
            }
        }
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
        let mut register: Option<Register<char>> = None;
        for ((seq, letter), (device, base, minute)) in (1..).zip(letters.chars()).zip(rows) {
            let by = stamp(*device, seq, *base, *minute);
            match &mut register {
                None => register = Some(Register::new(letter, by)),
                Some(register) => register.set(letter, by),
            }
        }
        let register = register.expect("a row");
        let beside: String = register.others().iter().map(|version| version.value).collect();
        assert_eq!((*register.get(), beside.as_str()), (shown, others), "{rows:?}");
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

//! One column: what its cells are, and the rule that no value is shared by fewer than five people. Knows no record.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use shared::measure::outcome::SHAREABLE_MIN;

/// What stands for the values that fewer people share.
pub const OTHER: &str = "other";
/// Of so many cells at most one is to be [`OTHER`] before numbers are told in wider steps.
const OTHERS_ONE_IN: usize = 10;

/// Weeks, quarters and years of them.
pub const WEEKS: &[i64] = &[1, 2, 4, 13, 26, 52];
/// Parts of a hundred.
pub const PERCENT: &[i64] = &[1, 5, 10, 25, 50];

/// What the cells of a column are.
#[derive(Debug, Clone)]
pub enum Sort {
    /// Ties rows together: each is of one person or traject, and says nothing of it.
    Key,
    /// Of something that several share.
    Pseudonym,
    /// One of these, the ones to keep longest first.
    Word(Vec<&'static str>),
    /// A whole number, in the first of these steps in which enough people share most of them.
    Number(&'static [i64]),
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    pub name: &'static str,
    pub sort: Sort,
    pub meaning: &'static str,
}

/// What is known, before the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Nothing,
    Word(String),
    Number(i64),
}

impl Value {
    fn in_steps_of(&self, step: i64) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Word(word) => word.clone(),
            Self::Number(number) => (number.div_euclid(step) * step).to_string(),
        }
    }
}

/// Whom a row is about: the place of a person in the export.
pub type Holder = usize;

/// The cells of a column as they may leave, and in which steps its numbers are.
pub fn guarded(sort: &Sort, values: &[Value], holders: &[Holder]) -> (Vec<String>, Option<i64>) {
    let told = |step: i64| values.iter().map(|value| value.in_steps_of(step)).collect::<Vec<_>>();
    match sort {
        Sort::Key => (told(1), None),
        Sort::Pseudonym => (shared_by_enough(told(1), holders, &[]), None),
        Sort::Word(order) => (shared_by_enough(told(1), holders, order), None),
        Sort::Number(steps) => {
            let mut last = (told(1), None);
            for step in *steps {
                last = (shared_by_enough(told(*step), holders, &[]), Some(*step));
                let others = last.0.iter().filter(|cell| *cell == OTHER).count();
                if others * OTHERS_ONE_IN <= values.len() {
                    break;
                }
            }
            last
        }
    }
}

/// Whether these are as many people as a value is told of.
pub fn is_enough(people: usize) -> bool {
    u32::try_from(people).is_ok_and(|people| people >= SHAREABLE_MIN)
}

/// Cells with [`OTHER`] for the values of few. Where those are few even together, another joins them: the last in this order,
/// or the one that the fewest share; else it would be told who they are.
fn shared_by_enough(cells: Vec<String>, holders: &[Holder], order: &[&str]) -> Vec<String> {
    let mut held = BTreeMap::<String, BTreeSet<Holder>>::new();
    for (cell, holder) in cells.iter().zip(holders) {
        held.entry(cell.clone()).or_default().insert(*holder);
    }
    let (mut others, mut told): (BTreeMap<_, _>, BTreeMap<_, _>) =
        held.into_iter().partition(|(cell, of)| cell == OTHER || !is_enough(of.len()));
    loop {
        let people: BTreeSet<Holder> = others.values().flatten().copied().collect();
        if people.is_empty() || is_enough(people.len()) {
            break;
        }
        let place = |cell: &str| order.iter().position(|it| *it == cell);
        let next = told.iter().max_by_key(|(cell, of)| (place(cell), Reverse(of.len())));
        let Some(next) = next.map(|(cell, _)| cell.clone()) else { break };
        others.extend(told.remove_entry(&next));
    }
    let is_other = |cell: &String| others.contains_key(cell);
    cells.into_iter().map(|it| if is_other(&it) { OTHER.to_owned() } else { it }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(counts: &[(&str, usize)], order: &[&'static str]) -> Vec<String> {
        let all = counts.iter().flat_map(|(word, count)| std::iter::repeat_n(*word, *count));
        let values: Vec<Value> = all.map(|word| Value::Word(word.to_owned())).collect();
        let holders: Vec<Holder> = (0..values.len()).collect();
        let mut told = guarded(&Sort::Word(order.to_vec()), &values, &holders).0;
        told.dedup();
        told
    }

    #[test]
    fn what_few_share_is_other_and_other_is_not_of_few() {
        assert_eq!(words(&[("a", 5), ("b", 4), ("c", 1)], &["a", "b", "c"]), ["a", "other"]);
        // Three alone would be told: the last in the order joins them.
        assert_eq!(words(&[("a", 9), ("b", 5), ("c", 3)], &["a", "b", "c"]), ["a", "other"]);
        assert_eq!(
            words(&[("a", 5), ("b", 9), ("c", 3)], &["b", "a", "c"]),
            ["other", "b", "other"]
        );
        // What is called so already is among them.
        assert_eq!(
            words(&[("a", 5), ("other", 4), ("c", 1)], &["a", "c", "other"]),
            ["a", "other"]
        );
        assert_eq!(words(&[], &["a"]), Vec::<String>::new());
    }

    #[test]
    fn people_count_and_not_rows() {
        let values = vec![Value::Word("a".to_owned()); 9];
        let told = guarded(&Sort::Pseudonym, &values, &[0, 0, 0, 0, 0, 0, 1, 2, 3]).0;
        assert_eq!(told, vec![OTHER; 9]);
    }

    #[test]
    fn numbers_are_told_in_the_finest_steps_that_enough_share() {
        let values: Vec<Value> = (0..20).map(Value::Number).collect();
        let holders: Vec<Holder> = (0..20).collect();
        let (told, step) = guarded(&Sort::Number(&[1, 2, 5, 10]), &values, &holders);
        assert_eq!((step, told[0].as_str(), told[19].as_str()), (Some(5), "0", "15"));
        let before: Vec<Value> = (-5..0).map(Value::Number).collect();
        let (told, step) = guarded(&Sort::Number(&[1, 5]), &before, &[0, 1, 2, 3, 4]);
        assert_eq!((step, told), (Some(5), vec!["-5".to_owned(); 5]));
    }
}

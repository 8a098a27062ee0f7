//! Why trajecten ended as they did, counted. Knows not what may be shown to whom.

use crate::record::path::ground::{Factor, Reason};
use crate::wire;

/// Why one traject ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    pub reason: Option<Reason>,
    pub factors: Vec<Factor>,
}

wire::record!(Said { reason?, factors?, .. });

/// Why some trajecten ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grounds {
    /// Of how many it was said.
    pub of: u32,
    /// How often each reason was given, in the order of the list; one that never was is not there.
    pub reasons: Vec<(Reason, u32)>,
    /// How often each thing played a part, likewise.
    pub factors: Vec<(Factor, u32)>,
}

wire::record!(Grounds { of, reasons?, factors?, .. });

impl Grounds {
    /// Of what was said; nothing where nobody said anything.
    pub fn of<'a>(said: impl IntoIterator<Item = &'a Said>) -> Option<Self> {
        let said: Vec<&Said> = said.into_iter().collect();
        let reasons = Reason::ALL.into_iter();
        let reasons = reasons.map(|it| (it, count(&said, |said| said.reason == Some(it))));
        let factors = Factor::all().map(|it| (it, count(&said, |said| said.factors.contains(&it))));
        (!said.is_empty()).then(|| Self {
            of: count(&said, |_| true),
            reasons: reasons.filter(|(_, count)| *count > 0).collect(),
            factors: factors.filter(|(_, count)| *count > 0).collect(),
        })
    }
}

fn count(said: &[&Said], wanted: impl Fn(&Said) -> bool) -> u32 {
    u32::try_from(said.iter().filter(|it| wanted(it)).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_counts_once_and_each_factor_for_all_it_played_a_part_in() {
        let said = |reason, factors: &[Factor]| Said { reason, factors: factors.to_vec() };
        let all = [
            said(Some(Reason::JobDidNotCome), &[Factor::Mentor, Factor::Economy]),
            said(Some(Reason::JobDidNotCome), &[Factor::Economy]),
            said(None, &[Factor::Language]),
            said(Some(Reason::OwnWish), &[]),
        ];
        let grounds = Grounds::of(&all).expect("some");
        assert_eq!(grounds.of, 4);
        assert_eq!(grounds.reasons, [(Reason::JobDidNotCome, 2), (Reason::OwnWish, 1)]);
        let factors = [(Factor::Mentor, 1), (Factor::Language, 1), (Factor::Economy, 2)];
        assert_eq!(grounds.factors, factors);
        assert_eq!(Grounds::of(&[]), None);
    }
}

//! The parts of the download. Knows nothing of what is in them.

use serde::{Deserialize, Serialize};

/// A part of the download, in the order in which they are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What everybody starts with.
    First,
    /// Where a candidate's day starts.
    CandidateDay,
    /// Where the day of a coach or an employer starts.
    StaffDay,
    /// Where a code is typed.
    Pairing,
    /// All other screens of a candidate, which others use as well.
    Everyone,
    /// All other screens of coaches, employers and managers.
    Staff,
}

/// Some parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartSet(u8);

impl PartSet {
    /// This part alone.
    pub fn of(part: Part) -> Self {
        Self(1 << part as u8)
    }

    /// These parts, and those.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub fn contains(self, part: Part) -> bool {
        self.0 & Self::of(part).0 != 0
    }

    /// The parts that come later, unless the first is among them: what that holds, the others find there.
    pub fn later(self) -> impl Iterator<Item = Part> {
        let waits = !self.contains(Part::First);
        Part::LATER.into_iter().filter(move |part| waits && self.contains(*part))
    }

    pub fn is_one(self) -> bool {
        self.0.is_power_of_two()
    }
}

impl Part {
    /// What comes after the first.
    pub const LATER: [Self; 5] =
        [Self::CandidateDay, Self::StaffDay, Self::Pairing, Self::Everyone, Self::Staff];

    /// What its file is called, and what the other parts call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::CandidateDay => "candidate-day",
            Self::StaffDay => "staff-day",
            Self::Pairing => "pairing",
            Self::Everyone => "everyone",
            Self::Staff => "staff",
        }
    }

    /// The parts that are there before it comes, from which it takes what it needs.
    pub fn needs(self) -> &'static [Self] {
        match self {
            Self::First => &[],
            Self::CandidateDay | Self::StaffDay | Self::Pairing => &[Self::First],
            Self::Everyone => &[Self::First, Self::CandidateDay, Self::Pairing],
            Self::Staff => {
                &[Self::First, Self::CandidateDay, Self::StaffDay, Self::Pairing, Self::Everyone]
            }
        }
    }

    /// Whether only coaches, employers and managers use it.
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::StaffDay | Self::Staff)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;

    use super::*;
    use crate::project::Project;

    /// The script waits for a part's own parts, and those for theirs: all that the build says that it needs.
    #[test]
    fn the_script_has_each_part_wait_for_what_it_needs() {
        let script = Project::of_this_tool().path("assets/public/start.js");
        let script = fs::read_to_string(script).unwrap();
        let mut waits: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in script.lines().map(str::trim) {
            let Some((variable, call)) = line.split_once(" = laterPart(") else { continue };
            let variable = variable.strip_prefix("const ").unwrap();
            let words: Vec<_> = call.trim_end_matches(");").split(", ").collect();
            let part =
                Part::LATER.into_iter().find(|part| words[0] == format!("\"{}\"", part.name()));
            let part = part.unwrap_or_else(|| panic!("{line}"));
            assert_eq!(words[1], format!("\"{{{{{}.wasm}}}}\"", part.name()));
            let mut all = BTreeSet::from([variable.to_owned()]);
            // It waits for sheets as well.
            let parts = words[2..].iter().filter(|other| !other.ends_with("Looks"));
            parts.for_each(|other| all.extend(waits[*other].iter().cloned()));
            let camel = |part: &Part| match part {
                Part::CandidateDay => "candidateDay",
                Part::StaffDay => "staffDay",
                Part::First | Part::Pairing | Part::Everyone | Part::Staff => part.name(),
            };
            let needs = part.needs().iter().filter(|needed| **needed != Part::First);
            let expected: BTreeSet<_> =
                needs.chain([&part]).map(|part| camel(part).to_owned()).collect();
            assert_eq!(all, expected, "{line}");
            waits.insert(variable.to_owned(), all);
        }
        assert_eq!(waits.len(), Part::LATER.len());
    }
}

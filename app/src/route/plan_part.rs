//! What of a plan is changed, as an address says it: its kind, and its id where it has one, in one segment. Knows no screen.

use std::fmt;
use std::str::FromStr;

use shared::id::NotAnId;
use shared::record::office::plan::plan_goal::PlanGoalId;
use shared::record::office::plan::plan_step::PlanStepId;

/// A part of a plan, there already or still to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPartOf {
    /// What it is for, its route and its rhythm.
    About,
    NewLang,
    NewStep,
    NewGoal,
    Step(PlanStepId),
    Goal(PlanGoalId),
}

const ABOUT: &str = "gegevens";
const LANG: &str = "taal";
const STEP: &str = "stap";
const GOAL: &str = "doel";

impl fmt::Display for PlanPartOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id): (_, &dyn fmt::Display) = match self {
            Self::About => return f.write_str(ABOUT),
            Self::NewLang => return f.write_str(LANG),
            Self::NewStep => return f.write_str(STEP),
            Self::NewGoal => return f.write_str(GOAL),
            Self::Step(id) => (STEP, id),
            Self::Goal(id) => (GOAL, id),
        };
        write!(f, "{kind}.{id}")
    }
}

impl FromStr for PlanPartOf {
    type Err = NotAnId;

    fn from_str(segment: &str) -> Result<Self, NotAnId> {
        match segment.split_once('.') {
            Some((STEP, id)) => id.parse().map(Self::Step),
            Some((GOAL, id)) => id.parse().map(Self::Goal),
            Some(_) => Err(NotAnId),
            None => match segment {
                ABOUT => Ok(Self::About),
                LANG => Ok(Self::NewLang),
                STEP => Ok(Self::NewStep),
                GOAL => Ok(Self::NewGoal),
                _ => Err(NotAnId),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    #[test]
    fn a_segment_and_its_part_are_one() {
        let parts = [
            PlanPartOf::About,
            PlanPartOf::NewLang,
            PlanPartOf::NewStep,
            PlanPartOf::NewGoal,
            PlanPartOf::Step(Id::from_random([1; 16])),
            PlanPartOf::Goal(Id::from_random([2; 16])),
        ];
        for part in parts {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
        for wrong in ["", "stap.", "stap.1", "gegevens.1", "mens"] {
            assert_eq!(wrong.parse::<PlanPartOf>(), Err(NotAnId), "{wrong}");
        }
    }
}

//! What a matter is about, as an address says it: its kind and its id in one segment. Knows no screen.

use std::fmt;
use std::str::FromStr;

use shared::id::NotAnId;
use shared::record::appointment::AppointmentId;
use shared::record::check_in::CheckInId;
use shared::record::evaluation::EvaluationId;
use shared::record::feedback::FeedbackId;
use shared::record::point::PointId;
use shared::record::step::StepId;

/// What asks for a coach's attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatterOf {
    Step(StepId),
    CheckIn(CheckInId),
    Feedback(FeedbackId),
    Appointment(AppointmentId),
    Evaluation(EvaluationId),
    Point(PointId),
    /// Nothing was heard of the candidate.
    Silence,
}

const STEP: &str = "stap";
const CHECK_IN: &str = "check-in";
const FEEDBACK: &str = "feedback";
const APPOINTMENT: &str = "afspraak";
const EVALUATION: &str = "evaluatie";
const POINT: &str = "punt";
const SILENCE: &str = "stilte";

impl fmt::Display for MatterOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id): (_, &dyn fmt::Display) = match self {
            Self::Step(id) => (STEP, id),
            Self::CheckIn(id) => (CHECK_IN, id),
            Self::Feedback(id) => (FEEDBACK, id),
            Self::Appointment(id) => (APPOINTMENT, id),
            Self::Evaluation(id) => (EVALUATION, id),
            Self::Point(id) => (POINT, id),
            Self::Silence => return f.write_str(SILENCE),
        };
        write!(f, "{kind}.{id}")
    }
}

impl FromStr for MatterOf {
    type Err = NotAnId;

    fn from_str(segment: &str) -> Result<Self, NotAnId> {
        let (kind, id) = segment.split_once('.').unwrap_or((segment, ""));
        match kind {
            STEP => id.parse().map(Self::Step),
            CHECK_IN => id.parse().map(Self::CheckIn),
            FEEDBACK => id.parse().map(Self::Feedback),
            APPOINTMENT => id.parse().map(Self::Appointment),
            EVALUATION => id.parse().map(Self::Evaluation),
            POINT => id.parse().map(Self::Point),
            SILENCE if id.is_empty() => Ok(Self::Silence),
            _ => Err(NotAnId),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    #[test]
    fn a_segment_and_its_matter_are_one() {
        let matters = [
            MatterOf::Step(Id::from_random([1; 16])),
            MatterOf::CheckIn(Id::from_random([2; 16])),
            MatterOf::Feedback(Id::from_random([3; 16])),
            MatterOf::Appointment(Id::from_random([4; 16])),
            MatterOf::Evaluation(Id::from_random([5; 16])),
            MatterOf::Point(Id::from_random([6; 16])),
            MatterOf::Silence,
        ];
        for matter in matters {
            assert_eq!(matter.to_string().parse(), Ok(matter));
        }
        for wrong in ["", "stap", "stap.1", "stilte.1", "mens.1"] {
            assert_eq!(wrong.parse::<MatterOf>(), Err(NotAnId), "{wrong}");
        }
    }
}

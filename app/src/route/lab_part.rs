//! What of the lab is written, as an address says it: its kind, and which one where there are several, in one segment. Knows
//! no screen.

use std::fmt;
use std::str::FromStr;

use shared::id::NotAnId;
use shared::record::office::lab::finding::FindingId;
use shared::record::office::lab::lab_link::LabLinkId;
use shared::record::office::lab::lab_session::LabSessionId;
use shared::record::office::lab::success::SuccessId;
use shared::time::Quarter;

/// A part of the lab, there already or still to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabPartOf {
    Vision,
    Session(Option<LabSessionId>),
    Finding(Option<FindingId>),
    Link(Option<LabLinkId>),
    Success(Option<SuccessId>),
    Quarter(Quarter),
}

const VISION: &str = "visie";
const SESSION: &str = "sessie";
const FINDING: &str = "bevinding";
const LINK: &str = "verband";
const SUCCESS: &str = "succes";
const QUARTER: &str = "kwartaal";

impl fmt::Display for LabPartOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id): (_, Option<&dyn fmt::Display>) = match self {
            Self::Vision => (VISION, None),
            Self::Session(id) => (SESSION, id.as_ref().map(|id| id as _)),
            Self::Finding(id) => (FINDING, id.as_ref().map(|id| id as _)),
            Self::Link(id) => (LINK, id.as_ref().map(|id| id as _)),
            Self::Success(id) => (SUCCESS, id.as_ref().map(|id| id as _)),
            Self::Quarter(it) => return write!(f, "{QUARTER}.{}-{}", it.year, it.number),
        };
        match id {
            Some(id) => write!(f, "{kind}.{id}"),
            None => f.write_str(kind),
        }
    }
}

impl FromStr for LabPartOf {
    type Err = NotAnId;

    fn from_str(segment: &str) -> Result<Self, NotAnId> {
        let Some((kind, which)) = segment.split_once('.') else {
            return match segment {
                VISION => Ok(Self::Vision),
                SESSION => Ok(Self::Session(None)),
                FINDING => Ok(Self::Finding(None)),
                LINK => Ok(Self::Link(None)),
                SUCCESS => Ok(Self::Success(None)),
                _ => Err(NotAnId),
            };
        };
        match kind {
            SESSION => which.parse().map(|id| Self::Session(Some(id))),
            FINDING => which.parse().map(|id| Self::Finding(Some(id))),
            LINK => which.parse().map(|id| Self::Link(Some(id))),
            SUCCESS => which.parse().map(|id| Self::Success(Some(id))),
            QUARTER => quarter(which).map(Self::Quarter).ok_or(NotAnId),
            _ => Err(NotAnId),
        }
    }
}

fn quarter(text: &str) -> Option<Quarter> {
    let (year, number) = text.split_once('-')?;
    let quarter = Quarter { year: year.parse().ok()?, number: number.parse().ok()? };
    quarter.is_sensible().then_some(quarter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::id::Id;

    #[test]
    fn a_segment_and_its_part_are_one() {
        let parts = [
            LabPartOf::Vision,
            LabPartOf::Session(None),
            LabPartOf::Session(Some(Id::from_random([1; 16]))),
            LabPartOf::Finding(None),
            LabPartOf::Finding(Some(Id::from_random([2; 16]))),
            LabPartOf::Link(Some(Id::from_random([3; 16]))),
            LabPartOf::Success(Some(Id::from_random([4; 16]))),
            LabPartOf::Quarter(Quarter { year: 2026, number: 3 }),
        ];
        for part in parts {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
        for wrong in
            ["", "sessie.", "visie.1", "kwartaal", "kwartaal.2026-5", "kwartaal.26-1", "mens"]
        {
            assert_eq!(wrong.parse::<LabPartOf>(), Err(NotAnId), "{wrong}");
        }
    }
}

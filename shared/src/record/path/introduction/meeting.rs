//! When and where a candidate and an employer meet. Knows neither.

use crate::record::fields::Texts;
use crate::record::path::speed_date::SpeedDateId;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::time::When;
use crate::wire;

/// When and where they meet. Whole, so that nobody reads half a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub when: When,
    /// How long; 0 as long as nobody said.
    pub minutes: u16,
    pub place: String,
    /// Of which day of many short meetings it is one, if it is.
    pub event: Option<SpeedDateId>,
}

wire::record!(Meeting { when, minutes, place, event? });

/// Minutes of one meeting, at most.
const MINUTES_MAX: u16 = 8 * 60;

impl Texts for Meeting {
    fn texts<'a>(&'a self, _: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        vec![Text::Name(&self.place)]
    }
}

impl Texts for Option<Meeting> {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        self.iter().flat_map(|it| it.texts(rule)).collect()
    }
}

/// Whether this meeting can be meant.
pub fn is_meeting(meeting: Option<&Meeting>) -> Result<(), Refusal> {
    let fits = meeting.is_none_or(|it| it.minutes <= MINUTES_MAX);
    if fits { Ok(()) } else { Err(Refusal::OutOfRange) }
}

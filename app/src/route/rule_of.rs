//! A rule with a date, as an address says it: by its word. Knows no screen.

use std::fmt;
use std::str::FromStr;

use shared::dated::RuleKind;
use shared::id::NotAnId;
use shared::wire::StringEnum;

/// Which rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleOf(pub RuleKind);

impl fmt::Display for RuleOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl FromStr for RuleOf {
    type Err = NotAnId;

    fn from_str(segment: &str) -> Result<Self, NotAnId> {
        RuleKind::named(segment).map(Self).ok_or(NotAnId)
    }
}

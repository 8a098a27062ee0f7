//! A figure with its unit and its budget, as a row of a table or as JSON. Knows not how it was measured.

use std::fmt;

use serde_json::{Value, json};

/// What a figure should be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Budget {
    AtMost(f64),
    AtLeast(f64),
    /// Nothing was promised: it stands beside another.
    None,
}

/// Something measured.
#[derive(Debug, Clone)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: &'static str,
    pub budget: Budget,
}

impl Figure {
    /// A figure with what was promised of it.
    pub fn new(name: &str, value: f64, unit: &'static str, budget: Budget) -> Self {
        Self { name: name.to_owned(), value, unit, budget }
    }

    /// Whether it is as promised; `None` if nothing was.
    pub fn is_met(&self) -> Option<bool> {
        match self.budget {
            Budget::AtMost(limit) => Some(self.value <= limit),
            Budget::AtLeast(limit) => Some(self.value >= limit),
            Budget::None => None,
        }
    }

    /// As JSON.
    pub fn json(&self) -> Value {
        let budget = match self.budget {
            Budget::AtMost(limit) => json!({ "at_most": limit }),
            Budget::AtLeast(limit) => json!({ "at_least": limit }),
            Budget::None => Value::Null,
        };
        let Self { name, value, unit, .. } = self;
        json!({ "name": name, "value": value, "unit": unit, "budget": budget, "met": self.is_met() })
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, unit, .. } = self;
        let verdict = match self.is_met() {
            Some(true) => "met",
            Some(false) => "MISSED",
            None => "",
        };
        let budget = match self.budget {
            Budget::AtMost(limit) => format!("≤ {}", number(limit)),
            Budget::AtLeast(limit) => format!("≥ {}", number(limit)),
            Budget::None => String::new(),
        };
        write!(f, "{name:<58} {:>10} {unit:<10} {budget:>9}  {verdict}", number(*value))
    }
}

/// With as many digits as mean something.
fn number(value: f64) -> String {
    if value < 10.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}

//! From the rule book's data to words: one exhaustive match per type. Knows no screen.

mod names;
mod refusals;

pub use names::*;
pub use refusals::refusal;

//! Whether things may go wrong in a step of a history.

/// Whether they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weather {
    Calm,
    Rough,
}

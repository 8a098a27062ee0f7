//! The simulation: one seed, one history of phones, a server and everything that can go wrong between them.
//!
//! Every step goes through the machines the product runs: `Phone`, `Hub`, `pull`, and JSON in between. Only what
//! lies around them (disk, wire, clock, store) is played, and [`variant::Variant`] can play it wrongly on purpose.

pub mod at_once;
pub mod batch;
pub mod change_over;
pub mod cipher;
pub mod closing;
pub mod cohort;
pub mod crash;
pub mod device;
pub mod disk;
pub mod edits;
pub mod fields;
pub mod heal;
pub mod history;
pub mod key;
pub mod mishap;
pub mod mutants;
pub mod network;
pub mod office;
pub mod opening;
pub mod people;
pub mod preferences;
pub mod round;
pub mod script;
pub mod server;
pub mod step;
pub mod store;
pub mod trace;
pub mod variant;
pub mod verdict;
pub mod weather;
pub mod witness;
pub mod words;

/// What an oracle saw that must never be: which oracle, and what.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{oracle}: {what}")]
pub struct Violation {
    pub oracle: Oracle,
    pub what: String,
}

/// The promises a history is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Oracle {
    #[error("O1 nothing saved is lost")]
    NothingLost,
    #[error("O2 every phone shows what the server holds for it")]
    Convergence,
    #[error("O3 no byte without a grant")]
    Confidentiality,
    #[error("O4 exactly once")]
    ExactlyOnce,
    #[error("O5 cursors only grow")]
    CursorsGrow,
    #[error("O6 quiet within a few rounds")]
    Quiet,
    #[error("O7 erased words are nowhere")]
    Erasure,
    #[error("O9 nobody writes in another's name")]
    Forgery,
    #[error("O10 a log holds records of its own kind")]
    OwnKind,
    #[error("O11 what the office does at once is done whole, or not at all")]
    AllOrNone,
}

impl Oracle {
    /// A violation of this promise.
    pub fn violated(self, what: impl Into<String>) -> Violation {
        Violation { oracle: self, what: what.into() }
    }
}

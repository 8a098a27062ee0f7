//! The ways in that a fuzzer guided by coverage tries: bytes go in, and whatever does not hold is a panic. Knows no fuzzer.

#![forbid(unsafe_code)]

#[cfg(feature = "sheets")]
mod import;
pub mod kept;

use tests::fuzz::guided;

/// A way in, by its name.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    pub name: &'static str,
    pub try_it: fn(&[u8]),
    /// What to begin with, beside what was kept.
    pub begins_with: fn() -> Vec<Vec<u8>>,
    /// Whether what goes in is text of ours, which can be bent word by word.
    pub is_text: bool,
}

/// All of them.
pub const WAYS: &[Way] = &[
    Way { name: "decoder", try_it: guided::read, begins_with: guided::texts, is_text: true },
    Way { name: "push", try_it: guided::push, begins_with: guided::requests, is_text: true },
    #[cfg(feature = "sheets")]
    Way { name: "import", try_it: import::import, begins_with: import::sheets, is_text: false },
];

impl Way {
    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        WAYS.iter().find(|way| way.name == name).copied()
    }
}

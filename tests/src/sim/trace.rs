//! What happened in a history, line by line: kept to read, or only hashed to compare. Knows no meaning.

use std::fmt;

use shared::change::Digest;

/// Whether the lines themselves are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Lines,
    Hash,
}

/// The trace of one history.
#[derive(Debug, Clone)]
pub struct Trace {
    keep: Keep,
    lines: Vec<String>,
    hash: Digest,
}

impl Trace {
    /// An empty trace.
    pub fn new(keep: Keep) -> Self {
        Self { keep, lines: Vec::new(), hash: Digest::default() }
    }

    /// Adds a line.
    pub fn line(&mut self, text: fmt::Arguments<'_>) {
        let line = text.to_string();
        let chained = [&self.hash.0.to_le_bytes(), line.as_bytes()].concat();
        self.hash = Digest::of(&chained);
        if self.keep == Keep::Lines {
            self.lines.push(line);
        }
    }

    /// All lines, if they were kept.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// A hash over all lines and their order.
    pub fn hash(&self) -> Digest {
        self.hash
    }
}

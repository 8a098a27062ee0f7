//! How much a program of the tests should try, and from which chances. Knows nothing of what is tried.

/// So many rounds, with the chances of this seed.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub rounds: usize,
    pub seed: u64,
}

impl Plan {
    /// This plan, changed as the words of a command line ask: `--rounds N`, `--seed S`. Nothing, for any other word.
    pub fn changed_by(mut self, mut words: impl Iterator<Item = String>) -> Option<Self> {
        while let Some(word) = words.next() {
            match word.as_str() {
                "--rounds" => self.rounds = words.next()?.parse().ok()?,
                "--seed" => self.seed = words.next()?.parse().ok()?,
                _ => return None,
            }
        }
        Some(self)
    }
}

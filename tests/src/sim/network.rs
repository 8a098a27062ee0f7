//! The network of a history: letters that are lost, doubled, cut short and handed over in any order.

use crate::chance::Chance;

/// Which end a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    ToServer,
    ToPhone,
}

/// Some bytes under way.
#[derive(Debug, Clone)]
pub struct Letter {
    pub way: Way,
    pub device: usize,
    pub tab: usize,
    /// The round it belongs to: an answer is for the question that was asked, and for no other.
    pub round: u64,
    pub bytes: Vec<u8>,
}

/// The network.
#[derive(Debug, Default)]
pub struct Network {
    letters: Vec<Letter>,
}

/// Letters under way at most: a phone gives up long before there are more.
const LETTERS_MAX: usize = 64;

impl Network {
    /// Takes a letter, and does with it what networks do.
    pub fn send(&mut self, mut letter: Letter, chance: &mut Chance) {
        if self.letters.len() >= LETTERS_MAX || chance.one_in(10) {
            return;
        }
        if chance.one_in(12) {
            self.letters.push(letter.clone());
        }
        if chance.one_in(25) {
            letter.bytes.truncate(chance.below(letter.bytes.len()));
        }
        self.letters.push(letter);
    }

    /// Hands over any letter that is under way.
    pub fn deliver(&mut self, chance: &mut Chance) -> Option<Letter> {
        if self.letters.is_empty() {
            return None;
        }
        let at = chance.below(self.letters.len());
        Some(self.letters.swap_remove(at))
    }

    /// Loses everything under way.
    pub fn clear(&mut self) {
        self.letters.clear();
    }
}

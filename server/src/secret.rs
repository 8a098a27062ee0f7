//! Secrets: how they are made, written and kept. What is kept is a hash; what is shown is shown once.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::chance;

/// Signs that cannot be taken for another, said or read. Thirty of them.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKLMNPQRSTVXYZ";
const LINK_LENGTH: usize = 32;
const TOKEN_LENGTH: usize = 64;

/// What is kept of a secret.
pub type Hash = [u8; 32];

/// A secret that may be shown to the one it is for.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

/// How many signs a code to type has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// 29 bits.
    Six,
    /// 39 bits, for when somebody guesses.
    Eight,
}

/// What someone brought as the code of an invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    Short(Secret),
    Link(Secret),
}

impl Secret {
    /// A few signs to type: few bits, so they live short and guessing is slow.
    pub fn short(length: Length) -> Self {
        let mut text = String::new();
        while text.len() < length.signs() {
            let [byte] = chance::bytes::<1>();
            // 240 is the last multiple of 30 in a byte: above it some signs would come up more often.
            if byte < 240 {
                text.push(char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
            }
        }
        Self(text)
    }

    /// 128 bits for a link.
    pub fn link() -> Self {
        Self(hex(&chance::bytes::<{ LINK_LENGTH / 2 }>()))
    }

    /// 256 bits for a session.
    pub fn token() -> Self {
        Self(hex(&chance::bytes::<{ TOKEN_LENGTH / 2 }>()))
    }

    /// The same, of bytes that nobody can guess either.
    pub fn token_of(bytes: [u8; TOKEN_LENGTH / 2]) -> Self {
        Self(hex(&bytes))
    }

    /// The secret of a link as it was brought back.
    pub fn of_link(text: &str) -> Option<Self> {
        is_hex(text, LINK_LENGTH).then(|| Self(text.to_ascii_lowercase()))
    }

    /// A session's secret as a cookie brought it.
    pub fn of_cookie(text: &str) -> Option<Self> {
        is_hex(text, TOKEN_LENGTH).then(|| Self(text.to_owned()))
    }

    /// The secret itself, for the one it is for.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// By what it is known again, where no more than that is asked.
    pub fn print(&self) -> String {
        hex(&Sha256::new().chain_update(b"print").chain_update(&self.0).finalize())
    }

    /// What is kept of it.
    pub fn hash(&self) -> Hash {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl Length {
    const ALL: [Self; 2] = [Self::Six, Self::Eight];

    fn signs(self) -> usize {
        match self {
            Self::Six => 6,
            Self::Eight => 8,
        }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Code {
    /// Reads a code as people type or paste it: spaces, dashes and small letters are fine.
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
        let signs: String = signs.take(LINK_LENGTH + 1).collect();
        if is_hex(&signs, LINK_LENGTH) {
            return Some(Self::Link(Secret(signs.to_ascii_lowercase())));
        }
        let signs = signs.to_ascii_uppercase();
        let is_short = Length::ALL.iter().any(|length| length.signs() == signs.len());
        let is_of_alphabet = signs.bytes().all(|sign| ALPHABET.contains(&sign));
        (is_short && is_of_alphabet).then_some(Self::Short(Secret(signs)))
    }
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_as_it_was_shown_or_typed() {
        for length in Length::ALL {
            let short = Secret::short(length);
            let (left, right) = short.reveal().split_at(length.signs() / 2);
            let typed = format!(" {left}-{right} ").to_lowercase();
            assert_eq!(Code::parse(&typed), Some(Code::Short(short)));
        }
        let link = Secret::link();
        assert_eq!(Code::parse(link.reveal()), Some(Code::Link(link)));
        let (more, less) = ("f".repeat(33), "f".repeat(31));
        for wrong in ["", "ABC", "ABC23O", "ABC2345", "ABC234567", "é23456", &more, &less] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_not_printed() {
        let secret = Secret::link();
        assert!(!format!("{secret:?}").contains(secret.reveal()));
    }
}

//! Proofs that people take along: found by their id, signed as Open Badges 3.0, written as an open file, and verified. Knows no
//! address and no command.

pub mod badge;
mod found;
pub mod keys;
mod made;
mod open;
pub mod qr;
mod skills;
#[cfg(test)]
mod tests;
pub mod token;

pub use self::found::{find, latest};
pub use self::made::{Made, NotMade};
pub use self::open::MEDIA_TYPE as OPEN_MEDIA_TYPE;
pub use self::skills::listed;

use shared::record::own::proof::ProofId;

/// Where the page of a proof stands, and what says which it is in every file.
pub fn page_address(origin: &str, id: ProofId) -> String {
    format!("{origin}/bewijs/{id}")
}

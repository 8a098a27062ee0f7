//! What can be asked about proofs that people take along.

use std::path::PathBuf;

use shared::id::{LogId, PersonId};
use shared::text::Lang;

use crate::http::Origin;

/// `opstap proof`.
#[derive(Debug)]
pub struct Proof {
    pub data: PathBuf,
    pub person: PersonId,
    /// Its ending says what is written: a paper, a badge or an open file.
    pub to: PathBuf,
    /// In which language.
    pub lang: Lang,
    /// Where people find the server: it stands in the file.
    pub origin: Origin,
}

/// `opstap practice`.
#[derive(Debug)]
pub struct Practice {
    pub data: PathBuf,
    pub traject: LogId,
    pub to: PathBuf,
    /// In which language.
    pub lang: Lang,
}

/// `opstap verify`.
#[derive(Debug)]
pub struct Verify {
    pub file: PathBuf,
    pub with: Verifying,
}

/// What a file is verified with.
#[derive(Debug)]
pub enum Verifying {
    /// Data of ours, which also say whether the proof still stands.
    Data(PathBuf),
    /// Keys that a server published.
    Keys(PathBuf),
}

/// `opstap keys`.
#[derive(Debug)]
pub struct Keys {
    pub data: PathBuf,
    pub deed: KeysDeed,
}

/// What becomes of the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeysDeed {
    List,
    Rotate,
}

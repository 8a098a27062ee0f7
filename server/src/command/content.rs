//! What can be put into the office's log from files.

use std::path::PathBuf;

use shared::text::Lang;

/// `opstap content`.
#[derive(Debug)]
pub struct Content {
    pub data: PathBuf,
    /// The folder of the files.
    pub from: PathBuf,
}

/// `opstap skills`.
#[derive(Debug)]
pub struct Skills {
    pub data: PathBuf,
    /// A file of ESCO.
    pub from: PathBuf,
    /// In which language it is, where its name does not say.
    pub lang: Option<Lang>,
    /// What the names of those hold that come in.
    pub words: Option<String>,
    /// Whether it only says what would come of it.
    pub is_check: bool,
}

//! Asking the server for names of the whole office. Knows no screen.

use shared::search::{Found, Searched};
use shared::wire;

use crate::platform::{self, Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

/// After so much silence a word is taken for typed: letters that follow each other quickly ask once.
const PAUSE_MS: u32 = 250;

impl Session {
    /// Candidates and employers of the whole office whose names have these words. Whoever lets go of it meanwhile asks nothing.
    pub async fn search_office(self, words: String) -> Result<Found, NoAnswer> {
        platform::sleep(PAUSE_MS).await;
        ask(Method::Post, "/api/search", Some(wire::encode(&Searched { words }))).await
    }
}

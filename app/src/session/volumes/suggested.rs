//! Asking the server what was suggested over the whole office, and answering it. Knows no screen.

use shared::suggested::{Answering, Suggested};
use shared::wire;

use crate::platform::{self, Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

const PATH: &str = "/api/suggestions";

impl Session {
    /// All that was suggested.
    pub async fn suggested(self) -> Result<Suggested, NoAnswer> {
        ask(Method::Get, PATH, None).await
    }

    /// Answers some of it, to all who asked.
    pub async fn answer_suggestions(self, answering: Answering) -> Result<(), NoAnswer> {
        platform::call(Method::Post, PATH, Some(wire::encode(&answering))).await.map(drop)
    }
}

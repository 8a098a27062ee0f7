//! Asking the server who else may fit a job. Knows no screen.

use shared::matching::others::{Asked, Others};
use shared::wire;

use crate::platform::{Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

impl Session {
    /// How many others may fit a job, by whom to ask.
    pub async fn who_may_fit(self, asked: Asked) -> Result<Others, NoAnswer> {
        ask(Method::Post, "/api/match", Some(wire::encode(&asked))).await
    }
}

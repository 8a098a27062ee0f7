//! Asking the server who else may fit a job, and what a candidate lets their employer read. Knows no screen.

use shared::id::TrajectId;
use shared::matching::others::{Asked, Others};
use shared::record::own::page::ApprovedPage;
use shared::wire;

use crate::platform::{Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

impl Session {
    /// How many others may fit a job, by whom to ask.
    pub async fn who_may_fit(self, asked: Asked) -> Result<Others, NoAnswer> {
        ask(Method::Post, "/api/match", Some(wire::encode(&asked))).await
    }

    /// The page of a traject's candidate, in the words they approved; none where they did not.
    pub async fn approved_page(self, log: TrajectId) -> Result<Option<ApprovedPage>, NoAnswer> {
        match ask(Method::Get, &format!("/api/trajects/{log}/page"), None).await {
            Err(NoAnswer::Problem { status: 404, .. }) => Ok(None),
            answer => answer.map(Some),
        }
    }
}

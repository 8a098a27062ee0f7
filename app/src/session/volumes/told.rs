//! The figures that may be told outside the team: only the server makes them; the last ones are kept. Knows no screen.

use shared::measure::cube::ToldFigures;

use crate::platform::{self, Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::read;

const PATH: &str = "/api/figures";
/// What was fetched last.
const LAST: &str = "told-figures";

impl Session {
    /// What may be told, as it stands today.
    pub async fn told_figures(mut self) -> Result<ToldFigures, NoAnswer> {
        let text = platform::call(Method::Get, PATH, None).await?;
        let figures = read(&text)?;
        self.keep_draft(LAST, &text);
        Ok(figures)
    }

    /// The same, as it was fetched last.
    pub fn last_told(self) -> Option<ToldFigures> {
        read(&self.draft(LAST)).ok()
    }
}

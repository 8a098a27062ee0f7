//! The small successes of the programme, which the server tells everyone: fetched once a day and kept, so that they show
//! without a network, too. Whether they show at all is its person's to say, on this phone. Knows no screen.

use shared::record::office::lab::success::{ToldSuccess, ToldSuccesses};

use super::Session;
use super::pairing::read;
use crate::platform::{self, Method, NoAnswer};

/// Where they are kept in the journal, the day they were fetched on, and that nobody wants to see them.
const KEPT: &str = "successes";
const FETCHED: &str = "successes-fetched";
const OFF: &str = "successes-off";

/// That it is so.
const YES: &str = "1";

impl Session {
    /// Fetches them, unless that was done today or nobody wants to see them.
    pub async fn fetch_successes(mut self) -> Result<(), NoAnswer> {
        let today = self.today().to_string();
        if !self.shows_successes() || self.draft(FETCHED) == today {
            return Ok(());
        }
        let text = platform::call(Method::Get, "/api/successes", None).await?;
        let _: ToldSuccesses = read(&text)?;
        self.keep_draft(KEPT, &text);
        self.keep_draft(FETCHED, &today);
        Ok(())
    }

    /// The newest that was not put away; nothing where nobody wants to see any.
    pub fn success(self) -> Option<ToldSuccess> {
        if !self.shows_successes() {
            return None;
        }
        let kept: ToldSuccesses = read(&self.draft(KEPT)).ok()?;
        kept.successes.into_iter().find(|it| self.draft(&away(it)).is_empty())
    }

    /// Puts one away.
    pub fn put_success_away(&mut self, it: &ToldSuccess) {
        self.keep_draft(&away(it), YES);
    }

    /// Whether they are to be shown.
    pub fn shows_successes(self) -> bool {
        self.draft(OFF).is_empty()
    }

    /// Shows them from now on, or no more.
    pub fn show_successes(&mut self, shows: bool) {
        self.keep_draft(OFF, if shows { "" } else { YES });
    }
}

fn away(it: &ToldSuccess) -> String {
    format!("success-away/{}", it.id)
}

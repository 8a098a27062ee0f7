//! What a candidate says of how it goes with the coach: kept on this phone until the server has it, which is asked nothing back. Knows no
//! screen.

use chrono::NaiveDate;
use shared::coaching::{CoachingAnswer, CoachingSums};
use shared::record::check_in::Face;
use shared::wire::{self, StringEnum};

use crate::platform::{self, Method, NoAnswer};
use crate::session::Session;
use crate::session::pairing::ask;

const PATH: &str = "/api/coaching";
/// Where an answer waits that was not told yet; and where the last one stands with its day.
const WAITING: &str = "coaching";
const GIVEN: &str = "coaching-given";

impl Session {
    /// What they said last, and on which day.
    pub fn coaching_given(self) -> Option<(NaiveDate, Face)> {
        let given = self.draft(GIVEN);
        let (on, face) = given.split_once(' ')?;
        Some((wire::date(on)?, Face::named(face)?))
    }

    /// Says it, in place of what they said before in this quarter.
    pub fn say_coaching(&mut self, face: Face) {
        let face = face.as_str();
        self.keep_draft(GIVEN, &format!("{} {face}", self.today()));
        self.keep_draft(WAITING, face);
        self.sync_now();
    }

    /// Tells what was said. What is not heard waits on.
    pub(in crate::session) async fn tell_coaching(&mut self) {
        let waiting = self.draft(WAITING);
        let Some(face) = Face::named(&waiting) else { return };
        let body = wire::encode(&CoachingAnswer { face });
        let is_told = platform::call(Method::Post, PATH, Some(body)).await.is_ok();
        // They may have said something else meanwhile.
        if is_told && self.draft(WAITING) == waiting {
            self.keep_draft(WAITING, "");
        }
    }

    /// What was said in quarters that are over.
    pub async fn coaching_sums(self) -> Result<CoachingSums, NoAnswer> {
        ask(Method::Get, PATH, None).await
    }
}

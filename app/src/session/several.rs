//! Changes to several logs in one act: all of them or none, taken back together. Knows no screen and no record.

use shared::id::LogId;
use shared::record::Edit;
use shared::refusal::Refusal;

use super::Session;
use super::optimistic_store::Intent;
use crate::platform;

impl Session {
    /// Makes them, shown at once; `toast` comes, with one way back for all, once they are on disk.
    pub fn submit_all(&mut self, edits: Vec<(LogId, Edit)>, toast: String) -> Result<(), Refusal> {
        let edits = edits.into();
        self.act(Intent::Submit { edits, at: platform::now(), toast, draft: None })
    }
}

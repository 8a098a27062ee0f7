//! The rest of the download, which comes after the first screen's part. Knows no screen.

use super::{Session, put};
use crate::platform;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// On its way for the first time.
    Coming,
    /// It could not be had. The page tries again by itself, after a while.
    Missed,
    /// The person asked for it at once.
    AskedAgain,
    /// Every screen is here.
    Here,
}

impl Rest {
    /// As the page has it when the app begins.
    pub(super) fn found() -> Self {
        if platform::has_all_screens() { Self::Here } else { Self::Coming }
    }
}

impl Session {
    /// How far the rest of the download is.
    pub fn rest(self) -> Rest {
        (self.0.rest)()
    }

    /// Fetches the rest now.
    pub fn fetch_rest(self) {
        put(self.0.rest, Rest::AskedAgain);
        platform::fetch_rest();
    }
}

//! The rest of the download, which comes after the first screen's part. Knows no screen.

use super::{Session, put};
use crate::platform;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LazyPart {
    /// On its way for the first time.
    Coming,
    /// It could not be had. The page tries again by itself, after a while.
    Missed,
    /// The person asked for it at once.
    AskedAgain,
    /// Every screen is here.
    Here,
}

impl LazyPart {
    /// As the page has it when the app begins.
    pub(super) fn found() -> Self {
        if platform::has_all_screens() { Self::Here } else { Self::Coming }
    }
}

impl Session {
    /// How far the rest of the download is.
    pub fn lazy_part(self) -> LazyPart {
        (self.0.lazy_part)()
    }

    /// Fetches the rest now.
    pub fn fetch_lazy_part(self) {
        put(self.0.lazy_part, LazyPart::AskedAgain);
        platform::fetch_lazy_part();
    }
}

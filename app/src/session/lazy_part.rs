//! The parts of the download that come after the first screen's. Knows no screen.

use super::{Session, put};
use crate::platform::{self, Arrival, LazyPart};

impl Session {
    /// How far a part of the download is.
    pub fn arrival(self, part: LazyPart) -> Arrival {
        (self.0.arrivals)()[part as usize]
    }

    /// Fetches a part now. How far it is, the page tells.
    pub fn fetch_part(self, part: LazyPart) {
        if self.arrival(part) != Arrival::Here {
            platform::fetch_part(part);
        }
    }

    /// Takes over how far the page says they are.
    pub(super) fn look_at_parts(self) {
        put(self.0.arrivals, LazyPart::ALL.map(platform::arrival));
    }
}

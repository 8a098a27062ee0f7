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
        if self.arrival(part) == Arrival::Here {
            return;
        }
        if platform::arrival(part) == Arrival::Here {
            // Only its words could not be had.
            self.look_at_parts();
        } else {
            platform::fetch_part(part);
        }
    }

    /// Takes over how far the page says they are. A part that says more than a first screen is here when
    /// its words are, too.
    pub(super) fn look_at_parts(self) {
        if self.messages().is_whole() {
            return self.note_arrivals(Arrival::Here);
        }
        self.note_arrivals(Arrival::Coming);
        if LazyPart::ALL.iter().any(|part| waits_for_words(*part)) {
            platform::fetch_messages(self.lang(), move |messages| match messages {
                Some(messages) => {
                    put(self.0.messages, messages);
                    self.note_arrivals(Arrival::Here);
                }
                None => self.note_arrivals(Arrival::Missed),
            });
        }
    }

    fn note_arrivals(self, of_wordy: Arrival) {
        let arrival = |part| if waits_for_words(part) { of_wordy } else { platform::arrival(part) };
        put(self.0.arrivals, LazyPart::ALL.map(arrival));
    }
}

/// Whether a part is here whose words are more than those of a first screen.
fn waits_for_words(part: LazyPart) -> bool {
    let is_first = matches!(part, LazyPart::CandidateDay | LazyPart::StaffDay | LazyPart::Pairing);
    !is_first && platform::arrival(part) == Arrival::Here
}

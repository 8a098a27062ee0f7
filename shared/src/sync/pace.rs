//! How a phone speaks with its server: how much at once, and in which protocol. On a line that breaks, less gets through,
//! but it gets through; a server older than the app is spoken to as older apps did, one version down at a time. Knows no network.

use crate::limits::{LOGS_MAX_FIRST, REPLY_BYTES_FIRST, REPLY_BYTES_MIN, REPLY_BYTES_SOFT};
use crate::sync::message::{FIRST_PROTOCOL, Have, PROTOCOL, Request};

/// After a failure a transfer holds so much less; after one that went well and was quick, twice as much.
const SMALLER: usize = 4;
/// Who waits sees how far it is after each transfer. One that takes longer than this is made half as large.
const SLOW_MS: i64 = 8_000;
/// So that the next one, if it is twice as large, is not slow either.
const QUICK_MS: i64 = SLOW_MS / 4;

/// The pace of one phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    bytes: usize,
    protocol: u16,
}

impl Default for Pace {
    fn default() -> Self {
        Self { bytes: REPLY_BYTES_FIRST, protocol: PROTOCOL }
    }
}

impl Pace {
    /// After a transfer that came to nothing.
    #[must_use]
    pub fn failed(self) -> Self {
        Self { bytes: (self.bytes / SMALLER).max(REPLY_BYTES_MIN), ..self }
    }

    /// After one that went well, and took so many milliseconds.
    #[must_use]
    pub fn went_well(self, took_ms: i64) -> Self {
        let bytes = match took_ms {
            ..QUICK_MS => self.bytes * 2,
            QUICK_MS..SLOW_MS => self.bytes,
            SLOW_MS.. => self.bytes / 2,
        };
        Self { bytes: bytes.clamp(REPLY_BYTES_MIN, REPLY_BYTES_SOFT), ..self }
    }

    /// With a server that does not know this protocol: the one before it, down to the first.
    #[must_use]
    pub fn as_before(self) -> Self {
        Self { protocol: self.protocol.saturating_sub(1).max(FIRST_PROTOCOL), ..self }
    }

    /// A request as it goes out at this pace.
    pub fn fit(self, mut request: Request) -> Request {
        if self.bytes < REPLY_BYTES_SOFT {
            request.bears = u32::try_from(self.bytes).ok();
            self.shorten(&mut request);
        }
        request.protocol = self.protocol;
        if self.protocol <= FIRST_PROTOCOL {
            request.push.truncate(LOGS_MAX_FIRST);
            if let Have::Each(held) = &mut request.have {
                held.truncate(2 * LOGS_MAX_FIRST);
            }
        }
        request
    }

    /// Keeps of a push what it may hold: the first, at least one, in order. The rest waits a round.
    fn shorten(self, request: &mut Request) {
        let mut left = self.bytes;
        for push in &mut request.push {
            push.changes.retain(|change| {
                let is_kept = left > 0;
                left = left.saturating_sub(change.edit.get().len());
                is_kept
            });
        }
        request.push.retain(|push| !push.changes.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{Change, Digest};
    use crate::id::{Id, Seq};
    use crate::sync::message::{Held, Push, Wants};
    use crate::time::Timestamp;

    /// A request of a phone that holds so many logs and has two changes of 12 KiB to send in each of two.
    fn request(logs: usize) -> Request {
        let device = Id::from_random([1; 16]);
        let change = |n| {
            let edit = format!("\"{}\"", "x".repeat(12 * 1024)).parse().unwrap();
            let (base, at, author) = (Seq::ZERO, Timestamp(0), Id::from_random([2; 16]));
            Change { device, n, base, at, author, edit, promised: None }
        };
        let push = |log, n| {
            let (log, changes) = (Id::from_random([log; 16]), vec![change(n), change(n + 1)]);
            Push { log, changes, follows: None }
        };
        let (log, cursor, view) = (Id::from_random([3; 16]), Seq(1), Digest::default());
        let held = Held { log, cursor, view, staged: None };
        let (person, sent, wants) = (None, Timestamp(0), Wants::Nothing);
        let (have, push) = (Have::Each(vec![held; logs]), vec![push(3, 1), push(4, 3)]);
        Request {
            protocol: PROTOCOL,
            person,
            device,
            sent,
            epoch: None,
            have,
            push,
            wants,
            bears: None,
            read: None,
            key: None,
        }
    }

    fn sent(request: &Request) -> Vec<u64> {
        request.push.iter().flat_map(|push| &push.changes).map(|change| change.n).collect()
    }

    #[test]
    fn a_transfer_that_failed_is_made_smaller_and_grows_back() {
        let mut pace = Pace::default();
        assert_eq!(pace.fit(request(1)).bears, Some(256 * 1024));
        assert_eq!(sent(&pace.fit(request(1))).len(), 4);
        for bears in [64, 16, 16] {
            pace = pace.failed();
            assert_eq!(pace.fit(request(1)).bears, Some(bears * 1024));
        }
        assert_eq!(sent(&pace.fit(request(1))), [1, 2], "what goes over 16 KiB is the last");
        for bears in [32, 64, 128, 256, 512] {
            pace = pace.went_well(300);
            assert_eq!(pace.fit(request(1)).bears, Some(bears * 1024));
        }
        assert_eq!(pace.went_well(300).fit(request(1)).bears, None, "as much as the server likes");
    }

    #[test]
    fn a_transfer_is_as_large_as_somebody_who_waits_can_see_go_on() {
        let bears_after = |took_ms| Pace::default().went_well(took_ms).fit(request(1)).bears;
        for (took_ms, bears) in [(0, 512), (1_999, 512), (2_000, 256), (7_999, 256), (8_000, 128)] {
            assert_eq!(bears_after(took_ms), Some(bears * 1024), "after {took_ms} ms");
        }
        // A clock that was put back meanwhile says nothing.
        assert_eq!(bears_after(-60_000), Some(512 * 1024));
        let slowest = (0..20).fold(Pace::default(), |pace, _| pace.went_well(i64::MAX));
        assert_eq!(slowest.fit(request(1)).bears, Some(16 * 1024));
    }

    #[test]
    fn an_older_server_is_asked_what_it_can_answer() {
        let before = Pace::default().as_before();
        assert_eq!(before.fit(request(400)).protocol, PROTOCOL - 1);
        let first = (0..PROTOCOL).fold(before, |pace, _| pace.as_before()).fit(request(400));
        assert_eq!(first.protocol, FIRST_PROTOCOL);
        let Have::Each(held) = first.have else { panic!("it names each") };
        assert_eq!(held.len(), 2 * LOGS_MAX_FIRST);
        assert_eq!(Pace::default().fit(request(400)).protocol, PROTOCOL);
    }
}

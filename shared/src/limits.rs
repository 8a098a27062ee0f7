//! Every limit of the rule book and the sync, in one place. Over a limit is refused, never cut.

use std::ops::RangeInclusive;

/// Characters in one text.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Characters in a title or a name: it must fit a phone's screen.
pub const TITLE_CHARS_MAX: usize = 200;
/// Characters in a telephone number as people write it, with spaces, a plus and brackets.
pub const PHONE_CHARS_MAX: usize = 24;
/// Digits in a telephone number: from an emergency line to the longest there are (ITU-T E.164).
pub const PHONE_DIGITS: RangeInclusive<usize> = 3..=15;
/// Bytes of one edit as sent.
pub const EDIT_BYTES_MAX: usize = 64 * 1024;
/// Changes in one push.
pub const PUSH_CHANGES_MAX: usize = 500;
/// Bytes of a round's request as sent.
pub const REQUEST_BYTES_MAX: usize = 1024 * 1024;
/// Bytes of any other request: a code, a name, an id or two.
pub const SMALL_REQUEST_BYTES_MAX: usize = 4 * 1024;
/// Bytes of a round's request after inflating.
pub const INFLATED_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Bytes of entries that a reply holds, or a little more: what is left waits for the next round.
pub const REPLY_BYTES_SOFT: usize = 1024 * 1024;
/// What a phone has the first reply hold, before it knows its line.
pub const REPLY_BYTES_FIRST: usize = 256 * 1024;
/// The least a phone may have a reply hold.
pub const REPLY_BYTES_MIN: usize = 16 * 1024;
/// Entries looked at for one page, be they for this phone or not.
pub const PAGE_ROWS_MAX: usize = 10_000;
/// Entries that a log may have grown by beyond where its pages end: beyond that, they start over.
pub const OUTGROWN_MAX: u64 = 10_000;
/// Logs on one device.
pub const LOGS_MAX: usize = 400;
/// Logs on a device that speaks the first protocol.
pub const LOGS_MAX_FIRST: usize = 150;
/// Bytes that a log may take on such a device: it takes a log in one piece only.
pub const LOG_BYTES_MAX_FIRST: u64 = 4 * 1024 * 1024;
/// People in one log, past and present.
pub const MEMBERS_MAX: usize = 500;
/// Bytes that keeping a change takes beside its edit: its numbers and names, and its places in what finds it again.
pub const CHANGE_BYTES: u64 = 128;
/// Bytes that all changes of a log take: more than a hundred thousand of a usual length. Three years in which five
/// people write twenty times each working day are a seventh of it.
pub const LOG_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// Bytes that the changes of one person may take of that: nobody fills a log for all others.
pub const LOG_BYTES_OF_ONE_MAX: u64 = 8 * 1024 * 1024;
/// Bytes that one person may bring on one day: some twenty thousand changes of a usual length. A coach who was away for a
/// month with two thousand brings a tenth of it; after a restore of last year's backup, half.
pub const DAY_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Bytes, as stored, of the logs that a server keeps folded.
pub const FOLDED_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// Changes of one device between two of its own that a server looks at, before it takes the device for two.
pub const BETWEEN_MAX: u16 = 100;
/// Versions of one field side by side, after which whoever writes it next replaces what they wrote themselves: so many
/// people do not write at once, and each version makes the next write dearer.
pub const VERSIONS_MAX: usize = 50;
/// Hours in a working week: who works more was mistyped.
pub const HOURS_PER_WEEK_MAX: u8 = 48;
/// Kilometres to work.
pub const DISTANCE_KM_MAX: u8 = 250;
/// Lines on one proof: more is read by nobody.
pub const PROOF_LINES_MAX: usize = 40;
/// Chips on one check-in.
pub const CHIPS_MAX: usize = 12;
/// Invites that one person hands out within a day: more than a coach has people, far less than would help who guesses.
pub const INVITES_PER_DAY_MAX: u32 = 200;
/// So long after someone else paired a phone, what is signed on it says so.
pub const FRESH_DEVICE_MS: i64 = 24 * 60 * 60 * 1_000;

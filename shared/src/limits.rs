//! Every limit of the rule book and the sync, in one place. Over a limit is refused, never cut.

/// Characters in one text.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Characters in a title or a name: it must fit a phone's screen.
pub const TITLE_CHARS_MAX: usize = 200;
/// Bytes of one edit as sent.
pub const EDIT_BYTES_MAX: usize = 64 * 1024;
/// Changes in one push.
pub const PUSH_CHANGES_MAX: usize = 500;
/// Bytes of a request as sent.
pub const REQUEST_BYTES_MAX: usize = 1024 * 1024;
/// Bytes of a request after inflating.
pub const INFLATED_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Bytes of entries that a reply holds, or a little more: what is left waits for the next round.
pub const REPLY_BYTES_SOFT: usize = 1024 * 1024;
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
/// Bytes of edits in a log on such a device: it takes a log in one piece only.
pub const LOG_BYTES_MAX_FIRST: u64 = 4 * 1024 * 1024;
/// Chips on one check-in.
pub const CHIPS_MAX: usize = 12;

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
/// Bytes of entries in a reply after which the next log waits for the next round.
pub const REPLY_BYTES_SOFT: usize = 1024 * 1024;
/// Logs on one device.
pub const LOGS_MAX: usize = 150;
/// Chips on one check-in.
pub const CHIPS_MAX: usize = 12;

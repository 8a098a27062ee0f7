//! Words planted in edits, so that bytes on the wire and rows on disk tell on their own where they come from.

/// How long a mark of a log is, in bytes: `zaad00`.
const LOG_MARK_LEN: usize = 6;

/// The mark that every text of log number `index` carries.
pub fn log_mark(index: usize) -> String {
    format!("zaad{index:02}")
}

/// The mark that every staff-only text carries.
pub const STAFF_MARK: &str = "onderons";

/// A text nobody wrote before, for every member of log `index`.
pub fn open_text(index: usize, number: u64) -> String {
    format!("{} {number}", log_mark(index))
}

/// A text nobody wrote before, for the coaches of log `index` alone.
pub fn staff_text(index: usize, number: u64) -> String {
    format!("{} {STAFF_MARK} {number}", log_mark(index))
}

/// The numbers of the logs whose words stand in these bytes.
pub fn logs_in(text: &str) -> std::collections::BTreeSet<usize> {
    text.match_indices("zaad")
        .filter_map(|(at, _)| text.get(at + 4..at + LOG_MARK_LEN)?.parse().ok())
        .collect()
}

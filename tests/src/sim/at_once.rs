//! What somebody writes into many logs at once, without a phone. Knows no log.

use shared::id::{DeviceId, LogId};
use shared::record::Edit;
use shared::sync::hub::Caller;
use shared::time::Timestamp;

/// What the office writes at once.
#[derive(Debug, Clone)]
pub struct AtOnce {
    pub caller: Caller,
    pub device: DeviceId,
    /// The number of the first.
    pub number: u64,
    pub at: Timestamp,
    pub edits: Vec<(LogId, Edit)>,
}

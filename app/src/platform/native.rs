//! What a device without a browser does for real: it keeps journals. Knows nothing of what stands in them.

mod journal;

use std::path::PathBuf;

pub use journal::Journal;

/// What names the folder of the journals. Where nothing does, they are in memory: trying the app leaves nothing behind.
const FOLDER: &str = "OPSTAP_JOURNALS";

/// Where the journals of this device stand, if they are to stay.
fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

//! Why this device keeps nothing, in words. Knows no screen.

use shared::sync::journal::Refused;
use shared::text::Messages;

/// Why the app cannot begin on this device.
pub fn unusable(w: Messages, refused: Refused) -> &'static str {
    match refused {
        Refused::Full => w.a_storage_full_text(),
        Refused::Stale => w.a_second_tab(),
        Refused::Broken => w.a_private_mode(),
    }
}

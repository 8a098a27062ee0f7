//! Launches an edition of the app, once all is here that its first screen needs. Knows no screen and no record.

use dioxus::prelude::*;

use crate::platform;

/// Launches an edition in the language of this device.
#[allow(
    deprecated,
    reason = "without a platform to launch on, as in a plain check, it is said to be so"
)]
pub fn launch(edition: fn() -> Element) {
    platform::prepare(platform::first_language(), move |words| match words {
        Some(words) => dioxus::LaunchBuilder::new().with_context(words).launch(edition),
        None => platform::tell_start_failed(),
    });
}

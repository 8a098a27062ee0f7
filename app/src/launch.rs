//! Launches the app, once all is here that its first screen needs. Knows no screen and no record.

use dioxus::prelude::*;

use crate::platform;

/// Launches the app in the language of this device.
pub fn launch(app: fn() -> Element) {
    platform::prepare(platform::first_language(), move |messages| match messages {
        Some(messages) => platform::launcher().with_context(messages).launch(app),
        None => platform::tell_start_failed(),
    });
}

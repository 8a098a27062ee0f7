//! What the device around the app does for its person: it reads aloud, prints, copies, and keeps how they like to see things.
//! Knows no record and no screen.

#![expect(clippy::unused_self, reason = "screens reach the device through the session alone")]

use super::Session;
use crate::platform::{self, Setting};

impl Session {
    /// Reads aloud in the reader's language; a second time, it stops.
    pub fn read_aloud(self, text: &str) {
        let words = if platform::is_speaking() { "" } else { text };
        platform::speak(words, self.lang().tag());
    }

    /// Stops the voice.
    pub fn stop_reading(self) {
        platform::speak("", self.lang().tag());
    }

    /// Puts a text where it can be pasted from.
    pub fn copy(self, text: &str) {
        platform::copy(text);
    }

    /// Prints the screen.
    pub fn print(self) {
        platform::print();
    }

    /// A setting of this device; nothing as long as the device itself decides.
    pub fn setting(self, setting: Setting) -> Option<String> {
        platform::setting(setting)
    }

    /// Chooses a setting of this device, for good. It shows at once.
    pub fn choose_setting(self, setting: Setting, value: Option<&str>) {
        platform::set_setting(setting, value);
    }
}

//! What the device around the app does for its person: it reads aloud, prints, copies, and keeps how they like to see things.
//! Knows no record and no screen.

#![expect(clippy::unused_self, reason = "screens reach the device through the session alone")]

use super::Session;
use crate::phrases::spoken::pieces;
use crate::platform::{self, Setting};

/// By then a change stands on the screen.
const DRAWN_MS: u32 = 100;

impl Session {
    /// Reads a text aloud, or else all that stands on the screen; a second time, it stops. Says so once where a voice is
    /// missing.
    pub fn read_aloud(mut self, text: Option<&str>) {
        if platform::is_speaking() {
            return self.stop_reading();
        }
        match text {
            Some(text) => self.speak(text),
            None => platform::with_screen_text(move |text| self.speak(&text)),
        }
    }

    fn speak(&mut self, text: &str) {
        let pieces = pieces(text, self.lang());
        let tagged: Vec<(&str, &str)> =
            pieces.iter().map(|(lang, text)| (lang.tag(), *text)).collect();
        platform::speak(&tagged);
        let lacks_one = tagged.iter().any(|(tag, _)| platform::lacks_voice(tag));
        if lacks_one && !self.0.told_of_voice.replace(true) {
            self.show_toast(self.messages().a_voice_missing().to_owned());
        }
    }

    /// Stops the voice.
    pub fn stop_reading(self) {
        platform::speak(&[]);
    }

    /// Puts a text where it can be pasted from.
    pub fn copy(self, text: &str) {
        platform::copy(text);
    }

    /// Hands a link to whatever its person sends things with; where the device has no such thing, it can be pasted.
    pub fn share(mut self, link: &str) {
        if !platform::share(link) {
            platform::copy(link);
            self.show_toast(self.messages().a_copied().to_owned());
        }
    }

    /// Prints the screen as it is drawn next.
    pub async fn print_next(self) {
        platform::sleep(DRAWN_MS).await;
        platform::print();
    }

    /// Prints the screen.
    pub fn print(self) {
        platform::print();
    }

    /// A setting of this device; nothing as long as the device itself decides.
    pub fn setting(self, setting: Setting) -> Option<String> {
        platform::setting(setting)
    }

    /// The text that was shared from another app, once.
    pub fn take_shared(self) -> Option<String> {
        platform::take_shared()
    }

    /// Chooses a setting of this device, for good. It shows at once.
    pub fn choose_setting(self, setting: Setting, value: Option<&str>) {
        platform::set_setting(setting, value);
    }
}

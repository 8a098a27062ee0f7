//! What a screen is told of a desk: how wide the window is, and the single keys. Knows no screen and what no key does.

use dioxus::prelude::*;
use futures_channel::mpsc::unbounded;
use futures_util::StreamExt;

use crate::platform::{self, Setting};
pub use crate::platform::{Shortcut, Width};

/// How wide the window is; whoever asks is drawn again when it becomes a desk, or one no more.
pub fn use_width() -> Width {
    let width = use_signal(platform::width);
    use_hook(|| {
        let heard = move || {
            let (mut width, now) = (width, platform::width());
            if *width.peek() != now {
                width.set(now);
            }
        };
        CopyValue::new(platform::follow_width(heard))
    });
    width()
}

/// Tells of single keys as long as the screen stands, unless the person switched them off.
pub fn use_keys(mut tell: impl FnMut(Shortcut) + 'static) {
    use_hook(|| {
        let (pressed, mut keys) = unbounded();
        // A key comes from outside the app; what it does is done as a part of the screen.
        spawn(async move {
            while let Some(key) = keys.next().await {
                tell(key);
            }
        });
        CopyValue::new(platform::follow_keys(move |key| {
            if has_single_keys() {
                // Who would hear it is gone with the screen.
                pressed.unbounded_send(key).ok();
            }
        }))
    });
}

/// Whether single keys do something on this device.
pub fn has_single_keys() -> bool {
    platform::setting(Setting::SingleKeys).is_none()
}

/// Moves the focus to the first that is found so.
pub fn focus(selector: &str) {
    platform::focus(selector);
}

/// The same, once the heading that a screen opens with has had it.
pub async fn focus_last(selector: &str) {
    platform::sleep(0).await;
    platform::focus(selector);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_its_sign_and_on_other_keyboards_by_its_place() {
        let rows = [
            ("j", "KeyJ", Some(Shortcut::Next)),
            ("K", "KeyK", Some(Shortcut::Previous)),
            ("c", "KeyI", Some(Shortcut::CheckIn)),
            ("/", "Digit7", Some(Shortcut::Search)),
            ("?", "Slash", Some(Shortcut::All)),
            ("ت", "KeyJ", Some(Shortcut::Next)),
            ("خ", "KeyO", Some(Shortcut::Solved)),
            ("؟", "Slash", Some(Shortcut::All)),
            ("x", "KeyJ", None),
            ("ش", "KeyA", None),
            ("Enter", "Enter", None),
        ];
        for (sign, place, key) in rows {
            assert_eq!(Shortcut::of(sign, place), key, "{sign}");
        }
    }
}

//! What a screen is told of what stands beside the app on its device. Knows no screen.

use dioxus::prelude::*;

use crate::platform;
pub use crate::platform::Beside;

/// How it stands; whoever asks is drawn again when that changes.
pub fn use_standing(of: Beside) -> Option<String> {
    let standing = use_signal(|| platform::standing(of));
    use_hook(|| {
        let heard = move || {
            let (mut standing, now) = (standing, platform::standing(of));
            if *standing.peek() != now {
                standing.set(now);
            }
        };
        let listening = CopyValue::new(platform::follow_standing(of, heard));
        platform::ask_beside(of, "look");
        listening
    });
    standing()
}

//! What a screen is told of messages while the app is closed: how it stands with this device, and what its person taps. Knows no
//! screen.

use dioxus::prelude::*;

use crate::platform;
pub use crate::platform::{PushStanding, PushWish};

/// How it stands; whoever asks is drawn again when that changes.
pub fn use_push() -> PushStanding {
    let standing = use_signal(platform::push_standing);
    use_hook(|| {
        let heard = move || {
            let (mut standing, now) = (standing, platform::push_standing());
            if *standing.peek() != now {
                standing.set(now);
            }
        };
        let listening = CopyValue::new(platform::follow_push(heard));
        platform::ask_push(PushWish::Look);
        listening
    });
    standing()
}

/// The person taps that they want to hear, or no more.
pub fn wish(wish: PushWish) {
    platform::ask_push(wish);
}

//! Messages while the app is closed: the page's script looks after them, and writes on the page how it stands.

use super::desk::Listening;
use super::outside::ask_page;
use super::{page, window};
use crate::platform::{PushStanding, PushWish};

/// How it stands with this device.
pub fn push_standing() -> PushStanding {
    match page::mark("data-push").as_deref() {
        Some("off") => PushStanding::Off,
        Some("busy") => PushStanding::Busy,
        Some("on") => PushStanding::On,
        Some("waits") => PushStanding::Waits,
        Some("denied") => PushStanding::Denied,
        Some("install") => PushStanding::Install,
        Some("away") => PushStanding::Away,
        Some(_) => PushStanding::Impossible,
        None => PushStanding::Unknown,
    }
}

/// Tells whenever that changed.
pub fn follow_push(tell: impl Fn() + 'static) -> Listening {
    Listening::to(window().into(), "opstap:push", tell)
}

/// Has the page's script act.
pub fn ask_push(wish: PushWish) {
    ask_page(match wish {
        PushWish::Look => "opstap:push-look",
        PushWish::On => "opstap:push-on",
        PushWish::Off => "opstap:push-off",
    });
}

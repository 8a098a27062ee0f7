//! What a screen is told of messages while the app is closed: how it stands with this device, and what its person taps. Knows no
//! screen.

use crate::beside::{Beside, use_standing};
use crate::platform;

/// How it stands with messages while the app is closed, on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushStanding {
    /// Nobody has looked yet.
    Unknown,
    Off,
    /// It is being asked for.
    Busy,
    On,
    /// It was asked for, and could not be had yet.
    Waits,
    /// The device lets none through.
    Denied,
    /// Only once the app stands on the device's first screen.
    Install,
    Impossible,
    /// The server did not answer.
    Away,
}

/// How it stands; whoever asks is drawn again when that changes.
pub fn use_push() -> PushStanding {
    match use_standing(Beside::Push).as_deref() {
        None => PushStanding::Unknown,
        Some("off") => PushStanding::Off,
        Some("busy") => PushStanding::Busy,
        Some("on") => PushStanding::On,
        Some("waits") => PushStanding::Waits,
        Some("denied") => PushStanding::Denied,
        Some("install") => PushStanding::Install,
        Some("away") => PushStanding::Away,
        Some(_) => PushStanding::Impossible,
    }
}

/// The person taps that they want to hear.
pub fn hear() {
    platform::ask_beside(Beside::Push, "on");
}

/// Or no more.
pub fn hear_no_more() {
    platform::ask_beside(Beside::Push, "off");
}

//! What people must know beside what a screen is for: of this device, of their access, of other phones, of what is not sent.

mod device;
mod not_heard;
mod not_seen;
mod phones;
mod unusable;

pub use device::Notices;
pub use not_heard::NotHeard;
pub use not_seen::NotSeen;
pub use unusable::unusable;

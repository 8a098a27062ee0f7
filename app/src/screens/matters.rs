//! What asks for a coach's attention, each on a screen of its own: who asks what, since when, and what settles it.

pub mod alerts;
mod asking;
mod call;
pub mod door;
mod heard;
mod late_step;
mod matter;
mod settling;
mod told;

pub use asking::{Asking, settle_first};
pub use matter::Matter;

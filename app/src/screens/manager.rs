//! The manager's screens.

mod figures;
mod monitor;

pub use monitor::Monitor;

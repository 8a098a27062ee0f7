//! The manager's screens.

mod monitor;

pub use monitor::Monitor;

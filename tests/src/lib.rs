//! The test kit: a traject to hold the rules against, and phones, a hub, a network and clocks that obey a seed.

#![allow(clippy::missing_panics_doc, reason = "a kit that cannot go on stops the test")]
#![allow(clippy::unnecessary_wraps, reason = "every drawer and every step answers alike")]

pub mod bench;
pub mod chance;
pub mod crash;
pub mod edits;
pub mod flood;
pub mod fuzz;
pub mod hang_up;
pub mod live;
pub mod office;
pub mod plan;
pub mod pool;
pub mod scene;
pub mod shown;
pub mod sim;

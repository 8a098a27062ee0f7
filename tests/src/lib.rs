//! The test kit: a traject to hold the rules against, and phones, a hub, a network and clocks that obey a seed.

pub mod chance;
pub mod pool;
pub mod scene;
pub mod shown;
pub mod sim;

//! The figures Opstap computes. Each says its formula and its source; none knows a screen.

pub mod disclosure;
pub mod gas;
pub mod outcome;
pub mod productivity;

//! The figures Opstap computes. Each says its formula and its source; none knows a screen.

pub mod case;
pub mod course;
pub mod cube;
pub mod disclosure;
pub mod foreseen;
pub mod gas;
pub mod grounds;
pub mod learning;
pub mod line;
pub mod moved;
pub mod outcome;
pub mod productivity;
pub mod quantile;
pub mod requests;
pub mod share;
pub mod survival;
pub mod tried;

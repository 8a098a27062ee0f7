//! Steps of one's group, on a candidate's own screens. Who else is in it nobody learns.

mod group_steps;

pub use group_steps::{GroupSteps, NextOfGroup};

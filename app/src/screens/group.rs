//! Steps of a traject's group, on the screens of its candidate and of who guides them. Who else is in it nobody learns here.

mod group_steps;
mod with_group;

pub use group_steps::{GroupSteps, NextOfGroup};
pub use with_group::WithGroup;

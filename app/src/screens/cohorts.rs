//! Cohorts, for their coaches: the plan that is set and moved once for all, and who walks in it.

mod cohort;
mod cohort_fields;
mod gate;
mod group_step;
mod list;
mod participants;
mod shift;
mod traject_group;

pub use cohort::Cohort;
pub use cohort_fields::{EditCohort, NewCohort};
pub use group_step::{GroupStep, NewGroupStep};
pub use list::Cohorts;
pub use participants::Participants;
pub use traject_group::TrajectGroup;

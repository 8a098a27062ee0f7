//! What paths begin from: plans for jobs of one kind, and the list of skills. Looked at before a talk with an employer, with
//! or without a network; from Banen 1 tap.

mod offered;
mod plan_list;
mod save_plan;
mod skills;
pub mod told;

pub use offered::OfferedByPlan;
pub use plan_list::Plans;
pub use save_plan::SavePlan;
pub use skills::Skills;

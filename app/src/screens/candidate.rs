//! The candidate's own screens.

pub mod current;
mod goal;
mod goal_view;
mod goals;
mod mark;
mod my_data;
pub mod own_step;
mod proof;
pub mod step;
pub mod step_fields;
mod step_line;
mod steps;
mod talks;
pub mod today;

pub use goal::Goal;
pub use goals::Goals;
pub use my_data::MyData;
pub use own_step::OwnStep;
pub use proof::Proof;
pub use step::Step;
pub use steps::Steps;
pub use talks::Talks;
pub use today::CandidateToday;

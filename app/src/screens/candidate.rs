//! The candidate's own screens.

mod goal;
mod goals;
mod my_data;
mod own_step;
mod proof;
mod step;
mod steps;
mod talks;
mod today;

pub use goal::Goal;
pub use goals::Goals;
pub use my_data::MyData;
pub use own_step::OwnStep;
pub use proof::Proof;
pub use step::Step;
pub use steps::Steps;
pub use talks::Talks;
pub use today::CandidateToday;

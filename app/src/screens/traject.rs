//! One traject as a whole: its overview, its history, how it begins and ends.

mod edit_outline;
mod feedback_dots;
mod goal_charts;
mod history;
mod latest;
mod open_traject;
mod outcome;
mod outline_card;
mod overview;
mod tables;

pub use edit_outline::EditOutline;
pub use feedback_dots::FeedbackDots;
pub use goal_charts::GoalCharts;
pub use history::TrajectHistory;
pub use open_traject::OpenTraject;
pub use outcome::Outcome;
pub use overview::TrajectOverview;

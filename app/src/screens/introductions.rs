//! Introductions: what the coach plans and notes, what the employer decides, and speed dates over several trajecten.

mod card;
mod decide;
mod full;
mod list;
mod new;
mod new_speed_date;
mod page_state;
mod plan;
mod speed_date;
mod targets;

pub use list::{Introductions, ToDecide};
pub use new::NewIntroduction;
pub use new_speed_date::NewSpeedDate;
pub use speed_date::SpeedDate;

//! Ideas for the office: said in a traject, answered to all who said the same.

mod answering;
mod office;
mod page;
mod said;
mod writing;

pub use office::Ideas;
pub use page::TrajectIdeas;
pub use writing::draft_name;
